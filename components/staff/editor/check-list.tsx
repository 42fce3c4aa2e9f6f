import { useTranslations } from "next-intl";
import type { CheckLine } from "@/components/staff/editor/check-line";
import styles from "@/components/staff/editor/check-list.module.css";
import { State } from "@/components/ui/state";

type Props = {
  checks: CheckLine[];
  /** where the fields are; empty: on this page */
  editor?: string;
};

/** What does not agree with the record, or would not read right, each with the way to its place. */
export function CheckList({ checks, editor = "" }: Props) {
  const t = useTranslations("staff.checks");
  if (checks.length === 0) return <State tone="yes">{t("none")}</State>;
  return (
    <ul className={styles.checks}>
      {checks.map(({ key, field, place, message, overridable }) => (
        <li key={key}>
          <State tone={overridable ? "wait" : "fail"}>
            <span className={styles.words}>
              <a href={`${editor}#${field}`}>{place}</a>: {message}
            </span>
          </State>
        </li>
      ))}
    </ul>
  );
}
