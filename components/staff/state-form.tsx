"use client";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { describedBy, Field } from "@/components/ui/field";

/** The reason as typed, and what is wrong, in words. */
export type StateFormState = { reason: string; error: string | null };

type Props = {
  action: (state: StateFormState, form: FormData) => Promise<StateFormState>;
  campaignSlug: string;
  to: "live" | "paused";
  words: { reason: string; reasonHint: string; effect: string; button: string };
};

/** Sets a campaign live or paused, with a reason. */
export function StateForm({ action, campaignSlug, to, words }: Props) {
  const [{ reason, error }, submit, busy] = useActionState(action, { reason: "", error: null });
  return (
    <form action={submit}>
      <input type="hidden" name="campaign" value={campaignSlug} />
      <input type="hidden" name="to" value={to} />
      <p>{words.effect}</p>
      <Field id="reason" label={words.reason} hint={words.reasonHint} error={error}>
        <input
          id="reason"
          name="reason"
          defaultValue={reason}
          autoComplete="off"
          aria-invalid={error !== null}
          aria-describedby={describedBy("reason", { hint: words.reasonHint, error })}
        />
      </Field>
      <Button quiet={to === "paused"} aria-disabled={busy}>
        {words.button}
      </Button>
    </form>
  );
}
