import type { HTMLInputTypeAttribute } from "react";
import { describedBy, Field } from "@/components/ui/field";

export type EditorFieldProps = {
  field: {
    /** name in the form, and id on the page */
    name: string;
    label: string;
    hint?: string | undefined;
    /** one line when left out */
    rows?: number;
    /** a choice instead of a text */
    options?: { value: string; label: string }[];
    /** of a line: "date", "datetime-local"; a text when left out */
    type?: HTMLInputTypeAttribute;
    /** id of a list of suggestions */
    list?: string;
  };
  value: string;
  errors: string[];
  /** stands before the name in the id, where several forms of a page have a field of the name */
  idPrefix?: string;
};

/** One field of an editor: a line, a text or a choice. Remade when its value was given anew by the server. */
export function EditorField({ field, value, errors, idPrefix }: EditorFieldProps) {
  const { name, label, hint, rows, options, type, list } = field;
  const id = idPrefix ? `${idPrefix}.${name}` : name;
  const error = errors.join(" ") || null;
  const attributes = {
    id,
    name,
    defaultValue: value,
    "aria-invalid": error !== null,
    "aria-describedby": describedBy(id, { hint, error }),
  };
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {options ? (
        <select key={value} {...attributes}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : rows ? (
        <textarea key={value} rows={rows} {...attributes} />
      ) : (
        <input key={value} type={type} list={list} autoComplete="off" {...attributes} />
      )}
    </Field>
  );
}
