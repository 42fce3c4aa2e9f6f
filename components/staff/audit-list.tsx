import { useFormatter, useTranslations } from "next-intl";
import styles from "@/components/staff/admin.module.css";
import type { AuditVerb } from "@/lib/organizations/audit";

type Props = { lines: { at: Date; by: string | null; verb: AuditVerb; reason: string | null }[] };

/** Who changed what, when and why, newest first. */
export function AuditList({ lines }: Props) {
  const t = useTranslations("staff.admin.audit");
  const format = useFormatter();
  if (lines.length === 0) return <p>{t("empty")}</p>;
  return (
    <ul className={styles.list}>
      {lines.map(({ at, by, verb, reason }) => (
        <li key={`${at.toISOString()} ${verb}`}>
          {t(verb, { name: by ?? t("somebody"), known: by ? "yes" : "no" })} ·{" "}
          <time dateTime={at.toISOString()}>{format.dateTime(at, "moment")}</time>
          {reason && <div className={styles.reason}>{reason}</div>}
        </li>
      ))}
    </ul>
  );
}
