import { describedBy, Field } from "@/components/ui/field";

export type EditorFieldProps = {
  field: {
    /** name in the form, and id on the page */
    name: string;
    label: string;
    hint?: string;
    /** one line when left out */
    rows?: number;
    /** a choice instead of a text */
    options?: { value: string; label: string }[];
  };
  value: string;
  errors: string[];
};

/** One field of an editor: a line, a text or a choice. Remade when its value was given anew by the server. */
export function EditorField({ field: { name, label, hint, rows, options }, value, errors }: EditorFieldProps) {
  const error = errors.join(" ") || null;
  const attributes = {
    id: name,
    name,
    defaultValue: value,
    "aria-invalid": error !== null,
    "aria-describedby": describedBy(name, { hint, error }),
  };
  return (
    <Field id={name} label={label} hint={hint} error={error}>
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
        <input key={value} autoComplete="off" {...attributes} />
      )}
    </Field>
  );
}
