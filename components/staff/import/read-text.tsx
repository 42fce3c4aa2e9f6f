"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import styles from "@/components/staff/import/read-text.module.css";
import { segmentsOf } from "@/components/staff/import/text-segments";
import type { Span } from "@/lib/campaigns/brief-import/proposal";

type Props = {
  text: string;
  /** where each ask was found */
  spans: Span[];
  /** the ask that is being looked at; null: none */
  current: number | null;
};

/** The text as it was read, with the place of each ask marked and numbered; a number leads to what was made of it. */
export function ReadText({ text, spans, current }: Props) {
  const t = useTranslations("import.text");
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    const mark = pane.current?.querySelector<HTMLElement>(`[data-asks~="${current}"]`);
    // Only the pane moves, never the page under the person's hands.
    if (mark && pane.current) pane.current.scrollTop = mark.offsetTop - pane.current.clientHeight / 3;
  }, [current]);
  const named = new Set<number>();
  return (
    <section
      className={spans.length > 0 ? `${styles.pane} ${styles.scrolls}` : styles.pane}
      ref={pane}
      aria-label={t("label")}
    >
      {segmentsOf(text, spans).map(({ start, text: part, spans: covering }) => {
        if (covering.length === 0) return <span key={start}>{part}</span>;
        const first = covering.filter((index) => !named.has(index));
        for (const index of covering) named.add(index);
        const isCurrent = current !== null && covering.includes(current);
        return (
          <mark key={start} className={isCurrent ? styles.current : undefined} data-asks={covering.join(" ")}>
            {first.map((index) => (
              <a
                key={index}
                id={`span-${index}`}
                className={styles.number}
                href={`#ask-${index}`}
                aria-label={t("ask", { number: index + 1 })}
              >
                {index + 1}
              </a>
            ))}
            {part}
          </mark>
        );
      })}
    </section>
  );
}
