import type { Chart, Say } from "@/lib/insights/charts/chart";
import { timeChart } from "@/lib/insights/charts/time-chart";
import type { Office } from "@/lib/insights/offices/office";
import { weeksOf } from "@/lib/insights/overview";
import { periodOf } from "@/lib/insights/overview-charts";

const PREFIX = "office-";

/** The seat whose chart bears that id, as its files are named: "office-ma-2"; null for the id of another chart. */
export const seatOfChart = (id: string): string | null =>
  id.startsWith(PREFIX) ? id.slice(PREFIX.length).toUpperCase() : null;

/** Letters to an office over time, by the day or, over a longer time, by the week. */
export function officeChart(
  { seat, days }: Pick<Office, "seat" | "days">,
  titleOf: (period: "day" | "week") => string,
  say: Say,
): Chart {
  const period = periodOf({ days });
  const bars = period === "week" ? weeksOf(days) : days;
  const letters = bars.map(({ day, letters: count }) => ({ on: day, letters: count }));
  return timeChart(
    { id: PREFIX + seat.id.toLowerCase(), title: titleOf(period), period, letters, events: [], cosponsors: null },
    say,
  );
}
