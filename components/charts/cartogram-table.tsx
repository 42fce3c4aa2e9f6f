import { useFormatter, useTranslations } from "next-intl";
import styles from "@/components/charts/cartogram.module.css";
import { Table } from "@/components/staff/table";
import type { CartogramRow } from "@/lib/insights/cartogram/cartogram";
import type { CartogramView } from "@/lib/insights/cartogram/shown";

type Props = {
  rows: readonly CartogramRow[];
  view: CartogramView;
  /** where offices stand */
  base: string;
  /** the page's address with the table, and without it */
  href: string;
  shown: boolean;
};

/** The cartogram in words: every seat, by state. It is as long as all else together, so the page has it when it is asked for. */
export function CartogramTable({ rows, view, base, href, shown }: Props) {
  const t = useTranslations("charts.cartogram");
  const format = useFormatter();
  const ofLetters = view === "letters";
  return (
    <div id="cartogram-table" className={styles.table}>
      <a href={href}>{t(shown ? "tableAway" : "table", { count: rows.length })}</a>
      {shown && (
        <Table
          columns={[
            { label: t("column.seat") },
            { label: t("column.name") },
            { label: ofLetters ? t("column.class") : t(`view.${view}`) },
            { label: t("column.letters"), number: true },
          ]}
          rows={rows.map((row) => ({
            key: row.seatId,
            cells: [
              <a key="seat" href={`${base}/${row.seatId}`}>
                {row.seat}
              </a>,
              row.holder,
              ofLetters ? row.class.label : row.value,
              format.number(row.letters),
            ],
          }))}
        />
      )}
    </div>
  );
}
