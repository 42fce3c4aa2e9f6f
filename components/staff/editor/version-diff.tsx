import styles from "@/components/staff/editor/version-diff.module.css";

export type DiffLine = { label: string; changes: { kind: "same" | "added" | "removed"; text: string }[] };

type Props = { lines: DiffLine[]; words: { same: string; added: string; removed: string } };

/** What changed between two versions, field by field: what went is struck through, what came is marked. */
export function VersionDiff({ lines, words }: Props) {
  if (lines.length === 0) return <p>{words.same}</p>;
  return (
    <div className={styles.diff}>
      {lines.map(({ label, changes }) => {
        let at = 0;
        return (
          <section key={label}>
            <h3 className={styles.label}>{label}</h3>
            <p className={styles.text}>
              {changes.map(({ kind, text }) => {
                at += text.length + 1;
                if (kind === "same") return <span key={at}>{text}</span>;
                const Tag = kind === "added" ? "ins" : "del";
                return (
                  <Tag key={at}>
                    <span className="visually-hidden">{words[kind]} </span>
                    {text}
                  </Tag>
                );
              })}
            </p>
          </section>
        );
      })}
    </div>
  );
}
