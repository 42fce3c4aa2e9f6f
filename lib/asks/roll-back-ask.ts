import type { AskKey } from "@/lib/asks/ask-key";
import type { AskChecker } from "@/lib/asks/check-context";
import type { Obstacle } from "@/lib/asks/life/obstacle";
import { loadObstacle, recordAskAudit, saveMove } from "@/lib/asks/life/store";
import { loadVersion, lockFor } from "@/lib/asks/locked/store";
import type { LifeProblem } from "@/lib/asks/version-life";
import { moveVersion } from "@/lib/asks/version-move";
import { inTransaction } from "@/lib/db";
import type { Actor } from "@/lib/organizations/membership";
import { findReasonProblem, type ReasonProblem } from "@/lib/organizations/reason";
import { fail, ok, type Result } from "@/lib/shared/result";

export type RollBackAskInput = AskKey & {
  /** the earlier version that is to be live again */
  number: number;
  reason: string;
};
export type RollBackAskProblem = "not_found" | Obstacle | LifeProblem | ReasonProblem;

/**
 * Makes a version live again that was live before, and retires the one that is: no second admin is asked, since two
 * have looked at it already. Its measure must still be alive, the sources that it cites must still be there, and letters
 * can still be made of it.
 */
export function rollBackAsk(
  actor: Actor | null,
  input: RollBackAskInput,
  now: Date,
  check: AskChecker,
): Promise<Result<{ number: number }, RollBackAskProblem>> {
  return inTransaction(async (tx) => {
    const found = await lockFor(tx, actor, input);
    const version = found && (await loadVersion(tx, found.ask, input.number));
    if (!version) return fail("not_found");
    const { ask, by, userId } = found;

    const move = moveVersion(ask, version, "roll_back", by, now);
    if (!move.ok) return fail(move.problem);
    const reasonProblem = findReasonProblem(input.reason);
    if (reasonProblem) return fail(reasonProblem);
    const obstacle = await loadObstacle(tx, ask, version.content, now, check);
    if (obstacle) return fail(obstacle);

    await saveMove(tx, ask, move.value);
    const reason = input.reason.trim();
    await recordAskAudit(tx, ask, { at: now, actorUserId: userId, verb: "ask.rolled_back", reason });
    return ok({ number: version.number });
  });
}
