import { useFormatter } from "next-intl";
import { Table } from "@/components/staff/table";
import type { ChartTable as Figures } from "@/lib/insights/charts/chart";

/** The table of a chart. A column of numbers stands at its end. */
export function ChartTable({ table, caption }: { table: Figures; caption: string }) {
  const format = useFormatter();
  const isNumber = (column: number): boolean => table.rows.some((row) => typeof row[column] === "number");
  return (
    <Table
      caption={caption}
      columns={table.columns.map((label, index) => ({ label, number: isNumber(index) }))}
      rows={table.rows.map((row) => ({
        key: String(row[0]),
        cells: row.map((cell) => (typeof cell === "number" ? format.number(cell) : cell)),
      }))}
    />
  );
}
