import type { ReactNode } from "react";
import styles from "@/components/ui/state.module.css";

export type StateTone = "yes" | "no" | "wait" | "fail" | "unknown";

/** A state as a shape, a word and a color, never by color alone; what is not known is dashed. */
export function State({ tone, children }: { tone: StateTone; children: ReactNode }) {
  return <span className={`${styles.state} ${styles[tone]}`}>{children}</span>;
}
