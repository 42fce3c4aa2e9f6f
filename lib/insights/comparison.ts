// Figures beside those of another time or of another campaign, and what lies between them.
import { type Figures, percentOf } from "@/lib/insights/overview";

/** How a figure is read: a number, a part in percent (0 to 100), or a number of days. */
export type ComparedKind = "count" | "share" | "days";

export const COMPARED = [
  "letters",
  "arrived",
  "people",
  "districts",
  "reached",
  "ownShare",
  "withOwnWords",
  "confirmed",
  "answered",
  "replyDays",
] as const;
export type ComparedKey = (typeof COMPARED)[number];

export type ComparedLine = {
  key: ComparedKey;
  kind: ComparedKind;
  /** null: there is no such figure */
  here: number | null;
  there: number | null;
  /** of a count the change in percent of what is there, of a share in points, of days in days; null: it cannot be told */
  change: number | null;
};

const KINDS: Partial<Record<ComparedKey, ComparedKind>> = {
  ownShare: "share",
  withOwnWords: "share",
  confirmed: "share",
  answered: "share",
  replyDays: "days",
};

const READ: Record<ComparedKey, (figures: Figures) => number | null> = {
  letters: ({ letters }) => letters,
  arrived: ({ arrived }) => arrived,
  people: ({ people }) => people?.supporters ?? null,
  districts: ({ districts }) => districts,
  reached: ({ reached }) => reached,
  ownShare: ({ ownSharePercent }) => ownSharePercent,
  withOwnWords: ({ withOwnWordsPercent }) => withOwnWordsPercent,
  confirmed: ({ people }) => people && percentOf(people.confirmed, people.asked),
  answered: ({ answeredPercent }) => answeredPercent,
  replyDays: ({ replyDays }) => replyDays,
};

function changeOf(kind: ComparedKind, here: number | null, there: number | null): number | null {
  if (here === null || there === null) return null;
  return kind === "count" ? percentOf(here - there, there) : here - there;
}

/** Each figure here and there, with what lies between. */
export const comparisonOf = (here: Figures, there: Figures): ComparedLine[] =>
  COMPARED.map((key) => {
    const kind = KINDS[key] ?? "count";
    const [own, other] = [READ[key](here), READ[key](there)];
    return { key, kind, here: own, there: other, change: changeOf(kind, own, other) };
  });
