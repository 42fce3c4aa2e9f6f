import type { PreviewWords } from "@/components/staff/editor-state";
import styles from "@/components/staff/letter-preview.module.css";

/** What the texts make of a letter, for each standing and wording. */
export function LetterPreview({ preview }: { preview: PreviewWords }) {
  return (
    <section className={styles.preview} role="status">
      <h2>{preview.title}</h2>
      <p>{preview.intro}</p>
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
