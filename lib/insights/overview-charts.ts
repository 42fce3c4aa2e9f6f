// An overview as charts: letters over time, once against each measure's list.
import type { Chart, Say } from "@/lib/insights/charts/chart";
import { type ChartEvent, timeChart } from "@/lib/insights/charts/time-chart";
import type { MeasureLine } from "@/lib/insights/measure-line";
import { type Overview, weeksOf } from "@/lib/insights/overview";

/** Longer than so many days, bars are weeks. */
const DAYS_AS_BARS = 63;

/** What a chart of the overview is called, in the reader's language. */
export type ChartWords = {
  letters: (period: "day" | "week") => string;
  against: (citation: string) => string;
  launch: string;
  joined: (count: number, citation: string) => string;
  /** of the letters without a measure beside them */
  alone: string;
};

/** Whether a bar stands for a day or for a week. */
export const periodOf = ({ days }: Pick<Overview, "days">): "day" | "week" =>
  days.length > DAYS_AS_BARS ? "week" : "day";

const eventsOf = ({ events }: Overview, words: ChartWords): ChartEvent[] =>
  events.map(({ on, kind, title }) => ({ on, label: kind === "launch" ? words.launch : title }));

const joinedAs = ({ citation, joined }: MeasureLine, words: ChartWords): ChartEvent[] =>
  joined.map(({ on, count }) => ({ on, label: words.joined(count, citation) }));

/**
 * A chart of letters against each measure that the asks name; of letters alone, with whoever joined marked on the axis, when
 * there is none. Their ids name the files in which they can be kept, their labels
 * what each is about.
 */
export function overviewCharts(overview: Overview, words: ChartWords, say: Say): { chart: Chart; label: string }[] {
  const period = periodOf(overview);
  const bars = period === "week" ? weeksOf(overview.days) : overview.days;
  const letters = bars.map(({ day, letters: count }) => ({ on: day, letters: count }));
  const events = eventsOf(overview, words);
  const shared = { period, letters };
  const against = overview.measures.map((line) => {
    const { measureId, citation, steps, until, complete } = line;
    const id = `cosponsors-${measureId.toLowerCase()}`;
    const cosponsors = { measure: citation, steps, until, complete };
    const chart = timeChart({ ...shared, id, title: words.against(citation), events, cosponsors }, say);
    return { chart, label: citation };
  });
  const joined = overview.measures.flatMap((line) => joinedAs(line, words));
  const alone = {
    ...shared,
    id: "letters",
    title: words.letters(period),
    events: [...events, ...joined],
    cosponsors: null,
  };
  return [...against, { chart: timeChart(alone, say), label: words.alone }];
}
