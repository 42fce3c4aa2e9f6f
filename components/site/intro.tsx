import type { ReactNode } from "react";
import styles from "@/components/site/intro.module.css";

type Props = { eyebrow?: ReactNode; title: ReactNode; lede?: ReactNode };

/** How a page opens: its finding as a headline, and what to know before going on. */
export function Intro({ eyebrow, title, lede }: Props) {
  return (
    <div className={styles.intro}>
      {eyebrow && <p className={styles.eyebrow}>{eyebrow}</p>}
      <h1>{title}</h1>
      {lede && <p className={styles.lede}>{lede}</p>}
    </div>
  );
}
