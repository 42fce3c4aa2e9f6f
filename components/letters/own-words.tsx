import styles from "@/components/letters/own-words.module.css";

type Props = {
  text: string;
  label: string /** said in place of words not written yet; null shows nothing */;
  empty: string | null;
};

/** The person's own words in a letter, marked as with a highlighter and named, so that the mark is not color alone. */
export function OwnWords({ text, label, empty }: Props) {
  if (text.trim() === "") return empty && <p className={styles.empty}>{empty}</p>;
  return (
    <div className={styles.own}>
      <span className={styles.label}>{label}</span>
      <p>{text}</p>
    </div>
  );
}
