// What decides whether a version may be proposed or approved, once everything is loaded.
import { type AskCheck, type Override, outstanding } from "@/lib/asks/ask-check";
import type { AskVersion } from "@/lib/asks/ask-version";
import { applyOverrides, type OverrideInput, type OverrideProblem } from "@/lib/asks/check-override";
import { isAfterCongress } from "@/lib/asks/life/obstacle";
import type { LifeProblem, Person } from "@/lib/asks/version-life";
import { type Family, type Move, moveAndPublish, moveVersion } from "@/lib/asks/version-move";
import { fail, ok, type Result } from "@/lib/shared/result";

/** A version with its ask and the checks of what it says, and who wants to move it when. */
export type Case = {
  ask: Family & { newest: number };
  version: AskVersion;
  checks: readonly AskCheck[];
  by: Person;
  now: Date;
};

export type Proposal = { move: Move; overrides: Override[]; added: Override[] };

/** `superseded`: somebody saved a newer version since. `after_congress`: its measure will have ended by the hour given. */
export type ProposalProblem =
  | { code: "superseded" | "after_congress" | LifeProblem }
  | ({ code: "checks" } & OverrideProblem);

/**
 * Whether a version can be proposed: a draft, the newest of its ask, with every check holding or put aside with a
 * reason.
 */
export function judgeProposal(
  { ask, version, checks, by, now }: Case,
  goesLiveAt: Date | null,
  wanted: readonly OverrideInput[],
): Result<Proposal, ProposalProblem> {
  const move = moveVersion(ask, version, "propose", by, now, goesLiveAt);
  const isSuperseded = version.number !== ask.newest && (move.ok || move.problem === "wrong_state");
  if (isSuperseded) return fail({ code: "superseded" });
  if (!move.ok) return fail({ code: move.problem });
  if (isAfterCongress(version.content, goesLiveAt)) return fail({ code: "after_congress" });
  const overrides = applyOverrides(checks, version.overrides, wanted, by.userId, now);
  if (!overrides.ok) return fail({ code: "checks", ...overrides.problem });
  return ok({ move: move.value, overrides: overrides.value.all, added: overrides.value.added });
}

/** `checks`: the record has changed since it was proposed, so that it must be sent back and looked at again. */
export type ApprovalProblem = { code: LifeProblem } | { code: "checks"; checks: AskCheck[] };

/** Whether a proposal can be approved: by somebody else, and with the record as it was when it was proposed. */
export function judgeApproval({ ask, version, checks, by, now }: Case): Result<Move, ApprovalProblem> {
  const move = moveAndPublish(ask, version, "approve", by, now);
  if (!move.ok) return fail({ code: move.problem });
  const left = outstanding(checks, version.overrides);
  return left.length > 0 ? fail({ code: "checks", checks: left }) : ok(move.value);
}
