import { CopyLetter } from "@/components/delivery/copy-letter";
import styles from "@/components/delivery/form-steps.module.css";

type Props = { id: string; label: string; text: string; words: { copy: string; copied: string; failed: string } };

const ROWS = 8;

/** A text in a field, to be selected by hand where the button beside it cannot copy. */
export function CopyText({ id, label, text, words }: Props) {
  return (
    <div className={styles.text}>
      <label htmlFor={id}>{label}</label>
      <textarea id={id} readOnly rows={ROWS} defaultValue={text} />
      <CopyLetter text={text} words={words} />
    </div>
  );
}
