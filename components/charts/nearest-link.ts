/** To the right and down, 1 or -1 in one of them. */
export type Direction = readonly [x: number, y: number];

type Placed = { getBoundingClientRect(): { x: number; y: number; width: number; height: number } };

// What lies aside counts this much more than what lies ahead, so that a walk keeps its row.
const ASIDE = 2.2;

/** The nearest of others that lies in a direction from one; undefined at the edge. */
export function nearestTo<T extends Placed>(from: T, others: readonly T[], [dx, dy]: Direction): T | undefined {
  const middle = (placed: Placed): readonly [number, number] => {
    const { x, y, width, height } = placed.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  };
  const [x, y] = middle(from);
  let best: { other: T; cost: number } | undefined;
  for (const other of others) {
    const [ox, oy] = middle(other);
    const ahead = (ox - x) * dx + (oy - y) * dy;
    const aside = Math.abs((ox - x) * dy) + Math.abs((oy - y) * dx);
    // Within a right angle to both sides of the direction; what stands almost level is not ahead.
    if (other === from || ahead < 1 || aside > ahead * 2.5) continue;
    const cost = ahead + aside * ASIDE;
    if (!best || cost < best.cost) best = { other, cost };
  }
  return best?.other;
}
