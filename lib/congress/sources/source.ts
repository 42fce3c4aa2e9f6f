import type { IsoDate, MeasureKey } from "@/lib/congress/measure";
import type { RelationKind } from "@/lib/congress/relations";

export const SOURCE_NAMES = ["congress-api", "govinfo"] as const;

export type SourceName = (typeof SOURCE_NAMES)[number];

/** How a source is called on a screen. Both give the data of the Library of Congress. */
export const SOURCE_TITLES: Record<SourceName, string> = {
  "congress-api": "Congress.gov",
  govinfo: "Congress.gov, by GovInfo",
};

/**
 * Why a source gave nothing, or not all. `incomplete`: a page of the list is missing. `lags`: it said less than before,
 * or something older. `other_measure`: it answered about another measure than it was asked about.
 */
export const SOURCE_PROBLEMS = [
  "off",
  "no_key",
  "absent",
  "rate_limited",
  "refused",
  "server_error",
  "timeout",
  "unreachable",
  "garbled",
  "too_large",
  "other_measure",
  "incomplete",
  "lags",
] as const;

export type SourceProblem = (typeof SOURCE_PROBLEMS)[number];

/** Somebody on the list of cosponsors, as one source has it. */
export type ListedCosponsor = { bioguide: string; since: IsoDate; original: boolean; withdrawnOn: IsoDate | null };

/** Another measure that a source names beside this one. */
export type ListedRelation = { id: string; kind: Extract<RelationKind, "identical" | "companion" | "related"> };

/** What one source says of one measure. */
export type SourceFacts = MeasureKey & {
  title: string;
  sponsor: { bioguide: string; name: string };
  introducedOn: IsoDate;
  latestAction: { on: IsoDate; text: string };
  policyArea: string | null;
  cosponsors: ListedCosponsor[];
  /** whether that is the whole list; else it proves who is on it, never who is not */
  complete: boolean;
  /** how many the source itself counts, those who withdrew included; null when it does not say */
  listed: number | null;
  /** null: the source could not be asked */
  related: ListedRelation[] | null;
  /** the source's own moment of its last change, ISO 8601: of two that differ, the later one knows more */
  updatedAt: string;
};

/** What makes the next question to a source conditional (RFC 9110, section 13). */
export type Validators = { etag: string | null; lastModified: string | null };

export type SourceAnswer =
  | { kind: "facts"; facts: SourceFacts; validators: Validators; retryAfterSeconds: number | null }
  | { kind: "unchanged" }
  /** the source knows no such measure */
  | { kind: "absent" }
  | { kind: "failed"; code: SourceProblem; retryAfterSeconds: number | null };

/** Where facts about measures come from. `read` never throws for what happens on the network: it is an answer. */
export type MeasureSource = {
  name: SourceName;
  read(key: MeasureKey, known: Validators): Promise<SourceAnswer>;
};

/** A failed answer. */
export const failed = (code: SourceProblem, retryAfterSeconds: number | null = null): SourceAnswer => ({
  kind: "failed",
  code,
  retryAfterSeconds,
});
