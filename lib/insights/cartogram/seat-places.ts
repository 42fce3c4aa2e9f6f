import { around, type Cell, hangTogether, keyOf, middleOf } from "@/lib/insights/cartogram/grid";

type Spot = readonly [x: number, y: number];

const inReadingOrder = (a: Cell, b: Cell): number => a[0] - b[0] || a[1] - b[1];

/**
 * The cell of a state in which its letters and its two senators stand: one on its rim without which the districts still hang
 * together, in a corner rather than between others, the first in reading order.
 */
export function senateCellOf(cells: readonly Cell[]): Cell {
  const own = new Set(cells.map(keyOf));
  const without = (cell: Cell): Cell[] => cells.filter((other) => keyOf(other) !== keyOf(cell));
  const company = (cell: Cell): number => around(cell).filter((next) => own.has(keyOf(next))).length;
  const fit = cells
    .filter((cell) => hangTogether(without(cell)))
    .sort((a, b) => company(a) - company(b) || inReadingOrder(a, b));
  if (!fit[0]) throw new Error("a state without cells has no place for its senators");
  return fit[0];
}

/** Spots moved and stretched so that their middle is 0,0 and their spread the same both ways. */
function centered(spots: readonly Spot[]): Spot[] {
  const axis = (index: 0 | 1): number[] => {
    const mean = spots.reduce((sum, spot) => sum + spot[index], 0) / spots.length;
    const spread = Math.sqrt(spots.reduce((sum, spot) => sum + (spot[index] - mean) ** 2, 0) / spots.length) || 1;
    return spots.map((spot) => (spot[index] - mean) / spread);
  };
  const [xs, ys] = [axis(0), axis(1)];
  return xs.map((x, index) => [x, ys[index] ?? 0]);
}

/**
 * Gives each district of a state a cell: by where the districts really lie, when that is known of all, so that the one in the
 * north-east stands in the north-east; else by number in reading order. The sum of the squared distances is made small by
 * exchanging pairs until no exchange helps.
 */
export function placeDistricts(spots: readonly (Spot | null)[], cells: readonly Cell[]): Cell[] {
  const places = cells.toSorted(inReadingOrder);
  const known = spots.filter((spot) => spot !== null);
  if (known.length < spots.length || spots.length < 2) return places;
  const [targets, homes] = [centered(known), centered(places.map(middleOf))];
  const far = (district: number, place: number): number => {
    const [a, b] = [targets[district] ?? [0, 0], homes[place] ?? [0, 0]];
    return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2;
  };
  // From north to south to begin with.
  const order = [...targets.keys()].sort((a, b) => (targets[a]?.[1] ?? 0) - (targets[b]?.[1] ?? 0));
  const placeOf = new Map(order.map((district, place) => [district, place]));
  const at = (district: number): number => placeOf.get(district) ?? 0;
  for (let better = true; better; ) {
    better = false;
    for (let a = 0; a < targets.length; a++) {
      for (let b = a + 1; b < targets.length; b++) {
        if (far(a, at(b)) + far(b, at(a)) + 1e-9 >= far(a, at(a)) + far(b, at(b))) continue;
        const kept = at(a);
        placeOf.set(a, at(b));
        placeOf.set(b, kept);
        better = true;
      }
    }
  }
  return spots.flatMap((_, district) => places.slice(at(district), at(district) + 1));
}
