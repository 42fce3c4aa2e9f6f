import { useFormatter, useTranslations } from "next-intl";
import styles from "@/components/staff/admin.module.css";

type Version = {
  number: number;
  createdAt: Date;
  by: string | null;
  reason: string;
  /** its words by field, as the editor names them */
  words: { label: string; text: string }[];
};

/** The versions of an ask, newest first: who, when, why, and what it said. */
export function VersionList({ versions, live }: { versions: Version[]; live: number }) {
  const t = useTranslations("staff.editor");
  const format = useFormatter();
  return (
    <ul className={styles.list}>
      {versions.map(({ number, createdAt, by, reason, words }) => {
        const time = format.dateTime(createdAt, "moment");
        return (
          <li key={number}>
            <strong>{t("version", { number })}</strong>
            {number === live && ` (${t("history.live")})`} · {by ? t("history.by", { name: by, time }) : time}
            <div className={styles.reason}>{reason}</div>
            <details>
              <summary>{t("history.texts")}</summary>
              {words.map(({ label, text }) => (
                <section key={label}>
                  <h3>{label}</h3>
                  <p className={styles.words}>{text}</p>
                </section>
              ))}
            </details>
          </li>
        );
      })}
    </ul>
  );
}
