"use client";
import { type KeyboardEvent, useEffect, useRef } from "react";
import styles from "@/components/responses/kept-action-form.module.css";
import type { ActionFormState, SmallForm } from "@/components/staff/action-form";
import { EditorField, type EditorFieldProps } from "@/components/staff/editor-field";
import { changesSince, putBack } from "@/components/staff/kept/form-changes";
import { findKeptForm, forgetForm, keepForm } from "@/components/staff/kept/kept-form";
import { useKeptAction } from "@/components/staff/kept/use-kept-action";
import { Button } from "@/components/ui/button";

type Props = {
  action: SmallForm;
  /** unique on the page: stands before the ids of its fields */
  name: string;
  fields: (EditorFieldProps["field"] & { value?: string })[];
  /** on the button, beside it, and when no answer comes from the site */
  says: { button: string; keys: string; noAnswer: string };
  /** names what is typed here, on this device */
  keptAs: string;
  /** of this showing of the form: what is posted twice under one key is one */
  formKey: string;
  /** the key under which the last one was saved */
  savedKey: string | null;
};

const TYPED = "input:not([type=hidden]), select, textarea";

/**
 * A small form whose words outlast a failure, a reload and a closed window, each on this device. After one was saved it stands ready
 * for the next, with the first field chosen; Ctrl and Enter save from any field.
 */
export function KeptActionForm({ action, name, fields, says, keptAs, formKey, savedKey }: Props) {
  const values = Object.fromEntries(fields.map((field) => [field.name, field.value ?? ""]));
  const start: ActionFormState = { values, errors: [] };
  const { state, busy, formProps } = useKeptAction(action, start, says.noAnswer);
  const form = useRef<HTMLFormElement>(null);
  const whole = state.errors.filter(({ field }) => !fields.some((each) => each.name === field));

  useEffect(() => {
    const kept = findKeptForm(localStorage, keptAs);
    if (!form.current) return;
    if (kept && kept.get("key") !== savedKey) {
      const shown = changesSince(kept, form.current);
      putBack(
        form.current,
        shown.map((one) => ({ ...one, value: String(kept.get(one.name) ?? "") })),
      );
      keepForm(localStorage, keptAs, new FormData(form.current));
      return;
    }
    forgetForm(localStorage, keptAs);
    const first = savedKey === null ? null : form.current.querySelector<HTMLInputElement>(TYPED);
    first?.focus();
    if (first instanceof HTMLInputElement) first.select();
  }, [keptAs, savedKey]);

  useEffect(() => {
    if (state.errors.length > 0) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [state]);

  const mirror = (): void => {
    if (form.current) keepForm(localStorage, keptAs, new FormData(form.current));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>): void => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.currentTarget.requestSubmit();
  };
  return (
    <form {...formProps} ref={form} onChange={mirror} onKeyDown={onKeyDown} noValidate>
      <input type="hidden" name="key" value={formKey} />
      {whole.length > 0 && (
        <p role="alert">
          <strong>{whole.map(({ message }) => message).join(" ")}</strong>
        </p>
      )}
      <div className={styles.fields}>
        {fields.map((field) => (
          <div key={field.name} className={field.rows ? styles.long : undefined}>
            <EditorField
              field={field}
              idPrefix={name}
              value={state.values[field.name] ?? ""}
              errors={state.errors.filter((error) => error.field === field.name).map(({ message }) => message)}
            />
          </div>
        ))}
      </div>
      <p className={styles.save}>
        <Button aria-disabled={busy}>{says.button}</Button>
        <small>{says.keys}</small>
      </p>
    </form>
  );
}
