import { env } from "@/lib/env";
import type { BuiltLetter } from "@/lib/letters/build-letters";
import { type ConfirmationProblem, confirmableLetters } from "@/lib/letters/confirmation";
import { confirmAction, loadActionOfConfirmation, type NewLetter } from "@/lib/letters/confirming/store";
import type { Draft } from "@/lib/letters/draft";
import { laneOf } from "@/lib/letters/lane";
import { type LoadPositions, loadNoPositions } from "@/lib/letters/positions";
import { senderOf } from "@/lib/letters/sender";
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
  loadPositions: LoadPositions = loadNoPositions,
): Promise<Result<{ receiptToken: string }, SendLettersProblem>> {
  const action = await loadActionOfConfirmation(token);
  if (!action) return fail({ code: "invalid" });
  const receiptToken = makeToken(env().AUTH_SECRET, { purpose: "receipt" }, action.id);
  if (action.state === "confirmed") return ok({ receiptToken });

  const context = await loadKeptContext(action, now, loadPositions);
  if (!context) return fail({ code: "paused" });
  const decision = confirmableLetters(action, context);
  if (!decision.ok) return decision;
  if (decision.value.textHash !== textHash) return fail({ code: "changed" });
  const { organizationId, id, congress, campaignId } = action;
  const letters = decision.value.letters.map((letter) => toNewLetter(letter, decision.value.draft));
  await confirmAction({ organizationId, id, congress, campaignId, letters, at: now });
  return ok({ receiptToken });
}

function toNewLetter({ ask, legislator, seat, standing, draft, composed }: BuiltLetter, typed: Draft): NewLetter {
  // requestConfirmation lets no letter wait without a way; print is the way that every office takes.
  const channel = draft.channel ?? "print";
  return {
    id: newId(),
    askId: ask.id,
    askVersionId: ask.version.id,
    measureId: ask.measureId,
    bioguide: legislator.bioguide,
    seatId: seat.id,
    standing: standing.kind,
    channel,
    ownSharePercent: composed.ownSharePercent,
    content: composed,
    sender: channel === "cwc" ? senderOf(typed, draft.edits) : null,
    lane: laneOf(channel, seat.id),
  };
}
