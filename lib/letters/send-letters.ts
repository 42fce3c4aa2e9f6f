import { env } from "@/lib/env";
import type { BuiltLetter } from "@/lib/letters/build-letters";
import { type ConfirmationProblem, confirmableLetters } from "@/lib/letters/confirmation";
import { confirmAction, loadActionOfConfirmation, type NewLetter } from "@/lib/letters/confirming/store";
import { loadKeptContext } from "@/lib/letters/views";
import { newId } from "@/lib/shared/id";
import { fail, ok, type Result } from "@/lib/shared/result";
import { makeToken } from "@/lib/shared/token";

export type SendLettersProblem = ConfirmationProblem | { code: "invalid" | "changed" };

/**
 * Sends the letters that a confirmation link shows: saves their exact texts and queues their deliveries, once.
 * `textHash` names the texts that the person read; when the record or an ask changed since, nothing goes and the
 * person reads again. A second call, or the second of two clicks, finds them sent and leads to the same receipt.
 */
export async function sendLetters(
  token: string,
  textHash: string,
  now: Date,
): Promise<Result<{ receiptToken: string }, SendLettersProblem>> {
  const action = await loadActionOfConfirmation(token);
  if (!action) return fail({ code: "invalid" });
  const receiptToken = makeToken(env().AUTH_SECRET, { purpose: "receipt" }, action.id);
  if (action.state === "confirmed") return ok({ receiptToken });

  const context = await loadKeptContext(action, now);
  if (!context) return fail({ code: "paused" });
  const decision = confirmableLetters(action, context);
  if (!decision.ok) return decision;
  if (decision.value.textHash !== textHash) return fail({ code: "changed" });
  const { organizationId, id, congress, campaignId } = action;
  const letters = decision.value.letters.map(toNewLetter);
  await confirmAction({ organizationId, id, congress, campaignId, letters, at: now });
  return ok({ receiptToken });
}

const toNewLetter = ({ ask, legislator, seat, standing, draft, composed }: BuiltLetter): NewLetter => ({
  id: newId(),
  askId: ask.id,
  askVersionId: ask.version.id,
  measureId: ask.measureId,
  bioguide: legislator.bioguide,
  seatId: seat.id,
  standing: standing.kind,
  // requestConfirmation lets no letter wait without a way; print is the way that every office takes.
  channel: draft.channel ?? "print",
  ownSharePercent: composed.ownSharePercent,
  content: composed,
});
