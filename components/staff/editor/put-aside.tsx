import { useTranslations } from "next-intl";
import styles from "@/components/staff/editor/check-list.module.css";
import { State } from "@/components/ui/state";

/** A check that was put aside: its sentence with its place, why, and by whom; nobody is known when they were removed. */
export type PutAsideLine = { key: string; check: string; reason: string; by: string | null };

/** What whoever approves takes responsibility for: the checks that were put aside. Nothing when there is none. */
export function PutAside({ lines }: { lines: PutAsideLine[] }) {
  const t = useTranslations("staff.putAside");
  if (lines.length === 0) return null;
  return (
    <>
      <p>{t("title", { count: lines.length })}</p>
      <ul className={styles.checks}>
        {lines.map(({ key, check, reason, by }) => (
          <li key={key}>
            <State tone="wait">
              <span className={styles.words}>{check}</span>
            </State>
            <div>{t("why", { name: by ?? t("somebody"), reason })}</div>
          </li>
        ))}
      </ul>
    </>
  );
}
