// What is never sent because it came too late. A measure dies with its Congress, and so do terms: after that a letter
// would ask for something that nobody can do, or reach somebody who may have left.
import { parseCitation } from "@/lib/congress/citation";
import { congressAt, isAlive } from "@/lib/congress/congress-clock";
import { PRESIDENT_ID } from "@/lib/legislators/president";

/** `measure_over`: what it asks about has ended. `congress_over`: the seat that it goes to may have a new holder. */
export type HoldCode = "measure_over" | "congress_over";

/** What decides on a letter; `congress` is the one in which it was confirmed. */
export type HoldFacts = { measureId: string | null; congress: number; seatId: string };

/**
 * Why a letter must not go any more at a moment; null while it may. The President's term ends on January 20, and the
 * letter goes to the office, so the end of a Congress holds nothing there.
 */
export function holdCodeOf({ measureId, congress, seatId }: HoldFacts, now: Date): HoldCode | null {
  const ofMeasure = measureId === null ? null : (parseCitation(measureId)?.congress ?? congress);
  if (ofMeasure !== null && !isAlive({ congress: ofMeasure }, now)) return "measure_over";
  return seatId !== PRESIDENT_ID && congress !== congressAt(now) ? "congress_over" : null;
}
