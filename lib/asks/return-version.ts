import type { AskKey } from "@/lib/asks/ask-key";
import { recordAskAudit, saveMove } from "@/lib/asks/life/store";
import { loadVersion, lockFor } from "@/lib/asks/locked/store";
import type { LifeProblem } from "@/lib/asks/version-life";
import { moveVersion } from "@/lib/asks/version-move";
import { inTransaction } from "@/lib/db";
import type { Actor } from "@/lib/organizations/membership";
import { findReasonProblem, type ReasonProblem } from "@/lib/organizations/reason";
import { fail, ok, type Result } from "@/lib/shared/result";

export type ReturnVersionInput = AskKey & { number: number; reason: string };
export type ReturnVersionProblem = "not_found" | LifeProblem | ReasonProblem;

/** Sends a version that is proposed, or approved and not live yet, back as a draft: both are needed anew. */
export function returnVersion(
  actor: Actor | null,
  input: ReturnVersionInput,
  now: Date,
): Promise<Result<{ number: number }, ReturnVersionProblem>> {
  return inTransaction(async (tx) => {
    const found = await lockFor(tx, actor, input);
    const version = found && (await loadVersion(tx, found.ask, input.number));
    if (!version) return fail("not_found");
    const { ask, by, userId } = found;

    const move = moveVersion(ask, version, "return", by, now);
    if (!move.ok) return fail(move.problem);
    const reasonProblem = findReasonProblem(input.reason);
    if (reasonProblem) return fail(reasonProblem);
    await saveMove(tx, ask, move.value);
    const reason = input.reason.trim();
    await recordAskAudit(tx, ask, { at: now, actorUserId: userId, verb: "ask.returned", reason });
    return ok({ number: version.number });
  });
}
