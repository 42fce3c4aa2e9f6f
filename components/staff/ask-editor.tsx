"use client";
import { useActionState } from "react";
import styles from "@/components/staff/ask-editor.module.css";
import { EditorField, type EditorFieldProps } from "@/components/staff/editor-field";
import type { EditorState } from "@/components/staff/editor-state";
import { LetterPreview } from "@/components/staff/letter-preview";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";

export type EditorSection = {
  title: string;
  /** whether its texts are for asks with a measure, for those without, or for both (null) */
  forMeasure: boolean | null;
  fields: EditorFieldProps["field"][];
};

type Props = {
  action: (state: EditorState, form: FormData) => Promise<EditorState>;
  initial: EditorState;
  sections: EditorSection[];
  reason: EditorFieldProps["field"];
  words: { preview: string; save: string; unused: string };
};

/** The texts of an ask, to be previewed and saved as a new version; works without JavaScript. */
export function AskEditor({ action, initial, sections, reason, words }: Props) {
  const [state, submit, busy] = useActionState(action, initial);
  const { conflict, preview, errors, values } = state;
  const isUsed = ({ forMeasure }: EditorSection) => forMeasure === null || forMeasure === Boolean(values.measure);
  const unused = sections.filter((section) => !isUsed(section));

  const renderField = (field: EditorFieldProps["field"]) => (
    <EditorField
      key={field.name}
      field={field}
      value={values[field.name] ?? ""}
      errors={errors.filter((error) => error.field === field.name).map(({ message }) => message)}
    />
  );
  const renderSection = ({ title, fields }: EditorSection) => (
    <section key={title} className={styles.section}>
      <h2>{title}</h2>
      {fields.map(renderField)}
    </section>
  );
  return (
    <form action={submit} className={styles.form} noValidate>
      <input type="hidden" name="baseNumber" value={state.baseNumber} />
      {errors.length > 0 && (
        <ErrorSummary
          key={errors.map(({ message }) => message).join()}
          title={state.errorTitle}
          errors={errors.map(({ field, label, message }) => ({
            message: label ? `${label}: ${message}` : message,
            href: field ? `#${field}` : null,
          }))}
        />
      )}
      {conflict && (
        <div className={styles.conflict} role="alert">
          <Notice title={conflict.title}>
            <p>{conflict.body}</p>
            <details>
              <summary>{conflict.theirsLabel}</summary>
              {conflict.theirs.map(({ label, text }) => (
                <section key={label}>
                  <h3>{label}</h3>
                  <p className={styles.theirs}>{text}</p>
                </section>
              ))}
            </details>
          </Notice>
        </div>
      )}
      {preview && <LetterPreview preview={preview} />}
      {sections.filter(isUsed).map(renderSection)}
      {unused.length > 0 && (
        <details>
          <summary>{words.unused}</summary>
          {unused.map(renderSection)}
        </details>
      )}
      {renderField(reason)}
      <div className={styles.buttons}>
        <Button name="intent" value="save" aria-disabled={busy}>
          {words.save}
        </Button>
        <Button quiet name="intent" value="preview" aria-disabled={busy}>
          {words.preview}
        </Button>
      </div>
    </form>
  );
}
