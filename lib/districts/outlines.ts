// The outlines of districts, much simplified, on one drawing of the country: fit to tell neighbors apart, not to find the
// side of a street. North is about up; Alaska and Hawaii stand in insets at the lower left.
import table from "@/lib/districts/outlines.table.json";

/** x to the right, y down; 50 units are a pixel of a drawing 975 pixels wide, about 4.6 kilometers outside the insets */
export type Point = readonly [x: number, y: number];
/** A closed line. In the compiled table and below, the last point is not the first one again. */
export type Ring = readonly Point[];
export type Box = { x: number; y: number; width: number; height: number };
export type Outline = { path: string; box: Box; rings: readonly Ring[] };

/** The compiled table: SVG path data by seat, and the seats that have none. */
export type OutlineTable = {
  congress: number;
  source: string;
  without: string[];
  outlines: Record<string, string>;
};

/** The Congress whose map the outlines show. They are no use for another. */
export const outlinesCongress: number = table.congress;

// The table's paths are of one form: "M<x> <y>l<steps>z" for each ring.
function ringsOf(path: string): Ring[] {
  return path
    .split("M")
    .slice(1)
    .map((part) => {
      const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      return Array.from({ length: numbers.length / 2 }, (_, index): Point => {
        x += numbers[2 * index] ?? 0;
        y += numbers[2 * index + 1] ?? 0;
        return [x, y];
      });
    });
}

function boxOf(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

let known: Map<string, Outline> | undefined;
function outlines(): Map<string, Outline> {
  known ??= new Map(
    Object.entries(table.outlines).map(([seatId, path]) => {
      const rings = ringsOf(path);
      return [seatId, { path, box: boxOf(rings.flat()), rings }];
    }),
  );
  return known;
}

/** The outline of a House seat's district, or null: the territories have none. */
export const outlineOf = (seatId: string): Outline | null => outlines().get(seatId) ?? null;

const MARGIN = 0.12;
const SHAPE = 4 / 3;

/** The part of the drawing, 4 wide to 3 high, that shows several boxes whole, with a margin. Throws for no box: a bug. */
export function frameOf(boxes: readonly Box[]): Box {
  if (boxes.length === 0) throw new Error("there is nothing to frame");
  const all = boxOf(
    boxes.flatMap(({ x, y, width, height }): Point[] => [
      [x, y],
      [x + width, y + height],
    ]),
  );
  const width = Math.ceil(Math.max(all.width, all.height * SHAPE) * (1 + 2 * MARGIN));
  const height = Math.ceil(width / SHAPE);
  return {
    x: Math.round(all.x + all.width / 2 - width / 2),
    y: Math.round(all.y + all.height / 2 - height / 2),
    width,
    height,
  };
}

// What stands in an inset is nobody's neighbor on the drawing.
const INSETS = ["AK", "HI"];
const stateOf = (seatId: string): string => seatId.slice(0, 2);
const touches = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The other districts that reach into a frame around these seats, for orientation. */
export function neighborsIn(frame: Box, seatIds: readonly string[]): Outline[] {
  const states = new Set(seatIds.map(stateOf));
  const inset = INSETS.some((state) => states.has(state));
  return [...outlines()]
    .filter(([id]) => !seatIds.includes(id))
    .filter(([id]) => (inset ? states.has(stateOf(id)) : !INSETS.includes(stateOf(id))))
    .filter(([, { box }]) => touches(box, frame))
    .map(([, outline]) => outline);
}
