import { chamberOf, type IsoDate, type Measure, type Office } from "@/lib/congress/measure";

export type StandingKind = "sponsor" | "cosponsor" | "withdrawn" | "not_on_it" | "unknown" | "no_measure";

/** Where a fact comes from, when it was read, and whether the list was whole. */
export type Evidence = { sourceName: string; url: string; asOf: IsoDate; complete: boolean };

/** What the record says of a legislator and a measure. */
export type Standing =
  | { kind: "sponsor"; on: IsoDate; evidence: Evidence }
  | { kind: "cosponsor"; since: IsoDate; evidence: Evidence }
  | { kind: "withdrawn"; on: IsoDate; evidence: Evidence }
  | { kind: "not_on_it"; evidence: Evidence }
  | { kind: "unknown"; evidence: Evidence }
  | { kind: "no_measure" };

/**
 * What the record says of a legislator and a measure. Someone on the list is on it however old the list is; someone
 * missing from it is "not on it" only when the list was whole, and otherwise "unknown". Throws when the measure is of
 * the other chamber: nobody may be asked about it, so the caller has a fault.
 */
export function standingOf(measure: Measure | null, legislator: { bioguide: string; chamber: Office }): Standing {
  if (measure === null) return { kind: "no_measure" };
  if (chamberOf(measure.type) !== legislator.chamber) {
    throw new Error(`${measure.id} is not before the ${legislator.chamber}`);
  }
  const evidence: Evidence = {
    sourceName: measure.sourceName,
    url: measure.url,
    asOf: measure.cosponsorsAsOf,
    complete: measure.cosponsorsComplete,
  };
  if (measure.sponsorBioguide === legislator.bioguide) return { kind: "sponsor", on: measure.introducedOn, evidence };

  // A name can stand twice: withdrawn, then added again. The entry that holds now is the one that counts.
  const entries = measure.cosponsors.filter((entry) => entry.bioguide === legislator.bioguide);
  const entry = entries.find(({ withdrawnOn }) => withdrawnOn === null) ?? entries.at(-1);
  if (!entry) return { kind: measure.cosponsorsComplete ? "not_on_it" : "unknown", evidence };
  if (entry.withdrawnOn !== null) return { kind: "withdrawn", on: entry.withdrawnOn, evidence };
  return { kind: "cosponsor", since: entry.since, evidence };
}
