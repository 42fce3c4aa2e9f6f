import type { StatePlace } from "@/dev/cartogram/state-places";

export type Disk = { state: string; x: number; y: number; radius: number; place: StatePlace };

const ROUNDS = 800;
const PULL_OF_NEIGHBORS = 0.12;
const PULL_OF_HOME = 0.002;

/**
 * States as disks, each as large as its cells, pushed apart until they hardly overlap, while neighbors pull at each other and
 * home pulls each back. In widths of a hexagon. Deterministic.
 */
export function spreadOut(places: readonly StatePlace[], cellsOf: (state: string) => number, width: number): Disk[] {
  const [left, right] = [Math.min(...places.map(({ x }) => x)), Math.max(...places.map(({ x }) => x))];
  const scale = width / (right - left);
  const disks = places.map((place) => ({
    state: place.state,
    place,
    x: (place.x - left) * scale,
    y: place.y * scale,
    radius: Math.sqrt((cellsOf(place.state) * Math.sqrt(3)) / 2 / Math.PI),
  }));
  const home = disks.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round++) {
    const steps = disks.map(({ x, y }, index) => ({
      x: ((home[index]?.x ?? x) - x) * PULL_OF_HOME,
      y: ((home[index]?.y ?? y) - y) * PULL_OF_HOME,
    }));
    for (const [i, a] of disks.entries()) {
      for (const [j, b] of disks.entries()) {
        const [mine, theirs] = [steps[i], steps[j]];
        if (i >= j || !mine || !theirs) continue;
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const distance = Math.hypot(dx, dy) || 1e-6;
        const gap = distance - a.radius - b.radius;
        const adjoin = a.place.borders.includes(b.state);
        const force = gap < 0 ? gap * 0.45 : adjoin ? gap * PULL_OF_NEIGHBORS : 0;
        mine.x += (dx / distance) * force * 0.5;
        mine.y += (dy / distance) * force * 0.5;
        theirs.x -= (dx / distance) * force * 0.5;
        theirs.y -= (dy / distance) * force * 0.5;
      }
    }
    for (const [index, disk] of disks.entries()) {
      disk.x += steps[index]?.x ?? 0;
      disk.y += steps[index]?.y ?? 0;
    }
  }
  return disks;
}
