/** The two chambers of Congress. */
export type Chamber = "senate" | "house";

/** Where somebody who is written to serves; the President is in no chamber. */
export type Office = Chamber | "president";

/** Types of measures, as Congress.gov codes them. */
export const MEASURE_TYPES = ["HR", "S", "HJRES", "SJRES", "HCONRES", "SCONRES", "HRES", "SRES"] as const;

export type MeasureType = (typeof MEASURE_TYPES)[number];

/** What names a measure. */
export type MeasureKey = { congress: number; type: MeasureType; number: number };

/** A measure's id: "119-SRES-61". */
export const idOfMeasure = ({ congress, type, number }: MeasureKey): string => `${congress}-${type}-${number}`;

const ID = /^([1-9]\d{0,2})-([A-Z]{1,7})-([1-9]\d{0,4})$/;

/** What a measure's id names; null when it is no such id. */
export function keyOfId(id: string): MeasureKey | null {
  const [, congress, code, number] = ID.exec(id) ?? [];
  const type = MEASURE_TYPES.find((known) => known === code);
  return type ? { congress: Number(congress), type, number: Number(number) } : null;
}

/** A calendar date without a time, "2025-02-05". */
export type IsoDate = string;

export type Cosponsorship = {
  bioguide: string;
  since: IsoDate;
  original: boolean;
  withdrawnOn: IsoDate | null;
  /** the day since which a whole list no longer has the entry, although nobody recorded a withdrawal */
  missingSince: IsoDate | null;
};

/** A bill or resolution with what we know of who is on it, and how well we know it. */
export type Measure = {
  id: string;
  congress: number;
  type: MeasureType;
  number: number;
  title: string;
  sponsorBioguide: string;
  sponsorName: string;
  introducedOn: IsoDate;
  latestActionOn: IsoDate;
  latestAction: string;
  cosponsorsAsOf: IsoDate;
  /** false: proves who is on it, never who is not */
  cosponsorsComplete: boolean;
  /** bioguide ids of those about whom the sources disagree */
  disputed: string[];
  /** Library of Congress policy area */
  policyArea: string | null;
  sourceName: string;
  url: string;
  cosponsors: Cosponsorship[];
};

const LABELS: Record<MeasureType, string> = {
  HR: "H.R.",
  S: "S.",
  HJRES: "H.J.Res.",
  SJRES: "S.J.Res.",
  HCONRES: "H.Con.Res.",
  SCONRES: "S.Con.Res.",
  HRES: "H.Res.",
  SRES: "S.Res.",
};

/** How a measure is written in text: "S.Res. 61". A no-break space keeps the number with its type. */
export const citationOf = (measure: Pick<Measure, "type" | "number">): string =>
  `${LABELS[measure.type]}\u00a0${measure.number}`;

/** The chamber in which a measure is; only its members can cosponsor it. */
export const chamberOf = (type: MeasureType): Chamber => (type.startsWith("S") ? "senate" : "house");
