// Where a legislator stands on an ask, from what is on the record about it. Pure: the same records and day, the same answer.
import type { IsoDate } from "@/lib/congress/measure";

/** The ladder, from the best for who asks to the worst. `supports` is for the ask, whatever side of a measure it is on. */
export const POSITION_STANCES = ["champion", "supports", "leaning", "undecided", "leaning_against", "against"] as const;
export type PositionStance = (typeof POSITION_STANCES)[number];

/** What can be the evidence of a position; a cosponsorship is read from the record and never typed. */
export const RECORDED_EVIDENCE = ["response", "statement", "vote", "meeting", "quote", "link"] as const;
export type RecordedEvidence = (typeof RECORDED_EVIDENCE)[number];
export type EvidenceKind = RecordedEvidence | "cosponsorship";

/**
 * How sure one piece of evidence makes us on its day, 0 to 1, and after how many days half of that is left. A vote is on the
 * record and binds longest; what was said in a room is soonest out of date. A cosponsorship holds as long as the record
 * shows it, so it does not age. docs/positions.md says the same in words.
 */
export const EVIDENCE_WEIGHTS: Record<EvidenceKind, { atFirst: number; halfLifeDays: number | null }> = {
  cosponsorship: { atFirst: 1, halfLifeDays: null },
  vote: { atFirst: 0.95, halfLifeDays: 730 },
  statement: { atFirst: 0.9, halfLifeDays: 365 },
  response: { atFirst: 0.8, halfLifeDays: 180 },
  link: { atFirst: 0.7, halfLifeDays: 365 },
  quote: { atFirst: 0.7, halfLifeDays: 180 },
  meeting: { atFirst: 0.7, halfLifeDays: 120 },
};

/** Below this confidence a record no longer counts: the position is unknown until somebody asks again. */
export const COUNTS_FROM = 0.2;

/** Of two records on opposite sides, the newer one stands alone when the older is older by more than this: a change of mind. */
export const CHANGE_OF_MIND_DAYS = 90;

/** One record of the ledger. `on`: the day of the evidence; a cosponsorship's is the day on which the record was read. */
export type PositionRecord = {
  id: string;
  stance: PositionStance;
  evidence: EvidenceKind;
  on: IsoDate;
  url: string | null;
  quote: string | null;
  note: string | null;
  responseId: string | null;
  /** of a cosponsorship: the name stands on the measure now */
  holdsNow?: boolean;
};

export type WeighedRecord = PositionRecord & {
  /** 0 to 1 */
  confidence: number;
  counts: boolean;
};

/**
 * `stance` is what the leading record says; null when nothing counts any more, or nothing was ever recorded. When records that count
 * are on opposite sides, `disagree` names them, newest first, and `stance` is null too: they are shown, never averaged.
 */
export type Position = {
  stance: PositionStance | null;
  leading: WeighedRecord | null;
  disagree: WeighedRecord[];
  /** all, those that count first, then by day, newest first */
  records: WeighedRecord[];
};

const DAY_MS = 86_400_000;

/** How much a record still says on a day, 0 to 1: halved with each half-life of its kind of evidence. */
export function confidenceOf({ evidence, on }: Pick<PositionRecord, "evidence" | "on">, now: Date): number {
  const { atFirst, halfLifeDays } = EVIDENCE_WEIGHTS[evidence];
  if (halfLifeDays === null) return atFirst;
  const ageDays = Math.max(0, (now.getTime() - Date.parse(on)) / DAY_MS);
  return atFirst * 0.5 ** (ageDays / halfLifeDays);
}

/**
 * The last day on which a record counts, by its kind of evidence and its day; null: it does not age. From
 * atFirst x 0.5 ^ (days / half-life) >= COUNTS_FROM.
 */
export function countsUntil({ evidence, on }: Pick<PositionRecord, "evidence" | "on">): IsoDate | null {
  const { atFirst, halfLifeDays } = EVIDENCE_WEIGHTS[evidence];
  if (halfLifeDays === null) return null;
  const days = Math.floor(halfLifeDays * Math.log2(atFirst / COUNTS_FROM));
  return new Date(Date.parse(on) + days * DAY_MS).toISOString().slice(0, 10);
}

/** On which side of the middle a stance is: 1 for the ask, -1 against it, 0 neither. */
export const sideOfStance = (stance: PositionStance): -1 | 0 | 1 => {
  const rung = POSITION_STANCES.indexOf(stance);
  if (rung === POSITION_STANCES.indexOf("undecided")) return 0;
  return rung < POSITION_STANCES.indexOf("undecided") ? 1 : -1;
};

const distance = (stance: PositionStance): number =>
  Math.abs(POSITION_STANCES.indexOf(stance) - POSITION_STANCES.indexOf("undecided"));

const newestFirst = (a: WeighedRecord, b: WeighedRecord): number =>
  Number(b.counts) - Number(a.counts) ||
  b.on.localeCompare(a.on) ||
  b.confidence - a.confidence ||
  b.id.localeCompare(a.id);

/** The furthest from the middle, on whichever side. */
const firmest = (records: readonly WeighedRecord[]): WeighedRecord | null =>
  records.toSorted((a, b) => distance(b.stance) - distance(a.stance))[0] ?? null;

/**
 * Where somebody stands on a day. The newest record that counts leads; of one day, the surer one. A name that stands on the
 * measure now is the least: of what else counts on its side the firmest is taken, and what is undecided adds nothing. A record on the
 * other side from less than CHANGE_OF_MIND_DAYS before (of a name on the measure: or after) is a disagreement, and then
 * nobody's word is taken. What counts no more stays in the list with its date.
 */
export function positionOf(records: readonly PositionRecord[], now: Date): Position {
  const weighed = records
    .map((record): WeighedRecord => {
      const confidence = confidenceOf(record, now);
      return { ...record, confidence, counts: confidence >= COUNTS_FROM };
    })
    .sort(newestFirst);
  const counting = weighed.filter(({ counts }) => counts);
  const holding = counting.find(({ holdsNow }) => holdsNow) ?? null;
  const pivot = holding ?? counting[0] ?? null;
  if (!pivot) return { stance: null, leading: null, disagree: [], records: weighed };
  const near = counting.filter(({ on }) => Date.parse(pivot.on) - Date.parse(on) <= CHANGE_OF_MIND_DAYS * DAY_MS);
  const sides = new Set(near.map(({ stance }) => sideOfStance(stance)));
  if (sides.has(1) && sides.has(-1)) {
    const disagree = near.filter(({ stance }) => sideOfStance(stance) !== 0);
    return { stance: null, leading: null, disagree, records: weighed };
  }
  const leading = holding
    ? firmest(counting.filter(({ stance }) => sideOfStance(stance) === sideOfStance(holding.stance)))
    : pivot;
  return { stance: leading?.stance ?? null, leading, disagree: [], records: weighed };
}
