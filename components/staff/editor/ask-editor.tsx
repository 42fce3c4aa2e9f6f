"use client";
import { useTranslations } from "next-intl";
import { type ChangeEvent, useRef } from "react";
import styles from "@/components/staff/editor/ask-editor.module.css";
import { AskEditorSide } from "@/components/staff/editor/ask-editor-side";
import type { AskEditorState } from "@/components/staff/editor/ask-editor-state";
import { AskFields } from "@/components/staff/editor/ask-fields";
import { LetterPreview } from "@/components/staff/editor/letter-preview";
import { TheirVersion } from "@/components/staff/editor/their-version";
import { KeptNotice } from "@/components/staff/kept/kept-notice";
import { useKeptAction } from "@/components/staff/kept/use-kept-action";
import { useKeptForm } from "@/components/staff/kept/use-kept-form";
import type { CheckMeasure } from "@/components/staff/measure/measure-remark";
import { useMeasureCheck } from "@/components/staff/measure/use-measure-check";
import { ActionBar } from "@/components/ui/action-bar";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { AskVerb } from "@/lib/asks/ask";
import type { AudienceOffice } from "@/lib/asks/audience";

type Props = {
  action: (state: AskEditorState, form: FormData) => Promise<AskEditorState>;
  check: CheckMeasure;
  initial: AskEditorState;
  /** under which this device keeps what is not saved */
  keptName: string;
  committees: { id: string; name: string }[];
};

/** All that an ask says, to be looked at, checked, and saved as a new draft; works without JavaScript. */
export function AskEditor({ action, check, initial, keptName, committees }: Props) {
  const t = useTranslations("staff.editor");
  const { state, busy, formProps } = useKeptAction(action, initial, t("noAnswer"));
  const { values, errors, conflict, preview, baseNumber } = state;
  const form = useRef<HTMLFormElement>(null);
  const measure = useMeasureCheck(check, state.remark);
  const kept = useKeptForm(keptName, form, () => undefined);
  const errorsOf = (field: string): string[] =>
    errors.filter((error) => error.field === field).map(({ message }) => message);

  const onChange = ({ target }: ChangeEvent<HTMLFormElement>): void => {
    kept.mirror();
    const field = (target as Partial<HTMLInputElement>).name ?? "";
    if (!form.current || !["measure", "verb", "audience.to"].includes(field)) return;
    const typed = new FormData(form.current);
    measure.changed({
      citation: String(typed.get("measure") ?? ""),
      verb: String(typed.get("verb")) as AskVerb,
      to: String(typed.get("audience.to")) as AudienceOffice,
      named: null,
    });
  };
  return (
    <form {...formProps} ref={form} onChange={onChange} noValidate>
      <input type="hidden" name="baseNumber" value={baseNumber} />
      {/* What Enter presses in a line of text: it looks, and saves nothing. */}
      <button type="submit" name="intent" value="check" tabIndex={-1} hidden />
      {errors.length > 0 && (
        <ErrorSummary
          key={errors.map(({ message }) => message).join()}
          title={t("errorTitle", { count: errors.length })}
          errors={errors.map(({ field, message }) => ({ message, href: field ? `#${field}` : null }))}
        />
      )}
      {conflict && <TheirVersion conflict={conflict} />}
      {kept.hasKept && <KeptNotice onPutBack={kept.putBack} onForget={kept.forget} />}
      {preview && <LetterPreview preview={preview} />}
      <div className={styles.beside}>
        <AskFields
          values={values}
          names={state.names}
          remark={measure.remark}
          busy={measure.busy}
          errorsOf={errorsOf}
        />
        <AskEditorSide checks={state.checks} />
      </div>
      <datalist id="committee-list">
        {committees.map(({ id, name }) => (
          <option key={id} value={`${name} (${id})`} />
        ))}
      </datalist>
      <ActionBar text={t("intro", { next: baseNumber + 1 })}>
        <Button quiet name="intent" value="check" aria-disabled={busy}>
          {t("checkButton")}
        </Button>
        <Button quiet name="intent" value="preview" aria-disabled={busy}>
          {t("previewButton")}
        </Button>
        <Button name="intent" value="save" aria-disabled={busy}>
          {t("saveButton")}
        </Button>
      </ActionBar>
    </form>
  );
}
