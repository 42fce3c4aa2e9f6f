import * as Plot from "@observablehq/plot";
import type { IsoDate } from "@/lib/congress/measure";
import type { Chart, Say } from "@/lib/insights/charts/chart";
import { drawPlot } from "@/lib/insights/charts/drawing";
import { type ChartEvent, placeEvents } from "@/lib/insights/charts/event-labels";
import { nextPeriod, noonOf, timeTicks } from "@/lib/insights/charts/time-axis";

export type { ChartEvent };

export type TimeFacts = {
  id: string;
  title: string;
  period: "day" | "week";
  /** one for each day or week (by its first day) without a gap, oldest first */
  letters: readonly { on: IsoDate; letters: number }[];
  events: readonly ChartEvent[];
  /** who stands on a measure, over the same time; null for a chart of letters alone */
  cosponsors: {
    /** as written: "S.Res. 61" */
    measure: string;
    /** how many at the end of that day, oldest first; the first holds from the beginning of the chart */
    steps: readonly { on: IsoDate; count: number }[];
    /** the day on which the list was last read */
    until: IsoDate;
    /** false: the list is not whole, so there may be more */
    complete: boolean;
  } | null;
};

const MARGIN = { left: 40, right: 34, bottom: 26 };
const EVENT_ROW = 15;

/** How many stood on it at the end of a day. */
function countOn(steps: readonly { on: IsoDate; count: number }[], on: IsoDate): number {
  return steps.findLast((step) => step.on <= on)?.count ?? steps[0]?.count ?? 0;
}

function draw(facts: TimeFacts, description: string, say: Say, width: number): string {
  const { letters, period, cosponsors } = facts;
  const first = letters[0]?.on ?? "2000-01-01";
  const end = nextPeriod(letters.at(-1)?.on ?? first, period);
  const [from, to] = [noonOf(first, -12), noonOf(end, -12)];
  const inside = (on: IsoDate): boolean => on >= first && on < end;
  const top = Math.max(4, ...letters.map((bar) => bar.letters)) * 1.08;
  const events = placeEvents(
    facts.events.filter(({ on }) => inside(on)),
    { from, to, left: MARGIN.left, right: width - MARGIN.right },
  );
  const rows = Math.max(0, ...events.map(({ row }) => row + 1));
  const most = Math.max(1, ...(cosponsors?.steps.map(({ count }) => count) ?? []));
  const raised = (count: number): number => (count / most) * top * 0.92;
  const until = cosponsors && cosponsors.until < end ? cosponsors.until : letters.at(-1)?.on;
  const line = !cosponsors
    ? []
    : [
        { at: from, count: countOn(cosponsors.steps, first) },
        ...cosponsors.steps.filter(({ on }) => inside(on)).map(({ on, count }) => ({ at: noonOf(on), count })),
        ...(until && until > first ? [{ at: noonOf(until), count: countOn(cosponsors.steps, until) }] : []),
      ];
  const last = line.at(-1);
  return drawPlot(
    {
      width,
      height: 250 + rows * EVENT_ROW,
      marginLeft: MARGIN.left,
      marginRight: MARGIN.right,
      marginBottom: MARGIN.bottom,
      marginTop: 14 + rows * EVENT_ROW,
      x: { type: "utc", domain: [from, to], axis: null },
      y: { domain: [0, top], axis: null },
      marks: [
        Plot.gridY({ ticks: 4, stroke: "var(--rule)", strokeOpacity: 1 }),
        Plot.axisY({ ticks: 4, tickSize: 0, label: null, tickFormat: (n: number) => (n % 1 ? "" : say.number(n)) }),
        Plot.text(timeTicks(first, end, width - MARGIN.left - MARGIN.right), {
          x: "at",
          text: ({ on, unit }) => (unit === "month" ? say.month(on) : say.shortDay(on)),
          frameAnchor: "bottom",
          lineAnchor: "top",
          textAnchor: "start",
          dy: 8,
        }),
        Plot.rectY(letters, {
          x1: ({ on }) => noonOf(on, -12),
          // The first week of a campaign may be a short one.
          x2: ({ on }, index: number) => noonOf(letters[index + 1]?.on ?? nextPeriod(on, period), -12),
          y: "letters",
          inset: 0,
          insetLeft: letters.length > 60 ? 0.5 : 2,
          insetRight: letters.length > 60 ? 0.5 : 2,
          // A shade darker than a line of the grid, and edged, to be seen on every ground.
          fill: "var(--rule)",
          stroke: "var(--edge)",
          strokeWidth: 0.75,
        }),
        events.map(({ at, row }) =>
          Plot.ruleX([at], {
            y1: top,
            y2: 0,
            insetTop: -(rows - row) * EVENT_ROW,
            stroke: "var(--ink)",
            strokeDasharray: "2 3",
          }),
        ),
        events.map(({ at, label, row, anchor }) =>
          Plot.text([label], {
            x: () => at,
            y: () => top,
            dy: -(rows - row - 0.5) * EVENT_ROW,
            dx: anchor === "start" ? 3 : -3,
            textAnchor: anchor,
            fill: "var(--ink)",
          }),
        ),
        Plot.line(line, {
          x: "at",
          y: ({ count }) => raised(count),
          curve: "step-after",
          stroke: "var(--accent)",
          strokeWidth: 2.5,
        }),
        last && Plot.dot([last], { x: "at", y: raised(last.count), r: 4, fill: "var(--accent)" }),
        last &&
          Plot.text([last], {
            x: "at",
            y: raised(last.count),
            text: ({ count }) => say.number(count),
            dx: 8,
            textAnchor: "start",
            fontWeight: 600,
            fill: "var(--accent)",
          }),
        Plot.ruleY([0], { stroke: "var(--edge)" }),
      ],
    },
    { id: `${facts.id}-${width}`, title: facts.title, description },
  );
}

