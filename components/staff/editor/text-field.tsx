"use client";
import { useTranslations } from "next-intl";
import { useDeferredValue, useEffect, useState } from "react";
import styles from "@/components/staff/editor/text-field.module.css";
import { EditorField, type EditorFieldProps } from "@/components/staff/editor-field";
import { measureText } from "@/lib/asks/measure-text";

/** A text with how long it is and how hard to read, counted while it is typed. */
export function TextField(props: EditorFieldProps) {
  const t = useTranslations("staff.editor.reading");
  const [typed, setTyped] = useState(props.value);
  useEffect(() => setTyped(props.value), [props.value]);
  const { words, grade } = measureText(useDeferredValue(typed).replace(/^---$/gm, ""));
  return (
    <div onInput={({ target }) => setTyped((target as HTMLTextAreaElement).value)}>
      <EditorField {...props} />
      {words > 0 && (
        <p className={styles.reading}>
          {grade === null ? t("words", { words }) : t("wordsAndGrade", { words, grade })}
        </p>
      )}
    </div>
  );
}
