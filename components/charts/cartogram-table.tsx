import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import styles from "@/components/charts/cartogram.module.css";
import { Table } from "@/components/staff/table";
import type { CartogramRow } from "@/lib/insights/cartogram/cartogram";
import type { CartogramView } from "@/lib/insights/cartogram/shown";

type Props = { rows: readonly CartogramRow[]; view: CartogramView };

/** The cartogram in words: every seat, by state. */
export function CartogramTable({ rows, view }: Props) {
  const t = useTranslations("charts.cartogram");
  const format = useFormatter();
  const ofLetters = view === "letters";
  return (
    <details id="cartogram-table" className={styles.table}>
      <summary>{t("table")}</summary>
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
            <Link key="seat" href={row.href} prefetch={false}>
              {row.seat}
            </Link>,
            row.holder,
            ofLetters ? row.class.label : row.value,
            format.number(row.letters),
          ],
        }))}
      />
    </details>
  );
}
