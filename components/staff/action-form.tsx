"use client";
import { type ReactNode, useActionState } from "react";
import { EditorField, type EditorFieldProps } from "@/components/staff/editor-field";
import { Button } from "@/components/ui/button";

/** What a small form shows again when it could not be done. */
export type ActionFormState = {
  values: Record<string, string>;
  /** `field` is empty when it is about the whole */
  errors: { field: string; message: string }[];
};

export type SmallForm = (state: ActionFormState, form: FormData) => Promise<ActionFormState>;

type Props = {
  action: SmallForm;
  /** unique on the page: stands before the ids of its fields */
  name: string;
  fields: (EditorFieldProps["field"] & { value?: string })[];
  hidden?: Record<string, string>;
  button: string;
  quiet?: boolean;
  children?: ReactNode;
};

/** A few fields and a button for one change. What was typed stays when it could not be done, with the reason beside it. */
export function ActionForm({ action, name, fields, hidden = {}, button, quiet = false, children }: Props) {
  const start = Object.fromEntries(fields.map((field) => [field.name, field.value ?? ""]));
  const [{ values, errors }, submit, busy] = useActionState(action, { values: start, errors: [] });
  const whole = errors.filter(({ field }) => !fields.some((each) => each.name === field));
  return (
    <form action={submit} noValidate>
      {Object.entries(hidden).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      {children}
      {whole.length > 0 && (
        <p role="alert">
          <strong>{whole.map(({ message }) => message).join(" ")}</strong>
        </p>
      )}
      {fields.map((field) => (
        <EditorField
          key={field.name}
          field={field}
          idPrefix={name}
          value={values[field.name] ?? ""}
          errors={errors.filter((error) => error.field === field.name).map(({ message }) => message)}
        />
      ))}
      <Button quiet={quiet} aria-disabled={busy}>
        {button}
      </Button>
    </form>
  );
}
