import type { ReactNode } from "react";
import styles from "@/components/ui/cited-text.module.css";

type Props = {
  text: string;
  /** prefix of the ids at the foot: `[5]` leads to `#source-5` when the prefix is "source" */
  anchor: string;
  /** how a screen reader announces a number, "Source 5" */
  label: (number: number) => string;
};

/** Text in which `[5]` stands for a numbered source: shown raised, and a link to the foot of the page. */
export function CitedText({ text, anchor, label }: Props) {
  const parts = text.split(/\s*\[(\d{1,3})\]/);
  let at = 0;
  return parts.map((part, index): ReactNode => {
    at += part.length + 1;
    if (index % 2 === 0) return part;
    return (
      <sup className={styles.cite} key={at}>
        <a href={`#${anchor}-${part}`} aria-label={label(Number(part))}>
          {part}
        </a>
      </sup>
    );
  });
}
