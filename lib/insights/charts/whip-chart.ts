import * as Plot from "@observablehq/plot";
import type { Chart, Say } from "@/lib/insights/charts/chart";
import { drawPlot } from "@/lib/insights/charts/drawing";

/** From for to against; the order on the board. */
export const WHIP_KINDS = ["yes", "likely", "unknown", "unlikely", "no"] as const;
export type WhipKind = (typeof WHIP_KINDS)[number];

export type WhipFacts = {
  id: string;
  title: string;
  counts: Record<WhipKind, number>;
  /** how many are needed, counted from the side of yes, and by what rule in words ("cosponsors wanted"); null: nobody said */
  needed: { count: number; label: string } | null;
};

// Told apart by depth and by an edge, and each has its word and number beneath: none by color alone.
const LOOK: Record<WhipKind, { fill: string; fillOpacity: number; stroke: string; strokeDasharray?: string }> = {
  yes: { fill: "var(--accent)", fillOpacity: 1, stroke: "var(--accent)" },
  likely: { fill: "var(--accent)", fillOpacity: 0.4, stroke: "var(--accent)" },
  unknown: { fill: "var(--paper)", fillOpacity: 1, stroke: "var(--unknown)", strokeDasharray: "3 3" },
  unlikely: { fill: "var(--fail)", fillOpacity: 0.3, stroke: "var(--fail)" },
  no: { fill: "var(--fail)", fillOpacity: 1, stroke: "var(--fail)" },
};
const BAR = { top: 26, bottom: 58 };
const MARGIN = 6;

type Part = { kind: WhipKind; from: number; to: number; count: number };

function partsOf(counts: Record<WhipKind, number>): Part[] {
  let from = 0;
  return WHIP_KINDS.map((kind) => {
    const count = counts[kind];
    const part = { kind, from, to: from + count, count };
    from += count;
    return part;
  });
}

/** Where everybody stands as one bar, from yes to no, with a mark at what is needed. */
export function whipChart({ id, title, counts, needed }: WhipFacts, say: Say): Chart {
  const parts = partsOf(counts);
  const total = Math.max(1, parts.at(-1)?.to ?? 1);
  const rows = parts.map(({ kind, count }): [string, number] => [say.t(`whip.${kind}`), count]);
  const description = [
    rows.map(([label, count]) => say.t("whip.part", { label, count })).join(", "),
    needed ? say.t("whip.needed", { count: needed.count, label: needed.label }) : "",
  ]
    .filter(Boolean)
    .join(". ");
  const draw = (width: number): string =>
    drawPlot(
      {
        width,
        height: 116,
        margin: 0,
        marginLeft: MARGIN,
        marginRight: MARGIN,
        x: { domain: [0, Math.max(total, needed?.count ?? 0)], axis: null },
        y: { domain: [116, 0], axis: null },
        marks: [
          parts
            .filter(({ count }) => count > 0)
            .map((part) =>
              Plot.rect([part], { x1: "from", x2: "to", y1: BAR.top, y2: BAR.bottom, inset: 1, ...LOOK[part.kind] }),
            ),
          // A sample of each part's look leads from the words to the part.
          parts.map((part, index) =>
            Plot.dot([part], {
              x: () => ((index + 0.5) / rows.length) * Math.max(total, needed?.count ?? 0),
              y: 72,
              r: 5,
              symbol: "square",
              ...LOOK[part.kind],
            }),
          ),
          // The words stand at even distances under the bar: a narrow part would have no room for its own.
          Plot.text(rows, {
            x: (_, index) => ((index + 0.5) / rows.length) * Math.max(total, needed?.count ?? 0),
            y: 95,
            text: ([label, count]) => `${say.number(count)}\n${label}`,
            fill: "var(--ink)",
            lineHeight: 1.25,
            fontVariant: "tabular-nums",
          }),
          needed && Plot.ruleX([needed.count], { y1: 18, y2: BAR.bottom + 4, stroke: "var(--ink)", strokeWidth: 2 }),
          needed &&
            Plot.text([needed], {
              x: "count",
              y: 9,
              text: ({ count, label }) => say.t("whip.mark", { count, label }),
              textAnchor: needed.count > total / 2 ? "end" : "start",
              fill: "var(--ink)",
              fontWeight: 600,
            }),
        ],
      },
      { id: `${id}-${width}`, title, description },
    );
  return {
    id,
    title,
    description,
    draw,
    table: { columns: [say.t("whip.column.position"), say.t("whip.column.people")], rows },
  };
}
