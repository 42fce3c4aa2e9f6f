import { useFormatter, useTranslations } from "next-intl";
import styles from "@/components/whip/whip.module.css";
import { WHIP_COLUMNS, type WhipColumn, type WhipTally } from "@/lib/responses/whip/board";

type Props = {
  tally: WhipTally;
  needed: number;
  chosen: WhipColumn | null;
  hrefOf: (column: WhipColumn | null) => string;
};

/** The count from yes to no, each a way to its people, and how far the yes and the likely reach toward what is needed. */
export function WhipCount({ tally, needed, chosen, hrefOf }: Props) {
  const t = useTranslations("whip");
  const format = useFormatter();
  const all = Math.max(1, needed, ...[Object.values(tally).reduce((sum, n) => sum + n, 0)]);
  const width = (count: number): string => `${(100 * count) / all}%`;
  return (
    <>
      <ul className={styles.counts}>
        {WHIP_COLUMNS.map((column) => (
          <li key={column}>
            <a
              className={styles[column]}
              href={hrefOf(chosen === column ? null : column)}
              aria-current={chosen === column ? "true" : undefined}
            >
              <strong>{format.number(tally[column])}</strong>
              <span>{t(`column.${column}`)}</span>
            </a>
          </li>
        ))}
      </ul>
      <div className={styles.bar} aria-hidden="true">
        <div className={styles.yes} style={{ width: width(tally.yes) }} />
        <div className={styles.likely} style={{ width: width(tally.likely) }} />
        <div className={styles.mark} style={{ insetInlineStart: width(needed) }} />
      </div>
    </>
  );
}
