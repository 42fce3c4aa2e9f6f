import type { ReactNode } from "react";
import styles from "@/components/ui/notice.module.css";

/** Something to know before going on: a correction, a limit of what we know, a closed campaign. */
export function Notice({ title, children }: { title?: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.notice}>
      {title && <strong className={styles.title}>{title}</strong>}
      {children}
    </div>
  );
}
