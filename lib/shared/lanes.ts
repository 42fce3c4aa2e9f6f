/** Counts what is under way in each lane, so that a far side that is slow leaves room for the others. */
export function openLanes(most: Readonly<Record<string, number>>) {
  const underWay = new Map<string, number>();
  const count = (lane: string): number => underWay.get(lane) ?? 0;
  const isFull = (lane: string): boolean => count(lane) >= (most[lane] ?? Number.POSITIVE_INFINITY);
  return {
    /** lanes with no room just now */
    full: (): string[] => Object.keys(most).filter(isFull),
    /** Goes in, unless one of the lanes is full. */
    enter(lanes: readonly string[]): boolean {
      if (lanes.some(isFull)) return false;
      for (const lane of lanes) underWay.set(lane, count(lane) + 1);
      return true;
    },
    leave(lanes: readonly string[]): void {
      for (const lane of lanes) underWay.set(lane, count(lane) - 1);
    },
  };
}
