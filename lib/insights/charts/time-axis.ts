import type { IsoDate } from "@/lib/congress/measure";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Noon of a calendar date, some hours on: points of a day stand in its middle. In UTC throughout: a date has no zone. */
export const noonOf = (on: IsoDate, hours = 0): Date => new Date(Date.parse(`${on}T12:00:00Z`) + hours * HOUR_MS);

/** The first day of the next day or week. */
export const nextPeriod = (on: IsoDate, period: "day" | "week"): IsoDate =>
  new Date(Date.parse(`${on}T00:00:00Z`) + (period === "week" ? 7 : 1) * DAY_MS).toISOString().slice(0, 10);

const PIXELS_A_LABEL = 84;
const MONTHS_FROM_DAYS = 75;

type Tick = { at: Date; on: IsoDate; unit: "day" | "month" };

/** Where the axis is labeled: at firsts of months, or, over less than some ten weeks, every so many weeks; as many as find room. */
export function timeTicks(first: IsoDate, end: IsoDate, width: number): Tick[] {
  const days = (noonOf(end).getTime() - noonOf(first).getTime()) / DAY_MS;
  const dates = Array.from({ length: days }, (_, index) =>
    noonOf(first, index * 24)
      .toISOString()
      .slice(0, 10),
  );
  const unit = days > MONTHS_FROM_DAYS ? "month" : "day";
  const marks =
    unit === "month" ? dates.filter((on) => on.endsWith("-01")) : dates.filter((_, index) => index % 7 === 0);
  const every = Math.max(1, Math.ceil((marks.length * PIXELS_A_LABEL) / width));
  return marks.filter((_, index) => index % every === 0).map((on) => ({ at: noonOf(on, -12), on, unit }));
}
