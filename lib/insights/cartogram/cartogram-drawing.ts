import { bordersPath } from "@/lib/insights/cartogram/borders";
import { middleOf } from "@/lib/insights/cartogram/grid";
import type { Layout, PlacedSeat } from "@/lib/insights/cartogram/layout";
import { markedHexagon } from "@/lib/insights/cartogram/marks";
import type { SeatClass } from "@/lib/insights/cartogram/shown";
import { element, naming, type SvgTree } from "@/lib/insights/charts/svg-tree";

/** A seat as it is to be drawn. */
export type DrawnSeat = PlacedSeat & {
  class: SeatClass;
  /** all that is said of it: "MA-2, Rep. James P. McGovern: 12 letters" */
  name: string;
  /** where it leads; null in a drawing that stands alone */
  href: string | null;
};

type Drawing = {
  id: string;
  title: string;
  description: string;
  seats: readonly DrawnSeat[];
  ground: Layout["ground"];
  /** drawn beneath, for a drawing that stands alone: a page has a legend of its own */
  legend: readonly { class: SeatClass; words: string }[];
};

const HEX = 28;
/** A senator's, of which two stand in one cell under the name of their state. */
const SMALL = 12.5;
const SENATOR = { aside: 6.8, down: 6 };
const MARGIN = 22;
const LEGEND_ROW = 22;
const LEGEND_COLUMN = 190;

const round = (value: number): number => Math.round(value * 10) / 10;
const at = (x: number, y: number): string => `translate(${round(x)} ${round(y)})`;

const TEXT = {
  "text-anchor": "middle",
  "font-size": 9.5,
  "font-weight": 650,
  fill: "var(--ink)",
  "aria-hidden": "true",
};
const HALO = { stroke: "var(--paper)", "stroke-width": 2.5, "paint-order": "stroke", "stroke-linejoin": "round" };

/** Marks are drawn once for each class and size and used by their ids. */
function variantOf(seat: Pick<DrawnSeat, "class" | "half" | "voting">): string {
  const size = seat.half ? "small" : seat.voting ? "seat" : "guest";
  return `${size}-${seat.class.key}`;
}

const definitionOf = (id: string, seat: DrawnSeat): SvgTree =>
  element(
    "g",
    { id: `${id}-${variantOf(seat)}` },
    markedHexagon(seat.class.shape, seat.half ? SMALL : HEX, seat.voting),
  );

function drawSeat(id: string, seat: DrawnSeat): SvgTree {
  const [x, y] = middleOf(seat.cell);
  const aside = seat.half === null ? 0 : seat.half === "left" ? -SENATOR.aside : SENATOR.aside;
  const transform = at(x * HEX + aside, y * HEX + (seat.half ? SENATOR.down : 0));
  const mark = element("use", { href: `#${id}-${variantOf(seat)}` });
  const children = seat.voting ? [mark] : [mark, element("text", { y: 3.4, ...TEXT, ...HALO }, [seat.state])];
  return seat.href
    ? element("a", { transform, href: seat.href }, [element("title", {}, [seat.name]), ...children])
    : element("g", { transform }, children);
}

function drawStateName({ cell, state }: PlacedSeat): SvgTree {
  const [x, y] = middleOf(cell);
  return element("text", { x: round(x * HEX), y: round(y * HEX - 3.5), ...TEXT }, [state]);
}

// Read from north to south in rows, as the eye does, and so walked through by Tab.
const inReadingOrder = (a: PlacedSeat, b: PlacedSeat): number =>
  a.cell[0] - b.cell[0] || a.cell[1] - b.cell[1] || (a.half === "left" ? -1 : 1);

/** Seats, borders and names of the states. With links it can be walked through by keyboard; without it is one picture. */
export function drawCartogram({ id, title, description, seats, ground, legend }: Drawing): SvgTree {
  const middles = ground.map(({ cell }) => middleOf(cell));
  const [left, top] = [Math.min(...middles.map(([x]) => x)), Math.min(...middles.map(([, y]) => y))];
  const width = (Math.max(...middles.map(([x]) => x)) - left) * HEX + 2 * MARGIN;
  const mapHeight = (Math.max(...middles.map(([, y]) => y)) - top) * HEX + 2 * MARGIN;
  const perRow = Math.floor(width / LEGEND_COLUMN);
  const height = mapHeight + Math.ceil(legend.length / perRow) * LEGEND_ROW;
  const variants = new Map(seats.map((seat) => [variantOf(seat), seat]));
  const border = {
    d: bordersPath(ground, HEX),
    fill: "none",
    stroke: "var(--ink-2)",
    "stroke-width": 1.4,
    "stroke-linecap": "round",
    "pointer-events": "none",
  };
  const map = element("g", { transform: at(MARGIN - left * HEX, MARGIN - top * HEX) }, [
    ...seats.toSorted(inReadingOrder).map((seat) => drawSeat(id, seat)),
    element("path", border),
    element("g", { "pointer-events": "none" }, seats.filter(({ half }) => half === "left").map(drawStateName)),
  ]);
  const key = legend.map((entry, index) => {
    const [column, row] = [index % perRow, Math.floor(index / perRow)];
    return element("g", { transform: at(column * LEGEND_COLUMN + 14, mapHeight + row * LEGEND_ROW + 10) }, [
      ...markedHexagon(entry.class.shape, 16, true),
      element("text", { x: 14, y: 4, "font-size": 12, fill: "var(--ink)" }, [entry.words]),
    ]);
  });
  const { attributes, children } = naming({ id, title, description }, seats.some(({ href }) => href) ? "group" : "img");
  const size = { viewBox: `0 0 ${round(width)} ${round(height)}`, width: round(width), height: round(height) };
  return element("svg", { ...attributes, ...size, "font-family": "var(--sans)" }, [
    ...children,
    element(
      "defs",
      {},
      [...variants.values()].map((seat) => definitionOf(id, seat)),
    ),
    map,
    ...key,
  ]);
}
