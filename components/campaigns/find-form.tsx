"use client";
import { useActionState, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { describedBy, Field } from "@/components/ui/field";

/** What the server found wrong, in words, and what was typed, so that nothing has to be typed twice. */
export type FindState = { typed: string; error: { title: string; help: string } | null };

type Props = {
  action: (state: FindState, form: FormData) => Promise<FindState>;
  campaignSlug: string;
  askSlug: string | null;
  words: { label: string; hint: string; button: string; busy: string };
};

/** The one field: a ZIP code or an address. Without JavaScript the page itself comes back with the error beside it. */
export function FindForm({ action, campaignSlug, askSlug, words }: Props) {
  const [state, submit, busy] = useActionState(action, { typed: "", error: null });
  const { typed, error } = state;
  const input = useRef<HTMLInputElement>(null);
  // The state is a new object after each try, so the same mistake made twice takes the focus twice.
  useEffect(() => {
    if (state.error) input.current?.focus();
  }, [state]);
  return (
    <form action={submit}>
      <input type="hidden" name="campaign" value={campaignSlug} />
      {askSlug && <input type="hidden" name="ask" value={askSlug} />}
      <Field
        id="place"
        label={words.label}
        hint={words.hint}
        error={
          error && (
            <>
              {error.title}. <span>{error.help}</span>
            </>
          )
        }
      >
        <input
          id="place"
          name="place"
          ref={input}
          defaultValue={typed}
          autoComplete="street-address"
          aria-invalid={error !== null}
          aria-describedby={describedBy("place", { hint: words.hint, error })}
        />
      </Field>
      <Button wide aria-disabled={busy}>
        {busy ? words.busy : words.button}
      </Button>
    </form>
  );
}
