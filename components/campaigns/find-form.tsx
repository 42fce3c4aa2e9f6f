"use client";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { describedBy, Field } from "@/components/ui/field";

/** What the server found wrong, in words, and what was typed, so that nothing has to be typed twice. */
export type FindState = { typed: string; error: string | null };

type Props = {
  action: (state: FindState, form: FormData) => Promise<FindState>;
  campaignSlug: string;
  askSlug: string | null;
  words: { label: string; hint: string; button: string; busy: string };
};

/** The one field: a ZIP code or an address. Without JavaScript the page itself comes back with the error beside it. */
export function FindForm({ action, campaignSlug, askSlug, words }: Props) {
  const [{ typed, error }, submit, busy] = useActionState(action, { typed: "", error: null });
  return (
    <form action={submit}>
      <input type="hidden" name="campaign" value={campaignSlug} />
      {askSlug && <input type="hidden" name="ask" value={askSlug} />}
      <Field id="place" label={words.label} hint={words.hint} error={error}>
        <input
          id="place"
          name="place"
          key={typed}
          defaultValue={typed}
          autoComplete="street-address"
          autoFocus={error !== null}
          aria-invalid={error !== null}
          aria-describedby={describedBy("place", { hint: words.hint, error })}
        />
      </Field>
      <Button wide aria-disabled={busy}>
        {busy ? words.busy : words.button}
      </Button>
      <span className="visually-hidden" role="status">
        {error}
      </span>
    </form>
  );
}
