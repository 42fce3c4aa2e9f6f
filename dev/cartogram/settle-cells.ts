import type { Disk } from "@/dev/cartogram/spread-out";
import { around, type Cell, cellOf, keyOf, middleOf } from "@/lib/insights/cartogram/grid";

// What a border costs, in parts of one. A state keeps near its disk's middle and in its shape; neighbors on the map are
// neighbors here, strangers are not; who has no coast is closed in.
const PLACE = 0.5;
const SIZE = 3;
const LOST_NEIGHBOR = 14;
const STRANGER = 1.6;
const BORDER = 0.5;
const SHORE = 0.9;
const SHORE_OF_LANDLOCKED = 4;

const HOT = 5;
const COLD = 0.08;
const STEPS = 4_000_000;
const MARGIN = 4;
const NOBODY = -1;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Grows the states over the grid from one cell each, by trial: a cell goes over to a neighbor when that costs less, and while
 * it is hot also when it costs more. A state never falls apart. Sizes come out nearly right; the layout puts them right.
 */
export function settleCells(disks: readonly Disk[], sizeOf: (state: string) => number, seed: number) {
  const random = chance(seed);
  const [left, top] = [Math.min(...disks.map((d) => d.x - d.radius)), Math.min(...disks.map((d) => d.y - d.radius))];
  const centers = disks.map((d) => [d.x - left + MARGIN, d.y - top + MARGIN] as const);
  const columns = Math.ceil(Math.max(...disks.map((d) => d.x + d.radius)) - left) + 2 * MARGIN;
  const rows = Math.ceil((Math.max(...disks.map((d) => d.y + d.radius)) - top + 2 * MARGIN) / 0.866);
  const owner = new Int16Array(rows * columns).fill(NOBODY);
  const near = Array.from({ length: rows * columns }, (_, index) =>
    around([Math.floor(index / columns), index % columns])
      .filter(([r, c]) => r >= 0 && c >= 0 && r < rows && c < columns)
      .map(([r, c]) => r * columns + c),
  );
  const sizes = disks.map(() => 0);
  const wanted = disks.map(({ state }) => sizeOf(state));
  const count = disks.length;
  const contacts = new Int32Array(count * count);
  const borders = new Uint8Array(count * count);
  for (const [i, a] of disks.entries())
    for (const [j, b] of disks.entries()) borders[i * count + j] = a.place.borders.includes(b.state) ? 1 : 0;

  const placeCost = (index: number, who: number): number => {
    const [disk, center] = [disks[who], centers[who]];
    if (!disk || !center) return 0;
    const [x, y] = middleOf([Math.floor(index / columns), index % columns]);
    const [dx, dy] = [x - center[0], y - center[1]];
    const [xx, xy, yy] = disk.place.stretch;
    return (PLACE * (yy * dx * dx - 2 * xy * dx * dy + xx * dy * dy)) / Math.max(1, disk.radius ** 1.3);
  };
  const pairCost = (a: number, b: number, edges: number): number => {
    if (borders[a * count + b]) return (edges === 0 ? LOST_NEIGHBOR : 0) + edges * BORDER;
    return edges * (BORDER + STRANGER);
  };
  const shoreCost = (who: number): number => (disks[who]?.place.outer ? SHORE : SHORE_OF_LANDLOCKED);
  const sizeCost = (who: number, size: number): number => SIZE * (size - (wanted[who] ?? 0)) ** 2;
  const at = (a: number, b: number): number => contacts[a * count + b] ?? 0;

  const fallsApart = (index: number, who: number): boolean => {
    const own = (near[index] ?? []).filter((next) => owner[next] === who);
    if (own.length < 2) return own.length === 0;
    const reached = new Set([own[0]]);
    for (let grown = true; grown; ) {
      grown = false;
      for (const next of own)
        if (!reached.has(next) && (near[next] ?? []).some((other) => reached.has(other))) {
          reached.add(next);
          grown = true;
        }
    }
    return reached.size < own.length;
  };
  /** What changes when a cell goes over; the changes to the contacts are left in `change`. */
  const change = new Map<number, number>();
  const costOf = (index: number, from: number, to: number): number => {
    let cost = 0;
    change.clear();
    for (const next of near[index] ?? []) {
      const other = owner[next] ?? NOBODY;
      for (const [who, by] of [
        [from, -1],
        [to, 1],
      ] as const) {
        if (who === other) continue;
        if (who === NOBODY || other === NOBODY) {
          cost += by * shoreCost(who === NOBODY ? other : who);
        } else {
          const key = Math.min(who, other) * count + Math.max(who, other);
          change.set(key, (change.get(key) ?? 0) + by);
        }
      }
    }
    for (const [key, by] of change) {
      const [a, b] = [Math.floor(key / count), key % count];
      cost += pairCost(a, b, at(a, b) + by) - pairCost(a, b, at(a, b));
    }
    if (from !== NOBODY)
      cost += sizeCost(from, (sizes[from] ?? 0) - 1) - sizeCost(from, sizes[from] ?? 0) - placeCost(index, from);
    if (to !== NOBODY) cost += sizeCost(to, (sizes[to] ?? 0) + 1) - sizeCost(to, sizes[to] ?? 0) + placeCost(index, to);
    return cost;
  };
  let energy = 0;
  const give = (index: number, from: number, to: number): void => {
    energy += costOf(index, from, to);
    for (const [key, by] of change) contacts[key] = (contacts[key] ?? 0) + by;
    owner[index] = to;
    if (from !== NOBODY) sizes[from] = (sizes[from] ?? 0) - 1;
    if (to !== NOBODY) sizes[to] = (sizes[to] ?? 0) + 1;
  };
  for (const [who, [x, y]] of centers.entries()) {
    const free = [...owner.keys()].filter((index) => owner[index] === NOBODY);
    const far = (index: number): number => {
      const [cx, cy] = middleOf([Math.floor(index / columns), index % columns]);
      return (cx - x) ** 2 + (cy - y) ** 2;
    };
    give(
      free.reduce((best, index) => (far(index) < far(best) ? index : best)),
      NOBODY,
      who,
    );
  }
  for (let step = 0; step < STEPS; step++) {
    const heat = HOT * (COLD / HOT) ** (step / STEPS);
    const index = Math.floor(random() * owner.length);
    const choices = near[index] ?? [];
    const [from, to] = [owner[index] ?? NOBODY, owner[choices[Math.floor(random() * choices.length)] ?? 0] ?? NOBODY];
    if (from === to || choices.length < 6) continue;
    if (from !== NOBODY && ((sizes[from] ?? 0) < 2 || fallsApart(index, from))) continue;
    const cost = costOf(index, from, to);
    if (cost <= 0 || random() < Math.exp(-cost / heat)) give(index, from, to);
  }
  const lost = disks.flatMap((a, i) =>
    disks.flatMap((b, j) => (i < j && borders[i * count + j] && at(i, j) === 0 ? [`${a.state}-${b.state}`] : [])),
  );
  const cells = new Map<string, Cell[]>(disks.map(({ state }) => [state, []]));
  for (const [index, who] of owner.entries()) {
    const disk = disks[who];
    if (disk) cells.get(disk.state)?.push(cellOf(keyOf([Math.floor(index / columns), index % columns])));
  }
  return { energy, lost, cells };
}