/** Letters as bars over time, with what happened, and, if asked for, how many stand on a measure as a line of steps. */
export function timeChart(facts: TimeFacts, say: Say): Chart {
  const { letters, period, cosponsors, events } = facts;
  const total = letters.reduce((sum, bar) => sum + bar.letters, 0);
  const most = letters.reduce((best, bar) => (bar.letters > best.letters ? bar : best), { on: "", letters: 0 });
  const words = [
    say.t(`time.${period}`, { total, most: most.letters, day: most.on ? say.day(most.on) : "" }),
    cosponsors &&
      say.t(cosponsors.complete ? "time.cosponsors" : "time.cosponsorsAtLeast", {
        measure: cosponsors.measure,
        first: countOn(cosponsors.steps, letters[0]?.on ?? ""),
        last: cosponsors.steps.at(-1)?.count ?? 0,
        day: say.day(cosponsors.until),
      }),
    events.length > 0 && say.t("time.events", { count: events.length }),
  ];
  const description = words.filter(Boolean).join(" ");
  const eventsFrom = (on: IsoDate): string =>
    events
      .filter((event) => event.on >= on && event.on < nextPeriod(on, period))
      .map((event) => `${say.shortDay(event.on)}: ${event.label}`)
      .join("; ");
  const standing = (on: IsoDate): string | number => {
    const endOfBar = noonOf(nextPeriod(on, period), -36).toISOString().slice(0, 10);
    if (!cosponsors) return "";
    return on > cosponsors.until ? say.t("time.notRead") : countOn(cosponsors.steps, endOfBar);
  };
  return {
    id: facts.id,
    title: facts.title,
    description,
    draw: (width) => draw(facts, description, say, width),
    table: {
      columns: [
        say.t(`time.column.${period}`),
        say.t("time.column.letters"),
        ...(cosponsors ? [say.t("time.column.cosponsors", { measure: cosponsors.measure })] : []),
        ...(events.length > 0 ? [say.t("time.column.events")] : []),
      ],
      rows: letters.map(({ on, letters: count }) => [
        say.day(on),
        count,
        ...(cosponsors ? [standing(on)] : []),
        ...(events.length > 0 ? [eventsFrom(on)] : []),
      ]),
    },
  };
}
