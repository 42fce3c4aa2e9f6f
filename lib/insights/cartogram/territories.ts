// Which cells belong to which state. At home each state has the cells that dev/cartogram found for the apportionment of
// its day; another apportionment is reached from there by handing on as few cells as possible, so that a reader finds every
// state where it was.
import { around, type Cell, hangTogether, keyOf, middleOf } from "@/lib/insights/cartogram/grid";
import table from "@/lib/insights/cartogram/home.table.json";

/** The compiled table: the cells of each state, as row and column by turns. */
export type HomeTable = { apportionment: string; cells: Record<string, number[]> };

/** The states that are drawn apart: nobody grows up to them. All others are one land. */
const APART = new Set(["AK", "HI", "AS", "GU", "MP", "PR", "VI"]);
const landOf = (state: string): string => (APART.has(state) ? state : "mainland");

const NOBODY = null;
type Owner = string | null;
type Ground = { owners: Map<number, string>; cells: Map<string, Cell[]> };

function homeGround(): Ground {
  const { cells } = table as HomeTable;
  const owners = new Map<number, string>();
  const byState = new Map<string, Cell[]>();
  for (const [state, numbers] of Object.entries(cells)) {
    const own = numbers.flatMap((row, index): Cell[] => (index % 2 === 0 ? [[row, numbers[index + 1] ?? 0]] : []));
    byState.set(state, own);
    for (const cell of own) owners.set(keyOf(cell), state);
  }
  return { owners, cells: byState };
}

const ownerAt = ({ owners }: Ground, cell: Cell): Owner => owners.get(keyOf(cell)) ?? NOBODY;
const cellsOf = ({ cells }: Ground, state: string): Cell[] => cells.get(state) ?? [];

function hand(ground: Ground, cell: Cell, from: Owner, to: Owner): void {
  const key = keyOf(cell);
  if (from) {
    ground.cells.set(
      from,
      cellsOf(ground, from).filter((own) => keyOf(own) !== key),
    );
  }
  if (to) {
    ground.cells.set(to, [...cellsOf(ground, to), cell]);
    ground.owners.set(key, to);
  } else {
    ground.owners.delete(key);
  }
}

const mayGoWithout = (own: readonly Cell[], cell: Cell): boolean =>
  own.length > 1 && hangTogether(own.filter((other) => keyOf(other) !== keyOf(cell)));

/** The cells that one could hand to the other now. Free land is taken only where nobody of another land is near. */
function handable(ground: Ground, from: Owner, to: Owner): Cell[] {
  if (from === NOBODY) {
    if (to === NOBODY) return [];
    const rim = new Map(cellsOf(ground, to).flatMap((own) => around(own).map((cell) => [keyOf(cell), cell] as const)));
    return [...rim.values()].filter(
      (cell) =>
        cell[0] >= 0 &&
        cell[1] >= 0 &&
        ownerAt(ground, cell) === NOBODY &&
        around(cell).every((next) => landOf(ownerAt(ground, next) ?? to) === landOf(to)),
    );
  }
  const own = cellsOf(ground, from);
  return own.filter((cell) => around(cell).some((next) => ownerAt(ground, next) === to) && mayGoWithout(own, cell));
}

/** The one of them that belongs to the receiver most and to the giver least; the nearest to the receiver, then the first. */
function best(ground: Ground, cells: readonly Cell[], from: Owner, to: Owner): Cell | undefined {
  const target = cellsOf(ground, to ?? from ?? "").map(middleOf);
  const [x, y] = [0, 1].map(
    (axis) => target.reduce((sum, at) => sum + (at[axis] ?? 0), 0) / Math.max(1, target.length),
  );
  const rank = (cell: Cell): number => {
    const owners = around(cell).map((next) => ownerAt(ground, next));
    const [cx, cy] = middleOf(cell);
    const distance = Math.hypot(cx - (x ?? 0), cy - (y ?? 0)) * (to ? 1 : -1);
    const belongs = owners.filter((owner) => owner === to).length - owners.filter((owner) => owner === from).length;
    return belongs - distance * 0.7;
  };
  return cells
    .map((cell) => ({ cell, rank: rank(cell) }))
    .sort((a, b) => b.rank - a.rank || keyOf(a.cell) - keyOf(b.cell))[0]?.cell;
}

/** The shortest line of owners, each handing a cell to the next, from one who may give to `to`. */
function shortestLine(ground: Ground, to: Owner, mayGive: (owner: Owner) => boolean): Owner[] | null {
  const after = new Map<Owner, Owner[]>([[to, [to]]]);
  const open: Owner[] = [to];
  const everybody: Owner[] = [...[...ground.cells.keys()].sort(), NOBODY];
  for (let owner = open.shift(); owner !== undefined; owner = open.shift()) {
    for (const giver of everybody) {
      if (after.has(giver) || handable(ground, giver, owner).length === 0) continue;
      const line = [giver, ...(after.get(owner) ?? [])];
      if (mayGive(giver)) return line;
      after.set(giver, line);
      if (giver !== NOBODY) open.push(giver);
    }
  }
  return null;
}

/**
 * The cells of each state for the numbers of cells wanted. Throws for a state that has no home, and when the numbers cannot
 * be reached: bugs both.
 */
export function territoriesFor(wanted: ReadonlyMap<string, number>): Map<string, Cell[]> {
  const ground = homeGround();
  const lacks = (owner: Owner): number => (owner ? (wanted.get(owner) ?? 0) - cellsOf(ground, owner).length : 0);
  for (const state of wanted.keys())
    if (!ground.cells.has(state)) throw new Error(`${state} has no place on the cartogram`);
  const carryOut = (line: Owner[] | null, what: string): void => {
    if (!line) throw new Error(`there is no room on the cartogram for ${what}`);
    for (const [index, from] of line.slice(0, -1).entries()) {
      const to = line[index + 1] ?? NOBODY;
      const cell = best(ground, handable(ground, from, to), from, to);
      if (!cell) throw new Error(`${from} cannot hand a cell to ${to} on the cartogram`);
      hand(ground, cell, from, to);
    }
  };
  for (const state of [...wanted.keys()].sort()) {
    while (lacks(state) > 0)
      carryOut(
        shortestLine(ground, state, (owner) => !owner || lacks(owner) < 0),
        state,
      );
  }
  for (const state of [...wanted.keys()].sort()) {
    while (lacks(state) < 0)
      carryOut(
        shortestLine(ground, NOBODY, (owner) => owner === state),
        state,
      );
  }
  return ground.cells;
}
