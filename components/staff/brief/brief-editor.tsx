"use client";
import { useTranslations } from "next-intl";
import { useDeferredValue, useEffect, useRef, useState } from "react";
import styles from "@/components/staff/brief/brief-editor.module.css";
import type { BriefEditorState } from "@/components/staff/brief/brief-editor-state";
import { BriefPreview } from "@/components/staff/brief/brief-preview";
import { BriefProblems } from "@/components/staff/brief/brief-problems";
import { TheirBrief } from "@/components/staff/brief/their-brief";
import { EditorField, type EditorFieldProps } from "@/components/staff/editor-field";
import { KeptNotice } from "@/components/staff/kept/kept-notice";
import { useKeptAction } from "@/components/staff/kept/use-kept-action";
import { useKeptForm } from "@/components/staff/kept/use-kept-form";
import { ActionBar } from "@/components/ui/action-bar";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { readContentForm } from "@/lib/campaigns/content-form";

type Props = {
  action: (state: BriefEditorState, form: FormData) => Promise<BriefEditorState>;
  initial: BriefEditorState;
  /** under which this device keeps what is not saved */
  keptName: string;
  citedByAsks: number[];
};

/** The brief in Markdown and, beside it, as the public will read it. Without JavaScript a button shows the preview. */
export function BriefEditor({ action, initial, keptName, citedByAsks }: Props) {
  const t = useTranslations("staff.brief");
  const tEditor = useTranslations("staff.editor");
  const { state, busy, formProps } = useKeptAction(action, initial, tEditor("noAnswer"));
  const { values, errors, theirs, baseRevision } = state;
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState(values);
  const shown = useDeferredValue(typed);
  useEffect(() => setTyped(values), [values]);
  const readTyped = (): void => {
    if (!form.current) return;
    const now = new FormData(form.current);
    setTyped({ ...readContentForm(now), reason: "" });
  };
  const kept = useKeptForm(keptName, form, readTyped);

  const field = (given: EditorFieldProps["field"]) => (
    <EditorField
      field={given}
      value={values[given.name as keyof typeof values]}
      errors={errors.filter((error) => error.field === given.name).map(({ message }) => message)}
    />
  );
  const hidden = (["startsOn", "endsOn", "goalLetters"] as const).map((name) => (
    <input key={name} type="hidden" name={name} value={values[name]} />
  ));
  return (
    <form
      {...formProps}
      ref={form}
      onChange={() => {
        readTyped();
        kept.mirror();
      }}
      noValidate
    >
      <input type="hidden" name="baseRevision" value={baseRevision} />
      {hidden}
      {/* What Enter presses in a line of text: it shows, and saves nothing. */}
      <button type="submit" name="intent" value="preview" tabIndex={-1} hidden />
      {errors.length > 0 && (
        <ErrorSummary
          key={errors.map(({ message }) => message).join()}
          title={t("errorTitle", { count: errors.length })}
          errors={errors.map((error) => ({ message: error.message, href: error.field ? `#${error.field}` : null }))}
        />
      )}
      {theirs && <TheirBrief theirs={theirs} />}
      {kept.hasKept && <KeptNotice onPutBack={kept.putBack} onForget={kept.forget} />}
      <div className={styles.beside}>
        <div className={styles.fields}>
          {field({ name: "title", label: t("field.title") })}
          {field({ name: "lede", label: t("field.lede"), hint: t("ledeHint"), rows: 4 })}
          {field({ name: "body", label: t("field.body"), hint: t("bodyHint"), rows: 24 })}
          {field({ name: "sources", label: t("field.sources"), hint: t("sourcesHint"), rows: 8 })}
          {field({ name: "corrections", label: t("field.corrections"), hint: t("correctionsHint"), rows: 4 })}
          {field({ name: "reason", label: t("field.reason"), hint: t("reasonHint") })}
        </div>
        <div className={styles.side}>
          <h2 className={styles.label}>{t("check")}</h2>
          <BriefProblems values={shown} citedByAsks={citedByAsks} />
          <h2 className={styles.label}>{t("preview")}</h2>
          <BriefPreview values={shown} />
        </div>
      </div>
      <ActionBar text={t("saveNote")}>
        <Button quiet name="intent" value="preview" aria-disabled={busy}>
          {t("previewButton")}
        </Button>
        <Button name="intent" value="save" aria-disabled={busy}>
          {busy ? t("saving") : t("save")}
        </Button>
      </ActionBar>
    </form>
  );
}
