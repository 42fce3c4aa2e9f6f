// The life of a version: draft -> proposed -> approved -> live -> retired. One table says which step leads from where,
// and who may take it. Nothing else sets a version's stamps.
import {
  type AskVersion,
  stampsOf,
  stateOfVersion,
  type VersionStamps,
  type VersionState,
} from "@/lib/asks/ask-version";
import { fail, ok, type Result } from "@/lib/shared/result";

export type VersionStep = "propose" | "approve" | "schedule" | "publish" | "return" | "roll_back" | "retire";

const LEAVES: Partial<Record<VersionStep | "save", readonly VersionState[]>> = {
  save: ["draft"],
  propose: ["draft", "proposed"],
};

/** Who takes a step: the clock publishes what is due; a solo admin is the only one, and said so on the record. */
export type Person = { kind: "person"; userId: string; isAdmin: boolean; isSolo: boolean };
export type Mover = { kind: "clock" } | Person;

/** `own_proposal`: who proposed may not approve. `not_due`: its hour has not come. `never_live`: nothing to go back to. */
export type LifeProblem = "not_allowed" | "own_proposal" | "wrong_state" | "not_due" | "never_live" | "in_the_past";

type Life = VersionStamps & Pick<AskVersion, "number">;

const STEPS: Record<VersionStep, { from: readonly VersionState[]; by: readonly Mover["kind"][] }> = {
  propose: { from: ["draft"], by: ["person"] },
  approve: { from: ["proposed"], by: ["person"] },
  schedule: { from: ["approved"], by: ["person"] },
  publish: { from: ["approved"], by: ["clock"] },
  return: { from: ["proposed", "approved"], by: ["person", "clock"] },
  roll_back: { from: ["retired"], by: ["person"] },
  retire: { from: ["draft", "proposed", "approved", "live"], by: ["person", "clock"] },
};

/** What keeps somebody from taking a step with a version now; null when nothing does. */
export function findLifeProblem(version: Life, step: VersionStep, by: Mover, now: Date): LifeProblem | null {
  const { from, by: movers } = STEPS[step];
  if (!movers.includes(by.kind) || (by.kind === "person" && !by.isAdmin)) return "not_allowed";
  if (!from.includes(stateOfVersion(version))) return "wrong_state";
  if (step === "approve" && by.kind === "person" && by.userId === version.proposedByUserId && !by.isSolo) {
    return "own_proposal";
  }
  if (step === "publish" && version.goesLiveAt && version.goesLiveAt > now) return "not_due";
  return step === "roll_back" && !version.liveAt ? "never_live" : null;
}

/**
 * The stamps of a version after a step, or why it cannot be taken. `goesLiveAt` counts when proposing and when setting
 * another hour: null is at once, a time that has passed is refused. To return a version takes its proposal and approval
 * back, so that both are needed again.
 */
export function takeStep(
  version: Life,
  step: VersionStep,
  by: Mover,
  now: Date,
  goesLiveAt: Date | null = null,
): Result<VersionStamps, LifeProblem> {
  const problem = findLifeProblem(version, step, by, now);
  if (problem) return fail(problem);
  const setsHour = step === "propose" || step === "schedule";
  if (setsHour && goesLiveAt && !(goesLiveAt > now)) return fail("in_the_past");
  const stamps = stampsOf(version);
  const userId = by.kind === "person" ? by.userId : null;
  switch (step) {
    case "propose":
      return ok({ ...stamps, proposedAt: now, proposedByUserId: userId, goesLiveAt });
    case "approve":
      return ok({ ...stamps, approvedAt: now, approvedByUserId: userId });
    case "schedule":
      return ok({ ...stamps, goesLiveAt });
    case "publish":
    case "roll_back":
      return ok({ ...stamps, liveAt: now, retiredAt: null });
    case "return":
      return ok({
        ...stamps,
        proposedAt: null,
        proposedByUserId: null,
        approvedAt: null,
        approvedByUserId: null,
        goesLiveAt: null,
      });
    case "retire":
      return ok({ ...stamps, retiredAt: now });
  }
}

/**
 * The versions of an ask that a step with one of them leaves behind, to be retired with it. To save one leaves behind
 * older drafts: what was written last is what is worked on. To propose one leaves
 * behind older drafts and proposals: one text at a time waits for approval. To go live leaves behind every older
 * version, whatever its state, and the one that was live.
 */
export function leftBehind<V extends Life>(
  versions: readonly V[],
  moved: Pick<Life, "number">,
  step: VersionStep | "save",
): V[] {
  const states: readonly VersionState[] = LEAVES[step] ?? [];
  return versions.filter((version) => {
    if (version.number === moved.number) return false;
    const state = stateOfVersion(version);
    if (state === "retired") return false;
    const isOlder = version.number < moved.number;
    if (step === "publish") return isOlder || state === "live";
    if (step === "roll_back") return state === "live";
    return isOlder && states.includes(state);
  });
}
