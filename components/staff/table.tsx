import type { ReactNode } from "react";
import styles from "@/components/staff/table.module.css";

type Column = {
  label: string;
  number?: boolean;
  /** where a click on the head leads, and how the rows stand by it now; null: not by it */
  sort?: { href: string; now: "ascending" | "descending" | null };
};
type Row = { key: string; cells: ReactNode[] };
type Props = { columns: Column[]; rows: Row[]; caption?: string };

/** Figures in rows; the first cell of a row names it. Numbers stand at the end of their column. */
export function Table({ columns, rows, caption }: Props) {
  // A cell without a class is sent without one: tables are long.
  const classOf = (column: Column | undefined) => (column?.number ? { className: styles.number } : {});
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        {caption && <caption>{caption}</caption>}
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.label}
                scope="col"
                {...classOf(column)}
                {...(column.sort?.now && { "aria-sort": column.sort.now })}
              >
                {column.sort ? <a href={column.sort.href}>{column.label}</a> : column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...others] }) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {others.map((cell, index) => {
                const column = columns[index + 1];
                return (
                  <td key={column?.label} {...classOf(column)}>
                    {cell}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
