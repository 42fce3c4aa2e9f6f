import * as Plot from "@observablehq/plot";
import type { IsoDate } from "@/lib/congress/measure";
import type { Say } from "@/lib/insights/charts/chart";
import { type Cosponsors, type LinePoint, lineOf } from "@/lib/insights/charts/cosponsor-line";
import { drawPlot } from "@/lib/insights/charts/drawing";
import { type ChartEvent, type PlacedEvent, placeEvents, widthOf } from "@/lib/insights/charts/event-labels";
import { nextPeriod, noonOf, timeTicks } from "@/lib/insights/charts/time-axis";

export type TimeFacts = {
  id: string;
  title: string;
  period: "day" | "week";
  /** one for each day or week (by its first day) without a gap, oldest first */
  letters: readonly { on: IsoDate; letters: number }[];
  events: readonly ChartEvent[];
  /** who stands on a measure, over the same time; null for a chart of letters alone */
  cosponsors: Cosponsors | null;
};

const MARGIN = { left: 40, right: 34, bottom: 26 };
const EVENT_ROW = 15;
const HALO = { stroke: "var(--paper)", strokeWidth: 4, paintOrder: "stroke" } as const;

/** Labels after all lines, so that none is crossed by the line of another. */
const eventMarks = (events: readonly PlacedEvent[], top: number, rows: number): Plot.Markish[] => [
  ...events.map(({ at, row }) =>
    Plot.ruleX([at], {
      y1: top,
      y2: 0,
      insetTop: -(rows - row) * EVENT_ROW,
      stroke: "var(--ink)",
      strokeDasharray: "2 3",
    }),
  ),
  ...events.map(({ at, label, row, dx }) =>
    Plot.text(label ? [label] : [], {
      x: () => at,
      y: () => top,
      dy: -(rows - row - 0.5) * EVENT_ROW,
      dx,
      textAnchor: "start",
      fill: "var(--ink)",
      ...HALO,
    }),
  ),
];

/** The line with its first number and, at its end, its last with the day until which it is known. */
function lineMarks(line: readonly LinePoint[], raised: (count: number) => number, ended: string, isNarrow: boolean) {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last) return [];
  const number = {
    x: "at",
    y: ({ count }: LinePoint) => raised(count),
    fill: "var(--accent)",
    fontWeight: 600,
    ...HALO,
  };
  return [
    Plot.line(line, {
      x: "at",
      y: ({ count }) => raised(count),
      curve: "step-after",
      stroke: "var(--accent)",
      strokeWidth: 2.5,
    }),
    Plot.dot([last], { x: "at", y: raised(last.count), r: 4, fill: "var(--accent)" }),
    Plot.text(first.count === last.count ? [] : [first], {
      ...number,
      text: ({ count }) => String(count),
      dx: 4,
      dy: -10,
      textAnchor: "start",
    }),
    Plot.text([last], {
      ...number,
      text: () => ended,
      ...(isNarrow ? { dx: 2, dy: -13, textAnchor: "end" } : { dx: 8, textAnchor: "start" }),
    }),
  ];
}

/** Draws letters as bars over time, with events and a line of who stands on a measure. */
export function drawTime(facts: TimeFacts, description: string, say: Say, width: number): string {
  const { letters, period, cosponsors } = facts;
  const first = letters[0]?.on ?? "2000-01-01";
  const lastBar = letters.at(-1)?.on ?? first;
  const end = nextPeriod(lastBar, period);
  const [from, to] = [noonOf(first, -12), noonOf(end, -12)];
  const right = width - MARGIN.right;
  const pixelOf = (at: Date): number =>
    MARGIN.left + ((at.getTime() - from.getTime()) / (to.getTime() - from.getTime())) * (right - MARGIN.left);
  const top = Math.max(4, ...letters.map((bar) => bar.letters)) * 1.08;
  const shown = facts.events.filter(({ on }) => on >= first && on < end);
  const events = placeEvents(shown, { from, to, left: MARGIN.left, right: width });
  const rows = Math.max(0, ...events.map(({ row }) => row + 1));
  const line = cosponsors ? lineOf(cosponsors, first, end, lastBar) : [];
  const most = Math.max(1, ...line.map(({ count }) => count));
  const raised = (count: number): number => (count / most) * top * 0.92;
  const last = line.at(-1);
  const isOld = cosponsors !== null && cosponsors.until < lastBar;
  const number = last ? say.number(last.count) : "";
  const ended = isOld ? say.t("time.asOf", { count: number, day: say.shortDay(cosponsors.until) }) : number;
  const ticks = timeTicks(first, end, right - MARGIN.left).map((tick) => {
    const words = tick.unit === "month" ? say.month(tick.on) : say.shortDay(tick.on);
    return { at: tick.at, words, fits: pixelOf(tick.at) + widthOf(words) <= width };
  });
  const bar = letters.length > 60 ? 0.5 : 2;
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
        Plot.text(
          ticks.filter(({ fits }) => fits),
          { x: "at", text: "words", frameAnchor: "bottom", lineAnchor: "top", textAnchor: "start", dy: 8 },
        ),
        Plot.rectY(letters, {
          x1: ({ on }) => noonOf(on, -12),
          // The first week of a campaign may be a short one.
          x2: ({ on }, index: number) => noonOf(letters[index + 1]?.on ?? nextPeriod(on, period), -12),
          y: "letters",
          inset: 0,
          insetLeft: bar,
          insetRight: bar,
          // A shade darker than a line of the grid, and edged, to be seen on every ground.
          fill: "var(--rule)",
          stroke: "var(--edge)",
          strokeWidth: 0.75,
        }),
        eventMarks(events, top, rows),
        lineMarks(line, raised, ended, last ? pixelOf(last.at) + 8 + widthOf(ended) > width : false),
        Plot.ruleY([0], { stroke: "var(--edge)" }),
      ],
    },
    { id: `${facts.id}-${width}`, title: facts.title, description },
  );
}
