// Who stands on a measure over time, as a line of steps beside the bars of a chart.
import type { IsoDate } from "@/lib/congress/measure";
import type { Say } from "@/lib/insights/charts/chart";
import { noonOf } from "@/lib/insights/charts/time-axis";

export type Cosponsors = {
  /** as written: "S.Res. 61" */
  measure: string;
  /** how many at the end of that day, oldest first; the first holds from the beginning of the chart */
  steps: readonly { on: IsoDate; count: number }[];
  /** the day on which the list was last read */
  until: IsoDate;
  /** false: the list is not whole, so there may be more */
  complete: boolean;
};

export type LinePoint = { at: Date; count: number };

/** How many stood on it at the end of a day. */
export function countOn(steps: Cosponsors["steps"], on: IsoDate): number {
  return steps.findLast((step) => step.on <= on)?.count ?? steps[0]?.count ?? 0;
}

/**
 * The line over the days from `first` to before `end`; nothing when the list was last read before the first of them. It ends
 * on the day on which the list was last read.
 */
export function lineOf({ steps, until }: Cosponsors, first: IsoDate, end: IsoDate, last: IsoDate): LinePoint[] {
  if (until < first) return [];
  const inside = steps.filter(({ on }) => on >= first && on < end && on <= until);
  const shownUntil = until < end ? until : last;
  return [
    { at: noonOf(first, -12), count: countOn(steps, first) },
    ...inside.map(({ on, count }) => ({ at: noonOf(on), count })),
    { at: noonOf(shownUntil), count: countOn(steps, shownUntil) },
  ];
}

/** What bars and line are, and where the line ends. */
export function lineCaption(cosponsors: Cosponsors, period: "day" | "week", first: IsoDate, say: Say): string {
  const { measure, until, complete, steps } = cosponsors;
  const known = complete ? "whole" : "part";
  if (until < first) {
    return say.t("time.caption.before", { period, measure, count: countOn(steps, until), day: say.day(until), known });
  }
  return say.t("time.caption.line", { period, measure, day: say.day(until), known });
}
