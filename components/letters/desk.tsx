import type { ReactNode } from "react";
import styles from "@/components/letters/desk.module.css";

/** The sheet, and what one does with it at its side. */
export function Desk({ sheet, children }: { sheet: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.desk}>
      <div>{sheet}</div>
      <div className={styles.side}>{children}</div>
    </div>
  );
}
