import { ordinal } from "@/lib/congress/citation";
import { idOfMeasure, type Measure, type MeasureKey, type MeasureType } from "@/lib/congress/measure";
import { disputedIn } from "@/lib/congress/readings/doubts";
import { mergeList } from "@/lib/congress/readings/merge-list";
import { byKnowledge, type Statement } from "@/lib/congress/readings/statement";

const SLUGS: Record<MeasureType, string> = {
  HR: "house-bill",
  S: "senate-bill",
  HJRES: "house-joint-resolution",
  SJRES: "senate-joint-resolution",
  HCONRES: "house-concurrent-resolution",
  SCONRES: "senate-concurrent-resolution",
  HRES: "house-resolution",
  SRES: "senate-resolution",
};

/** The page of a measure on Congress.gov, where anybody can check what we say of it. */
export const pageOf = ({ congress, type, number }: MeasureKey): string =>
  `https://www.congress.gov/bill/${ordinal(congress)}-congress/${SLUGS[type]}/${number}`;

/**
 * A measure from what was known and what the sources say. Gives the same again for the same statements. Null: nothing
 * was known, and nobody said anything. Without a statement everything stays as it was, with its date.
 */
export function mergeMeasure(before: Measure | null, statements: readonly Statement[]): Measure | null {
  const ranked = byKnowledge(statements);
  const [lead] = ranked;
  if (!lead) return before;
  const { facts } = lead;
  const { congress, type, number, title, introducedOn, latestAction } = facts;
  const key = { congress, type, number };
  const sponsors = new Map(ranked.map(({ facts: { sponsor } }) => [sponsor.bioguide, sponsor.name]));
  // Where the sources name two sponsors, the one that we knew stays; both are in doubt.
  const known = before && (sponsors.size > 1 || sponsors.has(before.sponsorBioguide)) ? before : null;
  return {
    id: idOfMeasure(key),
    ...key,
    title,
    sponsorBioguide: known?.sponsorBioguide ?? facts.sponsor.bioguide,
    sponsorName: known?.sponsorName ?? facts.sponsor.name,
    introducedOn,
    latestActionOn: latestAction.on,
    latestAction: latestAction.text,
    ...mergeList(before, ranked),
    disputed: disputedIn(ranked),
    policyArea: facts.policyArea ?? before?.policyArea ?? null,
    url: pageOf(key),
  };
}

const inOrder = (measure: Measure): string =>
  JSON.stringify(
    Object.entries({
      ...measure,
      cosponsors: measure.cosponsors.map(({ bioguide, since, original, withdrawnOn, missingSince }) => [
        ...[bioguide, since, original],
        ...[withdrawnOn, missingSince],
      ]),
    }).sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Whether two records of a measure say the same. */
export const isSameMeasure = (a: Measure, b: Measure): boolean => inOrder(a) === inOrder(b);
