// What is never sent because it came too late. A measure dies with its Congress, and so do terms: after that a letter
// would ask for something that nobody can do, or reach somebody who may have left.
import { parseCitation } from "@/lib/congress/citation";
import { congressAt, isAlive } from "@/lib/congress/congress-clock";
import { directory } from "@/lib/legislators/directory";
import { PRESIDENT_ID } from "@/lib/legislators/president";

/**
 * `measure_over`: what it asks about has ended. `congress_over`: the seat that it goes to may have a new holder.
 * `legislator_left`: the seat has another holder, or none.
 */
export type HoldCode = "measure_over" | "congress_over" | "legislator_left";

/**
 * What decides on a letter; `congress` is the one in which it was confirmed. Without `bioguide` it is not looked up who
 * holds the seat: where many letters are counted at once, those that a worker came to tell it by their attempts.
 */
export type HoldFacts = { measureId: string | null; congress: number; seatId: string; bioguide?: string };

/**
 * Why a letter must not go any more at a moment; null while it may. The President's term ends on January 20, and the
 * letter goes to the office, so the end of a Congress holds nothing there.
 */
export function holdCodeOf({ measureId, congress, seatId, bioguide }: HoldFacts, now: Date): HoldCode | null {
  const ofMeasure = measureId === null ? null : (parseCitation(measureId)?.congress ?? congress);
  if (ofMeasure !== null && !isAlive({ congress: ofMeasure }, now)) return "measure_over";
  if (seatId !== PRESIDENT_ID && congress !== congressAt(now)) return "congress_over";
  return seatId !== PRESIDENT_ID && bioguide !== undefined && hasLeft(seatId, bioguide) ? "legislator_left" : null;
}

/** Whether somebody else holds a seat now, as far as the tables of those serving say; a seat they do not know tells nothing. */
function hasLeft(seatId: string, bioguide: string): boolean {
  const seat = directory().findSeat(seatId);
  return seat !== null && seat.holder !== bioguide;
}
