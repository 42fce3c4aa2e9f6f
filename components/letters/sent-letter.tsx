import type { ReactNode } from "react";
import styles from "@/components/letters/sent-letter.module.css";

type Props = { id: string; heading: string; facts: ReactNode; children: ReactNode };

/** One letter of several on a page: what is known of it at the side, and its text. */
export function SentLetter({ id, heading, facts, children }: Props) {
  return (
    <section className={styles.letter} id={id} aria-labelledby={`${id}-title`}>
      <div className={styles.facts}>
        <h2 id={`${id}-title`}>{heading}</h2>
        {facts}
      </div>
      <div>{children}</div>
    </section>
  );
}
