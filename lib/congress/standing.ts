import { type Cosponsorship, chamberOf, type IsoDate, type Measure, type Office } from "@/lib/congress/measure";

/** How somebody can stand to a measure, or to an ask without one. */
export const STANDING_KINDS = ["sponsor", "cosponsor", "withdrawn", "not_on_it", "unknown", "no_measure"] as const;

export type StandingKind = (typeof STANDING_KINDS)[number];

/** Facts read longer ago than this many days are still shown, and every screen that shows them says how old they are. */
export const STALE_AFTER_DAYS = 7;

/** Where a fact comes from, when it was read and how many days ago that was, and whether the list was whole. */
export type Evidence = {
  sourceName: string;
  url: string;
  asOf: IsoDate;
  ageDays: number;
  stale: boolean;
  complete: boolean;
};

/**
 * Why a standing is unknown: the list was not whole, the sources disagree about the person, or a whole list lost an
 * entry of theirs though nobody recorded a withdrawal.
 */
export type Doubt = "incomplete" | "disputed" | "missing";

/** What the record says of a legislator and a measure. */
export type Standing =
  | { kind: "sponsor"; on: IsoDate; evidence: Evidence }
  | { kind: "cosponsor"; since: IsoDate; evidence: Evidence }
  | { kind: "withdrawn"; on: IsoDate; evidence: Evidence }
  | { kind: "not_on_it"; evidence: Evidence }
  | { kind: "unknown"; doubt: Doubt; evidence: Evidence }
  | { kind: "no_measure" };

const DAY_MS = 86_400_000;

const ageInDays = (readAtMs: number, now: Date): number => Math.max(0, Math.floor((now.getTime() - readAtMs) / DAY_MS));

function evidenceAt(measure: Measure, ageDays: number): Evidence {
  const { sourceName, url, cosponsorsAsOf: asOf, cosponsorsComplete: complete } = measure;
  return { sourceName, url, asOf, ageDays, stale: ageDays > STALE_AFTER_DAYS, complete };
}

/** How well the list of a measure is known at a moment. Days are counted from the date on which it was read. */
export const evidenceOf = (measure: Measure, now: Date): Evidence =>
  evidenceAt(measure, ageInDays(Date.parse(measure.cosponsorsAsOf), now));

type OnRecord = Exclude<Standing, { kind: "no_measure" }>;

/** What one entry says by itself. Somebody who withdrew may stand again on the rest of a list that is not whole. */
function standingBy({ since, withdrawnOn: on, missingSince }: Cosponsorship, evidence: Evidence): OnRecord {
  if (on !== null) {
    return evidence.complete ? { kind: "withdrawn", on, evidence } : { kind: "unknown", doubt: "incomplete", evidence };
  }
  if (missingSince !== null) return { kind: "unknown", doubt: "missing", evidence };
  return { kind: "cosponsor", since, evidence };
}

const rankOf = (standing: OnRecord): number => {
  if (standing.kind === "cosponsor") return 3;
  return standing.kind === "unknown" && standing.doubt === "missing" ? 2 : 1;
};

/** A name can stand twice: withdrawn, then added again. The entry that holds now counts, else the last that held. */
function stronger(a: OnRecord, b: OnRecord): OnRecord {
  if (a.kind === "withdrawn" && b.kind === "withdrawn") return b.on > a.on ? b : a;
  return rankOf(b) > rankOf(a) ? b : a;
}

type Lookup = { readAtMs: number; ageDays: number; named: Map<string, OnRecord>; others: OnRecord };

function newLookup(measure: Measure, now: Date): Lookup {
  const readAtMs = Date.parse(measure.cosponsorsAsOf);
  const ageDays = ageInDays(readAtMs, now);
  const evidence = Object.freeze(evidenceAt(measure, ageDays));
  const named = new Map<string, OnRecord>();
  for (const entry of measure.cosponsors) {
    const standing = standingBy(entry, evidence);
    const known = named.get(entry.bioguide);
    named.set(entry.bioguide, known ? stronger(known, standing) : standing);
  }
  named.set(measure.sponsorBioguide, { kind: "sponsor", on: measure.introducedOn, evidence });
  for (const bioguide of measure.disputed) named.set(bioguide, { kind: "unknown", doubt: "disputed", evidence });
  const others: OnRecord = evidence.complete
    ? { kind: "not_on_it", evidence }
    : { kind: "unknown", doubt: "incomplete", evidence };
  return { readAtMs, ageDays, named, others };
}

// A measure is immutable: its list is read once a day, however many legislators are looked up on it.
const lookups = new WeakMap<Measure, Lookup>();

/**
 * What the record says of a legislator and a measure at a moment. Fails closed: whoever is missing from a list that was
 * not whole, about whom the sources disagree, or whose entry vanished is "unknown". So is somebody who withdrew, when
 * the list was not whole. Age is no doubt: an old fact stays what it is, with its date. Throws when the measure is of
 * the other chamber: nobody may be asked about it, so the caller has a fault.
 */
export function standingOf(
  measure: Measure | null,
  legislator: { bioguide: string; chamber: Office },
  now: Date,
): Standing {
  if (measure === null) return { kind: "no_measure" };
  if (chamberOf(measure.type) !== legislator.chamber) {
    throw new Error(`${measure.id} is not before the ${legislator.chamber}`);
  }
  let lookup = lookups.get(measure);
  if (!lookup || lookup.ageDays !== ageInDays(lookup.readAtMs, now)) {
    lookup = newLookup(measure, now);
    lookups.set(measure, lookup);
  }
  return lookup.named.get(legislator.bioguide) ?? lookup.others;
}
