import type { Override } from "@/lib/asks/ask-check";
import { type AskVersion, stateOfVersion, type VersionStamps, type VersionState } from "@/lib/asks/ask-version";
import { findLifeProblem, type LifeProblem, type Mover, type VersionStep } from "@/lib/asks/version-life";

/** A step that a person can take with a version. */
export type PersonStep = Exclude<VersionStep, "publish">;

/** Why somebody cannot take a step; null: they can. `superseded`: only the newest version is proposed. */
export type StepRefusal = LifeProblem | "superseded";

/** A version as its organization's members see it. Names are null where nobody is known, or was since removed. */
export type VersionLine = Pick<
  AskVersion,
  | "id"
  | "number"
  | "content"
  | "createdAt"
  | "reason"
  | "proposedAt"
  | "approvedAt"
  | "goesLiveAt"
  | "liveAt"
  | "retiredAt"
> & {
  state: VersionState;
  /** nobody wrote it: it was set up with the demonstration */
  isSetUp: boolean;
  by: string | null;
  proposedBy: string | null;
  approvedBy: string | null;
  overrides: (Override & { by: string | null })[];
  /** what the reader may do with it now */
  refusals: Record<PersonStep, StepRefusal | null>;
};

/**
 * The version that an ask's screens go on from: the newest that is not retired, else the live one, else the newest of
 * all. After a return to an earlier version that one is meant, and not the newer one that it replaced. `versions`:
 * newest first; the live one may be older than these. Null: there is none at all.
 */
export const currentOf = <V extends Pick<VersionStamps, "retiredAt">>(
  versions: readonly V[],
  live: V | null,
): V | null => versions.find(({ retiredAt }) => retiredAt === null) ?? live ?? versions[0] ?? null;

type Reader = { names: ReadonlyMap<string, string>; mover: Mover; newest: number; now: Date };

/** Everybody whom a version names. */
export const peopleOf = (version: AskVersion): string[] =>
  [
    version.createdByUserId,
    version.proposedByUserId,
    version.approvedByUserId,
    ...version.overrides.map(({ byUserId }) => byUserId),
  ].filter((id) => id !== null);

/** A version for a reader: its state, the names behind it, and what the reader may do with it. */
export function lineOf(version: AskVersion, { names, mover, newest, now }: Reader): VersionLine {
  const nameOf = (id: string | null): string | null => names.get(id ?? "") ?? null;
  const refusal = (step: PersonStep): StepRefusal | null =>
    findLifeProblem(version, step, mover, now) ??
    (step === "propose" && version.number !== newest ? "superseded" : null);
  const { id, number, content, createdAt, reason, proposedAt, approvedAt, goesLiveAt, liveAt, retiredAt } = version;
  return {
    id,
    number,
    content,
    createdAt,
    reason,
    proposedAt,
    approvedAt,
    goesLiveAt,
    liveAt,
    retiredAt,
    state: stateOfVersion(version),
    isSetUp: version.createdByUserId === null,
    by: nameOf(version.createdByUserId),
    proposedBy: nameOf(version.proposedByUserId),
    approvedBy: nameOf(version.approvedByUserId),
    overrides: version.overrides.map((override) => ({ ...override, by: nameOf(override.byUserId) })),
    refusals: {
      propose: refusal("propose"),
      approve: refusal("approve"),
      schedule: refusal("schedule"),
      return: refusal("return"),
      roll_back: refusal("roll_back"),
      retire: refusal("retire"),
    },
  };
}
