import type { ReactNode } from "react";
import styles from "@/components/letters/desk.module.css";

type Props = { sheet: ReactNode; children: ReactNode; below: ReactNode };

/** The sheet, what one does with it at its side, and who signs below; on a narrow screen one after the other. */
export function Desk({ sheet, children, below }: Props) {
  return (
    <div className={styles.desk}>
      <div>{sheet}</div>
      <div className={styles.side}>{children}</div>
      <div className={styles.below}>{below}</div>
    </div>
  );
}
