import { around, type Cell, keyOf, middleOf } from "@/lib/insights/cartogram/grid";

// The two corners of the side toward each neighbor, in the order of `around`, in widths of a hexagon from its middle.
const [HALF, SIDE] = [0.5, 1 / Math.sqrt(3)];
const CORNERS: readonly (readonly [number, number, number, number])[] = [
  [HALF, -SIDE / 2, HALF, SIDE / 2],
  [-HALF, -SIDE / 2, -HALF, SIDE / 2],
  [-HALF, -SIDE / 2, 0, -SIDE],
  [0, -SIDE, HALF, -SIDE / 2],
  [-HALF, SIDE / 2, 0, SIDE],
  [0, SIDE, HALF, SIDE / 2],
];

/** A corner as path data, "98 88.9": the same corner of two cells is the same text. */
type Corner = string;

/** Sides joined to lines as long as they go, each side once. */
function linesOf(sides: readonly (readonly [Corner, Corner])[]): Corner[][] {
  const open = new Map<Corner, Set<Corner>>();
  const note = (from: Corner, to: Corner): unknown => open.set(from, (open.get(from) ?? new Set()).add(to));
  for (const [from, to] of sides) {
    note(from, to);
    note(to, from);
  }
  return sides.flatMap(([from]) => {
    const line = [from];
    for (let [here, next] = [from, stepFrom(from)]; next; next = stepFrom(here)) {
      open.get(here)?.delete(next);
      open.get(next)?.delete(here);
      line.push(next);
      here = next;
    }
    return line.length > 1 ? [line] : [];
  });
  function stepFrom(corner: Corner): Corner | undefined {
    return open.get(corner)?.values().next().value;
  }
}

/** The lines around every state as path data, each side once; `width` of a hexagon in pixels. */
export function bordersPath(ground: readonly { cell: Cell; state: string }[], width: number): string {
  const states = new Map(ground.map(({ cell, state }) => [keyOf(cell), state]));
  const n = (value: number): number => Math.round(value * width * 10) / 10;
  const sides = ground.flatMap(({ cell, state }) => {
    const [x, y] = middleOf(cell);
    return around(cell).flatMap((next, side): [Corner, Corner][] => {
      const other = states.get(keyOf(next));
      const [x1, y1, x2, y2] = CORNERS[side] ?? [0, 0, 0, 0];
      const drawnFromThere = other !== undefined && keyOf(next) < keyOf(cell);
      if (other === state || drawnFromThere) return [];
      return [[`${n(x + x1)} ${n(y + y1)}`, `${n(x + x2)} ${n(y + y2)}`]];
    });
  });
  return linesOf(sides)
    .map(([first, ...others]) => `M${first}L${others.join(" ")}`)
    .join("");
}
