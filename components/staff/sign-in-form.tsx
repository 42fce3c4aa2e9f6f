"use client";
import { useActionState, useEffect, useRef } from "react";
import styles from "@/components/staff/sign-in-form.module.css";
import { Button } from "@/components/ui/button";
import { describedBy, Field } from "@/components/ui/field";

/** What was typed and what is wrong with it, in words. */
export type SignInState = { typed: string; error: string | null };

type Props = {
  action: (state: SignInState, form: FormData) => Promise<SignInState>;
  next: string;
  words: { label: string; button: string; busy: string };
};

/** Asks for a link. What was typed stays when it could not be sent. */
export function SignInForm({ action, next, words }: Props) {
  const [state, submit, busy] = useActionState(action, { typed: "", error: null });
  const { typed, error } = state;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (state.error) input.current?.focus();
  }, [state]);
  return (
    <form action={submit} className={styles.form} noValidate>
      <input type="hidden" name="next" value={next} />
      <Field id="email" label={words.label} error={error}>
        <input
          id="email"
          name="email"
          type="email"
          ref={input}
          autoComplete="email"
          defaultValue={typed}
          aria-invalid={error !== null}
          aria-describedby={describedBy("email", { error })}
        />
      </Field>
      <Button aria-disabled={busy}>{busy ? words.busy : words.button}</Button>
    </form>
  );
}
