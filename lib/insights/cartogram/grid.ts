// A grid of hexagons that stand on a point. A cell is named by its row, downward, and its column, to the right; odd rows are
// set in by half a hexagon.

export type Cell = readonly [row: number, column: number];

const STRIDE = 1000;

/** A cell as one number, for maps and sets. */
export const keyOf = ([row, column]: Cell): number => row * STRIDE + column;
export const cellOf = (key: number): Cell => [Math.floor(key / STRIDE), key % STRIDE];

/** The six cells around one: right, left, and two in the row above and below each. */
export function around([row, column]: Cell): Cell[] {
  const near = row % 2 === 0 ? column - 1 : column;
  return [
    [row, column + 1],
    [row, column - 1],
    [row - 1, near],
    [row - 1, near + 1],
    [row + 1, near],
    [row + 1, near + 1],
  ];
}

/** The distance of two rows, where that of two columns is 1. */
export const ROW_HEIGHT = Math.sqrt(3) / 2;

/** The middle of a cell, to the right and down, in widths of a hexagon. */
export const middleOf = ([row, column]: Cell): readonly [x: number, y: number] => [
  column + (row % 2) / 2,
  row * ROW_HEIGHT,
];

/** Whether one can go from each of some cells to each other without leaving them. True of none and of one. */
export function hangTogether(cells: readonly Cell[]): boolean {
  const left = new Set(cells.map(keyOf));
  const first = cells[0];
  const open = first ? [first] : [];
  if (first) left.delete(keyOf(first));
  for (let cell = open.pop(); cell; cell = open.pop()) {
    for (const next of around(cell)) if (left.delete(keyOf(next))) open.push(next);
  }
  return left.size === 0;
}
