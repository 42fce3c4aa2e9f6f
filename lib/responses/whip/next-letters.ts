// Where the next letters count most: who has not made up their mind, hears little, and has many at home who could write.
// Where everybody near an open legislator has written, new people count most where they are heard least.
// The rule is plain on purpose, so that anybody can say why somebody stands first. docs/positions.md says it in words.
import type { WhipColumn, WhipRow } from "@/lib/responses/whip/board";

/** How open somebody is, by column. A yes and a no are left alone. */
export const OPENNESS: Record<WhipColumn, number> = { yes: 0, likely: 0.6, unknown: 1, unlikely: 0.3, no: 0 };

/** Added to the letters so far, so that the very first letters do not decide everything. */
export const LETTERS_BASE = 10;

export type NextLetters = { row: WhipRow; openness: number; notYet: number; score: number };

/**
 * score = openness x people near who have not written yet / (letters so far + 10). `notYet` takes each letter as one person's:
 * nobody writes to the same legislator on the same ask twice in one action.
 */
export function scoreOf(row: WhipRow): NextLetters {
  const openness = OPENNESS[row.column];
  const notYet = Math.max(0, row.supporters - row.letters);
  return { row, openness, notYet, score: (openness * notYet) / (row.letters + LETTERS_BASE) };
}

/** New people are reckoned with by the hundred. */
export const NEW_PEOPLE = 100;

/** score = openness x 100 / (letters so far + 10): what a hundred new people near would count for. */
const scoreOfNew = (row: WhipRow): NextLetters => {
  const openness = OPENNESS[row.column];
  return { row, openness, notYet: NEW_PEOPLE, score: (openness * NEW_PEOPLE) / (row.letters + LETTERS_BASE) };
};

const best = (rows: readonly WhipRow[], score: (row: WhipRow) => NextLetters, limit: number): NextLetters[] =>
  rows
    .filter(({ counts }) => counts)
    .map(score)
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score || a.row.seatId.localeCompare(b.row.seatId, "en", { numeric: true }))
    .slice(0, limit);

/** Those for whom the next letters count most, at most `limit`; nobody for whom no one known to the organization could write. */
export const nextLetters = (rows: readonly WhipRow[], limit: number): NextLetters[] => best(rows, scoreOf, limit);

/** Those for whom new people count most, at most `limit`. */
export const newPlaces = (rows: readonly WhipRow[], limit: number): NextLetters[] => best(rows, scoreOfNew, limit);
