import type { AskKey } from "@/lib/asks/ask-key";
import { recordAskAudit, saveMove } from "@/lib/asks/life/store";
import { lockFor } from "@/lib/asks/locked/store";
import { moveVersion } from "@/lib/asks/version-move";
import { inTransaction } from "@/lib/db";
import type { Actor } from "@/lib/organizations/membership";
import { mayEditAsk } from "@/lib/organizations/policy";
import { findReasonProblem, type ReasonProblem } from "@/lib/organizations/reason";
import { fail, ok, type Result } from "@/lib/shared/result";

export type RetireAskInput = AskKey & { reason: string };

/** `unchanged`: it was retired before; nothing was recorded again. */
export type RetireAskProblem = "not_found" | "not_allowed" | "unchanged" | ReasonProblem;

/**
 * Takes an ask from the campaign: no letter can make it any more. What is live, scheduled, proposed or drafted is
 * retired. A new draft, or an earlier version, can bring it back.
 */
export function retireAsk(
  actor: Actor | null,
  input: RetireAskInput,
  now: Date,
): Promise<Result<{ askSlug: string }, RetireAskProblem>> {
  return inTransaction(async (tx) => {
    const found = await lockFor(tx, actor, input);
    if (!found) return fail("not_found");
    const { ask, by, userId } = found;
    if (!mayEditAsk(actor, ask.organizationId)) return fail("not_allowed");
    const reasonProblem = findReasonProblem(input.reason);
    if (reasonProblem) return fail(reasonProblem);
    if (ask.versions.length === 0) return fail("unchanged");

    for (const version of ask.versions) {
      const move = moveVersion(ask, version, "retire", by, now);
      if (move.ok) await saveMove(tx, ask, move.value);
    }
    const reason = input.reason.trim();
    await recordAskAudit(tx, ask, { at: now, actorUserId: userId, verb: "ask.retired", reason });
    return ok({ askSlug: ask.slug });
  });
}
