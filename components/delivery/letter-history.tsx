import { useFormatter, useTranslations } from "next-intl";
import styles from "@/components/delivery/letter-history.module.css";

type Props = { entries: readonly { at: Date; what: string }[] };

/** Everything that happened to a letter, oldest first; each entry is a fact with its time. */
export function LetterHistory({ entries }: Props) {
  const t = useTranslations("receipt.history");
  const format = useFormatter();
  return (
    <details>
      <summary>{t("title")}</summary>
      <ol className={styles.history}>
        {entries.map(({ at, what }) => (
          <li key={`${at.toISOString()}${what}`}>
            <time dateTime={at.toISOString()}>{format.dateTime(at, "moment")}</time>
            <span>{t(what)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
