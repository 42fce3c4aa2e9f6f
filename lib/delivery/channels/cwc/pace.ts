// When the chambers' systems may be used at all. Told by the Senate's staff to the authors of other clients.
import type { Chamber } from "@/lib/congress/measure";

/** Messages a second to one chamber: the lower end of the 5 to 10 that its staff name as the ceiling. */
export const SENDS_PER_SECOND = 5;

/** Hours on Washington's clock in which a system is down for maintenance; `weekday` null means every day. */
type Maintenance = { weekday: string | null; fromHour: number; toHour: number };

const MAINTENANCE: Record<Chamber, readonly Maintenance[]> = {
  house: [{ weekday: null, fromHour: 0, toHour: 6 }],
  senate: [
    { weekday: "Sun", fromHour: 0, toHour: 6 },
    { weekday: "Wed", fromHour: 5, toHour: 7 },
  ],
};

const WASHINGTON = new Intl.DateTimeFormat("en-US", {
  timeZone: "America/New_York",
  hourCycle: "h23",
  weekday: "short",
  ...{ year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric" },
});

function washingtonClock(moment: Date) {
  const parts = Object.fromEntries(WASHINGTON.formatToParts(moment).map(({ type, value }) => [type, value]));
  const number = (part: string): number => Number(parts[part]);
  const [year, month, day, hour] = [number("year"), number("month"), number("day"), number("hour")];
  const asUtc = Date.UTC(year, month - 1, day, hour, number("minute"), number("second"));
  return { weekday: parts.weekday, year, month, day, hour, asUtc };
}

/** The moment at which Washington's clock shows an hour of a day on which that hour comes once. */
function momentInWashington(year: number, month: number, day: number, hour: number): Date {
  const wanted = Date.UTC(year, month - 1, day, hour);
  const offsetAt = (time: number): number => washingtonClock(new Date(time)).asUtc - time;
  // The first offset may be that of before a change of summer time; the second is that of the moment itself.
  return new Date(wanted - offsetAt(wanted - offsetAt(wanted)));
}

/** When the maintenance that a chamber's system is in ends; null when it is not in one. */
export function maintenanceEndsAt(chamber: Chamber, now: Date): Date | null {
  const { weekday, year, month, day, hour } = washingtonClock(now);
  const under = MAINTENANCE[chamber].find(
    (window) =>
      (window.weekday === null || window.weekday === weekday) && window.fromHour <= hour && hour < window.toHour,
  );
  return under ? momentInWashington(year, month, day, under.toHour) : null;
}
