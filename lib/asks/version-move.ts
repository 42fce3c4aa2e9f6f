import { type AskVersion, stateOfVersion, type VersionStamps } from "@/lib/asks/ask-version";
import { type LifeProblem, leftBehind, type Mover, takeStep, type VersionStep } from "@/lib/asks/version-life";
import { fail, ok, type Result } from "@/lib/shared/result";

/** A version without what it says. */
export type VersionFacts = Pick<AskVersion, "id" | "number"> & VersionStamps;

/** What a step changes: the version's stamps, the versions retired with it, and which one is live afterwards. */
export type Move = {
  id: string;
  at: Date;
  stamps: VersionStamps;
  retired: string[];
  liveVersionId: string | null;
};

/** An ask as far as its versions leave one another behind. */
export type Family = { liveVersionId: string | null; versions: readonly VersionFacts[] };

/** What a step with a version of an ask changes, or why it cannot be taken. */
export function moveVersion(
  ask: Family,
  version: VersionFacts,
  step: VersionStep,
  by: Mover,
  now: Date,
  goesLiveAt: Date | null = null,
): Result<Move, LifeProblem> {
  const taken = takeStep(version, step, by, now, goesLiveAt);
  if (!taken.ok) return fail(taken.problem);
  const retired = leftBehind(ask.versions, version, step).map(({ id }) => id);
  const goneLive = stateOfVersion(taken.value) === "live" ? version.id : ask.liveVersionId;
  const liveVersionId = step === "retire" && ask.liveVersionId === version.id ? null : goneLive;
  return ok({ id: version.id, at: now, stamps: taken.value, retired, liveVersionId });
}

/** The same, and live at once when nothing says that it is to wait: to approve, or to take the hour away. */
export function moveAndPublish(
  ask: Family,
  version: VersionFacts,
  step: "approve" | "schedule",
  by: Mover,
  now: Date,
  goesLiveAt: Date | null = null,
): Result<Move, LifeProblem> {
  const move = moveVersion(ask, version, step, by, now, goesLiveAt);
  if (!move.ok) return move;
  const moved = { ...version, ...move.value.stamps };
  const published = moveVersion(ask, moved, "publish", { kind: "clock" }, now);
  return published.ok ? published : move;
}
