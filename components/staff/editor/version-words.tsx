import styles from "@/components/staff/editor/version-words.module.css";

/** What a version says, by the names of the editor's fields. */
export function VersionWords({ words }: { words: { label: string; text: string }[] }) {
  return words.map(({ label, text }) => (
    <section key={label}>
      <h3 className={styles.label}>{label}</h3>
      <p className={styles.words}>{text}</p>
    </section>
  ));
}
