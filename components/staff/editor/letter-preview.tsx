"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { PreviewWords } from "@/components/staff/editor/ask-editor-state";
import styles from "@/components/staff/editor/letter-preview.module.css";

/** What the texts make of a letter, for each standing and wording; takes the focus, since its button is far below. */
export function LetterPreview({ preview }: { preview: PreviewWords }) {
  const t = useTranslations("staff.editor.preview");
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (preview) section.current?.focus();
  }, [preview]);
  return (
    <section className={styles.preview} ref={section} tabIndex={-1}>
      <h2>{t("title")}</h2>
      <p>{t("intro", { name: preview.name })}</p>
      {preview.standings.map(({ label, letters }) => (
        <section key={label}>
          <h3>{label}</h3>
          {letters.map(({ wording, subject, paragraphs }) => (
            <article key={wording} className={styles.letter}>
              <header>
                {wording} · {subject}
              </header>
              {paragraphs.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </article>
          ))}
        </section>
      ))}
    </section>
  );
}
