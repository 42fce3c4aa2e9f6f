import type { ReactNode } from "react";
import styles from "@/components/ui/action-bar.module.css";

/** The next step, in reach at the foot of the window however long the page is. */
export function ActionBar({ text, children }: { text: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.bar}>
      <span>{text}</span>
      <div className={styles.buttons}>{children}</div>
    </div>
  );
}
