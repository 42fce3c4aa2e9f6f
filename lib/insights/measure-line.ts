// Who stands on a measure over time, to be drawn against letters.
import { historyOf } from "@/lib/congress/history";
import { citationOf, type IsoDate, type Measure } from "@/lib/congress/measure";

export type MeasureLine = {
  measureId: string;
  /** as written: "S.Res. 61" */
  citation: string;
  /** how many at the end of that day, oldest first; the first is the day before `since` */
  steps: { on: IsoDate; count: number }[];
  /** since then, those who left taken off */
  gained: number;
  /** the day on which the list was last read */
  until: IsoDate;
  complete: boolean;
  /** how many joined on each day on which anybody did */
  joined: { on: IsoDate; count: number }[];
};

/** A measure's list from a day on. */
export function measureLineOf(measure: Measure, since: IsoDate): MeasureLine {
  const history = historyOf(measure, since);
  let count = history.before;
  const steps = history.days.map(({ on, joined, left }) => {
    count += joined.length - left.length;
    return { on, count };
  });
  return {
    measureId: measure.id,
    citation: citationOf(measure),
    steps: [{ on: since, count: history.before }, ...steps].filter(
      (step, index, all) => index === all.length - 1 || all[index + 1]?.on !== step.on,
    ),
    gained: history.joined - history.left,
    until: measure.cosponsorsAsOf,
    complete: measure.cosponsorsComplete,
    joined: history.days.flatMap(({ on, joined }) => (joined.length > 0 ? [{ on, count: joined.length }] : [])),
  };
}
