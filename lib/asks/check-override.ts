import { type AskCheck, type Override, outstanding } from "@/lib/asks/ask-check";
import { findReasonProblem, type ReasonProblem } from "@/lib/organizations/reason";
import { fail, ok, type Result } from "@/lib/shared/result";

/** A check that somebody wants to put aside, by its key, and why. */
export type OverrideInput = { key: string; reason: string };

/** What still stands in the way: checks, and reasons that are none. */
export type OverrideProblem = {
  checks: AskCheck[];
  reasons: { key: string; problem: ReasonProblem | "reason_too_short" }[];
};

/** An "ok" tells nobody later why a check was put aside: a reason has at least so many characters. */
const SHORTEST_REASON = 10;

function findOverrideProblem(reason: string): ReasonProblem | "reason_too_short" | null {
  return findReasonProblem(reason) ?? (reason.trim().length < SHORTEST_REASON ? "reason_too_short" : null);
}

/**
 * Puts checks aside, each for its reason, beside those put aside before. A key that is no check of the version now is
 * left out; a check that nobody may put aside stays outstanding.
 */
export function applyOverrides(
  checks: readonly AskCheck[],
  before: readonly Override[],
  wanted: readonly OverrideInput[],
  byUserId: string,
  now: Date,
): Result<{ all: Override[]; added: Override[] }, OverrideProblem> {
  const open = outstanding(checks, before);
  const meant = wanted.flatMap(({ key, reason }) => {
    const check = open.find((each) => each.key === key && each.overridable);
    return check ? [{ check, reason, problem: findOverrideProblem(reason) }] : [];
  });
  const added = meant
    .filter(({ problem }) => problem === null)
    .map(({ check: { key, code, path, data }, reason }): Override => {
      return { key, code, path, data, reason: reason.trim(), byUserId, at: now.toISOString() };
    });
  const all = [...before, ...added];
  const left = outstanding(checks, all);
  if (left.length === 0) return ok({ all, added });
  const reasons = meant.flatMap(({ check, problem }) => (problem ? [{ key: check.key, problem }] : []));
  return fail({ checks: left, reasons });
}
