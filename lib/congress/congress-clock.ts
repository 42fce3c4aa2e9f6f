import type { Measure } from "@/lib/congress/measure";

// Terms end at noon, Washington time, on 3 January of odd years (Twentieth Amendment, sections 1 and 2, in force for
// Congresses from the 74th on). In January Washington is five hours behind UTC. A resolution dies with its Congress.
const NOON_IN_WASHINGTON_UTC = 17;

/** The moment at which a Congress ends and the next begins: 119 gives 2027-01-03T17:00:00Z. From the 74th Congress on. */
export const endOfCongress = (congress: number): Date =>
  new Date(Date.UTC(1789 + 2 * congress, 0, 3, NOON_IN_WASHINGTON_UTC));

/** The number of the Congress in office at a moment: 119 in 2025 and 2026. */
export function congressAt(now: Date): number {
  const candidate = Math.floor((now.getUTCFullYear() - 1787) / 2);
  return now < endOfCongress(candidate - 1) ? candidate - 1 : candidate;
}

/** Whether a measure can still be acted on: its own Congress is in office. */
export const isAlive = (measure: Pick<Measure, "congress">, now: Date): boolean => measure.congress === congressAt(now);
