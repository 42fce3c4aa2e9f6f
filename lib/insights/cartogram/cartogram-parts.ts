// What a map of all seats is put together from: for a page, where each seat is a link, and for a picture.
import { bordersPath } from "@/lib/insights/cartogram/borders";
import { middleOf } from "@/lib/insights/cartogram/grid";
import type { Layout, PlacedSeat } from "@/lib/insights/cartogram/layout";
import { markedHexagon } from "@/lib/insights/cartogram/marks";
import type { SeatClass } from "@/lib/insights/cartogram/shown";
import { element, type SvgTree } from "@/lib/insights/charts/svg-tree";

/** A seat as it is to be drawn. */
export type DrawnSeat = PlacedSeat & {
  class: SeatClass;
  /** all that is said of it: "MA-2, Rep. James P. McGovern: 12 letters" */
  name: string;
};

export type CartogramParts = {
  width: number;
  height: number;
  /** how the map is moved into that frame: an SVG transform */
  shift: string;
  /** each mark once; the id of one is `markId` and its number */
  marks: SvgTree[];
  markId: string;
  /** every seat with its place and the number of its mark, from north to south, as the eye and Tab go */
  seats: ({ seat: DrawnSeat; mark: number } & Place)[];
  /** borders and names, which lie over the marks */
  over: SvgTree[];
};

type Place = { x: number; y: number };

const HEX = 28;
/** A senator's, of which two stand in one cell under the name of their state. */
const SMALL = 12.5;
const SENATOR = { aside: 6.8, down: 6 };
const MARGIN = 22;

const round = (value: number): number => Math.round(value * 10) / 10;

/** An SVG transform that moves there. */
export const at = (x: number, y: number): string => `translate(${round(x)} ${round(y)})`;

const NAMES = {
  "text-anchor": "middle",
  "font-size": 9.5,
  "font-weight": 650,
  fill: "var(--ink)",
  "aria-hidden": "true",
  "pointer-events": "none",
};
const HALO = { stroke: "var(--paper)", "stroke-width": 2.5, "paint-order": "stroke", "stroke-linejoin": "round" };
const BORDER = {
  fill: "none",
  stroke: "var(--ink-2)",
  "stroke-width": 1.4,
  "stroke-linecap": "round",
  "pointer-events": "none",
};

/** Seats of one look share a mark. */
const variantOf = ({ half, voting, class: { key } }: DrawnSeat): string =>
  `${half ? "small" : voting ? "seat" : "guest"}-${key}`;

function placeOf({ cell, half }: PlacedSeat): Place {
  const [x, y] = middleOf(cell);
  const aside = half === null ? 0 : half === "left" ? -SENATOR.aside : SENATOR.aside;
  return { x: round(x * HEX + aside), y: round(y * HEX + (half ? SENATOR.down : 0)) };
}

/** The letters of a state stand over its senators, or, without any, on its seat. */
function nameOf({ cell, state, half, voting }: PlacedSeat): SvgTree[] {
  if (half ? half === "right" : voting) return [];
  const [x, y] = middleOf(cell);
  const place = { x: round(x * HEX), y: round(y * HEX + (half ? -3.5 : 3.4)) };
  return [element("text", half ? place : { ...place, ...HALO }, [state])];
}

const inReadingOrder = (a: PlacedSeat, b: PlacedSeat): number =>
  a.cell[0] - b.cell[0] || a.cell[1] - b.cell[1] || (a.half === "left" ? -1 : 1);

/** Puts seats on their ground. `id` begins the ids of the marks. */
export function cartogramParts(id: string, seats: readonly DrawnSeat[], ground: Layout["ground"]): CartogramParts {
  const middles = ground.map(({ cell }) => middleOf(cell));
  const [xs, ys] = [middles.map(([x]) => x), middles.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const variants = [...new Map(seats.map((seat) => [variantOf(seat), seat]))];
  const numberOf = new Map(variants.map(([variant], index) => [variant, index]));
  const markOf = (seat: DrawnSeat): number => numberOf.get(variantOf(seat)) ?? 0;
  return {
    width: round((Math.max(...xs) - left) * HEX + 2 * MARGIN),
    height: round((Math.max(...ys) - top) * HEX + 2 * MARGIN),
    shift: at(MARGIN - left * HEX, MARGIN - top * HEX),
    marks: variants.map(([, seat]) => {
      const shapes = markedHexagon(seat.class.shape, seat.half ? SMALL : HEX, seat.voting);
      return element("g", { id: `${id}${markOf(seat)}` }, shapes);
    }),
    markId: id,
    seats: seats.toSorted(inReadingOrder).map((seat) => ({ seat, mark: markOf(seat), ...placeOf(seat) })),
    over: [element("path", { d: bordersPath(ground, HEX), ...BORDER }), element("g", NAMES, seats.flatMap(nameOf))],
  };
}
