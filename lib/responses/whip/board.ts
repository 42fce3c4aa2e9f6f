// The whip count: positions added up against what is needed. Pure.
import type { Party } from "@/lib/legislators/legislator";
import type { Position, PositionStance } from "@/lib/responses/positions/position";

/** The columns of a whip count, from yes to no. */
export const WHIP_COLUMNS = ["yes", "likely", "unknown", "unlikely", "no"] as const;
export type WhipColumn = (typeof WHIP_COLUMNS)[number];

const COLUMN_OF: Record<PositionStance, WhipColumn> = {
  champion: "yes",
  supports: "yes",
  leaning: "likely",
  undecided: "unknown",
  leaning_against: "unlikely",
  against: "no",
};

/** Where a position is counted. Records that disagree make nobody a yes or a no: counted as unknown, and marked. */
export const columnOf = ({ stance }: Pick<Position, "stance">): WhipColumn => (stance ? COLUMN_OF[stance] : "unknown");

export type WhipRow = {
  bioguide: string;
  name: string;
  seatId: string;
  state: string;
  party: Party | null;
  committees: readonly string[];
  column: WhipColumn;
  position: Position;
  letters: number;
  /** people who acted in a campaign of the organization and live where this legislator is elected, at the least */
  supporters: number;
  /** whether they count toward the goal: a delegate does not vote */
  counts: boolean;
};

export type WhipFilter = {
  party: string | null;
  state: string | null;
  committee: string | null;
  column: WhipColumn | null;
};

export type WhipTally = Record<WhipColumn, number>;

/** How many stand in each column. */
export function tallyOf(rows: readonly Pick<WhipRow, "column">[]): WhipTally {
  const tally: WhipTally = { yes: 0, likely: 0, unknown: 0, unlikely: 0, no: 0 };
  for (const { column } of rows) tally[column] += 1;
  return tally;
}

/** The rows that a filter leaves. */
export const filterRows = (rows: readonly WhipRow[], { party, state, committee, column }: WhipFilter): WhipRow[] =>
  rows.filter(
    (row) =>
      (party === null || row.party === party) &&
      (state === null || row.state === state) &&
      (committee === null || row.committees.includes(committee)) &&
      (column === null || row.column === column),
  );

export type WhipGroup = { key: string; tally: WhipTally; total: number };

/** The count by each value of something, such as parties or committees, those with the most people first; some are of several. */
export function tallyBy(rows: readonly WhipRow[], by: (row: WhipRow) => readonly string[]): WhipGroup[] {
  const entries = rows.flatMap((row) => by(row).map((key) => ({ key, row })));
  return [...Map.groupBy(entries, ({ key }) => key)]
    .map(([key, members]) => ({ key, tally: tallyOf(members.map(({ row }) => row)), total: members.length }))
    .sort((a, b) => b.total - a.total || a.key.localeCompare(b.key));
}
