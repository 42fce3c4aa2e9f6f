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

/** The lines around every state as path data, each side once; `width` of a hexagon in pixels. */
export function bordersPath(ground: readonly { cell: Cell; state: string }[], width: number): string {
  const states = new Map(ground.map(({ cell, state }) => [keyOf(cell), state]));
  const n = (value: number): number => Math.round(value * width * 10) / 10;
  return ground
    .flatMap(({ cell, state }) => {
      const [x, y] = middleOf(cell);
      return around(cell).flatMap((next, side) => {
        const other = states.get(keyOf(next));
        const [x1, y1, x2, y2] = CORNERS[side] ?? [0, 0, 0, 0];
        const drawnFromThere = other !== undefined && keyOf(next) < keyOf(cell);
        if (other === state || drawnFromThere) return [];
        return [`M${n(x + x1)} ${n(y + y1)}L${n(x + x2)} ${n(y + y2)}`];
      });
    })
    .join("");
}
