import * as Plot from "@observablehq/plot";
import type { Chart, Say } from "@/lib/insights/charts/chart";
import { drawPlot } from "@/lib/insights/charts/drawing";

export type RankedFacts = {
  id: string;
  title: string;
  /** what the labels are and what is counted: the heads of the table */
  columns: { label: string; count: string };
  /** in the order to be shown; no more than some twenty */
  rows: readonly { label: string; count: number }[];
};

const ROW = 26;
const LETTER_WIDTH = 6.6;

const cut = (label: string, letters: number): string =>
  label.length > letters ? `${label.slice(0, letters - 1).trimEnd()}…` : label;

/** Small bars lying under one another, each with its label before and its number behind it. */
export function rankedChart({ id, title, columns, rows }: RankedFacts, say: Say): Chart {
  const most = rows.reduce((best, row) => (row.count > best.count ? row : best), { label: "", count: 0 });
  const description = say.t("ranked.description", { rows: rows.length, label: most.label, most: most.count });
  const draw = (width: number): string => {
    const room = Math.floor((width * 0.4) / LETTER_WIDTH);
    const longest = Math.min(room, Math.max(4, ...rows.map(({ label }) => label.length)));
    const marginLeft = longest * LETTER_WIDTH + 8;
    return drawPlot(
      {
        width,
        height: rows.length * ROW + 8,
        marginLeft,
        marginRight: 52,
        marginTop: 4,
        marginBottom: 4,
        x: { domain: [0, Math.max(1, most.count)], axis: null },
        y: { domain: rows.map((_, index) => index), axis: null, padding: 0.35 },
        marks: [
          Plot.barX(rows, { y: (_, index) => index, x: "count", fill: "var(--rule)", stroke: "var(--edge)" }),
          Plot.text(rows, {
            y: (_, index) => index,
            text: ({ label }) => cut(label, room),
            frameAnchor: "left",
            textAnchor: "end",
            dx: -8,
            fill: "var(--ink)",
          }),
          Plot.text(rows, {
            y: (_, index) => index,
            x: "count",
            text: ({ count }) => say.number(count),
            textAnchor: "start",
            dx: 6,
            fill: "var(--ink)",
            fontVariant: "tabular-nums",
          }),
        ],
      },
      { id: `${id}-${width}`, title, description },
    );
  };
  return {
    id,
    title,
    description,
    draw,
    table: { columns: [columns.label, columns.count], rows: rows.map(({ label, count }) => [label, count]) },
  };
}
