import { at, type CartogramParts } from "@/lib/insights/cartogram/cartogram-parts";
import { markedHexagon } from "@/lib/insights/cartogram/marks";
import type { SeatClass } from "@/lib/insights/cartogram/shown";
import { element, naming, type SvgTree } from "@/lib/insights/charts/svg-tree";

type Drawing = {
  id: string;
  title: string;
  description: string;
  parts: CartogramParts;
  legend: readonly { class: SeatClass; words: string }[];
};

const LEGEND_ROW = 22;
const LEGEND_COLUMN = 190;

/** The map as one picture, with its legend beneath. */
export function drawCartogram({ parts, legend, ...named }: Drawing): SvgTree {
  const { width, shift, marks, markId, seats, over } = parts;
  const perRow = Math.floor(width / LEGEND_COLUMN);
  const height = parts.height + Math.ceil(legend.length / perRow) * LEGEND_ROW;
  const key = legend.map((entry, index) => {
    const [column, row] = [index % perRow, Math.floor(index / perRow)];
    return element("g", { transform: at(column * LEGEND_COLUMN + 14, parts.height + row * LEGEND_ROW + 10) }, [
      ...markedHexagon(entry.class.shape, 16, true),
      element("text", { x: 14, y: 4, "font-size": 12, fill: "var(--ink)" }, [entry.words]),
    ]);
  });
  const drawn = seats.map(({ mark, x, y }) => element("use", { href: `#${markId}${mark}`, x, y }));
  const { attributes, children } = naming(named, "img");
  const size = { viewBox: `0 0 ${width} ${height}`, width, height, "font-family": "var(--sans)" };
  return element("svg", { ...attributes, ...size }, [
    ...children,
    element("defs", {}, marks),
    element("g", { transform: shift }, [...drawn, ...over]),
    ...key,
  ]);
}
