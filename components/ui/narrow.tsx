import type { ReactNode } from "react";
import styles from "@/components/ui/narrow.module.css";

/** Keeps a form as wide as an eye takes in at once. */
export function Narrow({ children }: { children: ReactNode }) {
  return <div className={styles.narrow}>{children}</div>;
}
