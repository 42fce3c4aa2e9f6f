"use client";
import { type InputHTMLAttributes, type TextareaHTMLAttributes, useEffect, useRef } from "react";
import { useDraft } from "@/components/letters/draft-context";
import { describedBy, Field } from "@/components/ui/field";

type Common = { name: string; label: string; hint?: string | undefined; error?: string | undefined; saved: string };
type Own<T> = Common & Omit<T, keyof Common | "id" | "defaultValue">;

/** What every field of a draft has in common: its id is its name, and what is missing from it waits until the person tries to go on. */
function useField({ name, hint, error, saved }: Common) {
  const { startOf, attempted, tooLong } = useDraft();
  const missing = attempted ? (error ?? null) : null;
  const shown = tooLong?.field === name ? tooLong.message : missing;
  return {
    error: shown,
    control: {
      id: name,
      name,
      defaultValue: startOf(name, saved),
      // Each paragraph runs as its own words do, from right to left where they do.
      dir: "auto",
      "aria-invalid": shown !== null,
      "aria-describedby": describedBy(name, { hint, error: shown }),
    },
  };
}

/**
 * Lets a text that the person has not touched follow what the server has: another ask brings other words. Browsers do
 * this themselves for a default value, but not once a field has been filled by a script.
 */
function useFollowing<T extends HTMLInputElement | HTMLTextAreaElement>(saved: string) {
  const field = useRef<T>(null);
  const before = useRef(saved);
  useEffect(() => {
    if (field.current?.value === before.current) field.current.value = saved;
    before.current = saved;
  }, [saved]);
  return field;
}

/** One line of a draft. */
export function DraftInput({ name, label, hint, error, saved, ...rest }: Own<InputHTMLAttributes<HTMLInputElement>>) {
  const field = useField({ name, label, hint, error, saved });
  const ref = useFollowing<HTMLInputElement>(saved);
  return (
    <Field id={name} label={label} hint={hint} error={field.error}>
      <input {...rest} {...field.control} ref={ref} />
    </Field>
  );
}

/** A longer text of a draft. */
export function DraftTextarea({
  name,
  label,
  hint,
  error,
  saved,
  ...rest
}: Own<TextareaHTMLAttributes<HTMLTextAreaElement>>) {
  const field = useField({ name, label, hint, error, saved });
  const ref = useFollowing<HTMLTextAreaElement>(saved);
  return (
    <Field id={name} label={label} hint={hint} error={field.error}>
      <textarea {...rest} {...field.control} ref={ref} />
    </Field>
  );
}

type SelectProps = Common & { options: readonly { value: string; label: string }[]; autoComplete?: string };

/** A choice among many. */
export function DraftSelect({ name, label, hint, error, saved, options, autoComplete }: SelectProps) {
  const field = useField({ name, label, hint, error, saved });
  return (
    <Field id={name} label={label} hint={hint} error={field.error}>
      <select {...field.control} autoComplete={autoComplete}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** One way among a few; its label is around it. */
export function DraftRadio({ name, value, saved, id }: { name: string; value: string; saved: string; id: string }) {
  const { startOf } = useDraft();
  return <input type="radio" id={id} name={name} value={value} defaultChecked={startOf(name, saved) === value} />;
}
