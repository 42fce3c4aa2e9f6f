import type { AskKey } from "@/lib/asks/ask-key";
import { stateOfVersion } from "@/lib/asks/ask-version";
import type { AskChecker } from "@/lib/asks/check-context";
import { isAfterCongress, type Obstacle } from "@/lib/asks/life/obstacle";
import { loadObstacle, recordAskAudit, saveMove } from "@/lib/asks/life/store";
import { loadVersion, lockFor } from "@/lib/asks/locked/store";
import type { LifeProblem } from "@/lib/asks/version-life";
import { moveAndPublish } from "@/lib/asks/version-move";
import { inTransaction } from "@/lib/db";
import type { Actor } from "@/lib/organizations/membership";
import { findReasonProblem, type ReasonProblem } from "@/lib/organizations/reason";
import { fail, ok, type Result } from "@/lib/shared/result";

/** `goesLiveAt` null: at once. */
export type ScheduleVersionInput = AskKey & { number: number; goesLiveAt: Date | null; reason: string };

export type ScheduleVersionProblem = "not_found" | "after_congress" | Obstacle | LifeProblem | ReasonProblem;

/**
 * Gives an approved version that waits another hour to go live, or makes it live now; what nobody may put aside is
 * checked once more. `after_congress`: its measure will have ended by that hour.
 */
export function scheduleVersion(
  actor: Actor | null,
  input: ScheduleVersionInput,
  now: Date,
  check: AskChecker,
): Promise<Result<{ number: number; state: "live" | "approved" }, ScheduleVersionProblem>> {
  return inTransaction(async (tx) => {
    const found = await lockFor(tx, actor, input);
    const version = found && (await loadVersion(tx, found.ask, input.number));
    if (!version) return fail("not_found");
    const { ask, by, userId } = found;

    const move = moveAndPublish(ask, version, "schedule", by, now, input.goesLiveAt);
    if (!move.ok) return fail(move.problem);
    const reasonProblem = findReasonProblem(input.reason);
    if (reasonProblem) return fail(reasonProblem);
    const state = stateOfVersion(move.value.stamps) === "live" ? "live" : "approved";
    if (isAfterCongress(version.content, input.goesLiveAt)) return fail("after_congress");
    const obstacle = await loadObstacle(tx, ask, version.content, now, check);
    if (obstacle) return fail(obstacle);

    await saveMove(tx, ask, move.value);
    const verb = state === "live" ? "ask.published" : "ask.scheduled";
    await recordAskAudit(tx, ask, { at: now, actorUserId: userId, verb, reason: input.reason.trim() });
    return ok({ number: version.number, state });
  });
}
