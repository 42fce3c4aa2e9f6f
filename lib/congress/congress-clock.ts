import type { IsoDate, Measure } from "@/lib/congress/measure";
import { todayInWashington } from "@/lib/congress/washington-date";

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

/** From how many days before the end of a Congress, in Washington's calendar, staff are warned of what ends with it. */
export const WARNING_DAYS = 60;

/** The Congress in office and how long it still has. */
export type CongressClock = {
  congress: number;
  endsAt: Date;
  /** the day of its end as Washington reads it, "2027-01-03" */
  endsOn: IsoDate;
  /** whole days on Washington's calendar: 1 on January 2, 0 on the morning of the day itself */
  daysLeft: number;
  isNear: boolean;
};

const DAY_MS = 86_400_000;

// Both are dates without a time, so no change of summer time stands between them.
const daysBetween = (from: IsoDate, to: IsoDate): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** What the Congress clock shows at a moment. Days are counted in Washington, wherever the reader or the server is. */
export function clockOf(now: Date): CongressClock {
  const congress = congressAt(now);
  const endsAt = endOfCongress(congress);
  const endsOn = todayInWashington(endsAt);
  const daysLeft = daysBetween(todayInWashington(now), endsOn);
  return { congress, endsAt, endsOn, daysLeft, isNear: daysLeft <= WARNING_DAYS };
}

/** The day on which a Congress ends, as Washington reads it: 119 gives "2027-01-03". */
export const lastDayOf = (congress: number): IsoDate => todayInWashington(endOfCongress(congress));

/** Where a measure is in its life; `ending` from `WARNING_DAYS` before its Congress ends. */
export type MeasureLife = "to_come" | "alive" | "ending" | "over";

/** Where a measure is in its life at a moment. */
export function lifeOf({ congress }: Pick<Measure, "congress">, now: Date): MeasureLife {
  const clock = clockOf(now);
  if (congress !== clock.congress) return congress < clock.congress ? "over" : "to_come";
  return clock.isNear ? "ending" : "alive";
}
