/** Counts what is under way in each lane, so that a far side that is slow leaves room for the others. */
export function openLanes(most: Readonly<Record<string, number>>) {
  const underWay = new Map<string, number>();
  const waiting = new Set<{ lanes: readonly string[]; goOn: () => void }>();
  const count = (lane: string): number => underWay.get(lane) ?? 0;
  const isFull = (lane: string): boolean => count(lane) >= (most[lane] ?? Number.POSITIVE_INFINITY);
  const take = (lanes: readonly string[]): void => {
    for (const lane of lanes) underWay.set(lane, count(lane) + 1);
  };

  return {
    /** lanes with no room just now */
    full: (): string[] => Object.keys(most).filter(isFull),
    /** Goes in; where a lane is full, as soon as there is room. False when there was none for `patienceMs`. */
    async enter(lanes: readonly string[], patienceMs: number): Promise<boolean> {
      if (!lanes.some(isFull)) {
        take(lanes);
        return true;
      }
      return new Promise((resolve) => {
        const settle = (isIn: boolean): void => {
          clearTimeout(timer);
          waiting.delete(waiter);
          if (isIn) take(lanes);
          resolve(isIn);
        };
        const timer = setTimeout(settle, patienceMs, false);
        const waiter = { lanes, goOn: () => settle(true) };
        waiting.add(waiter);
      });
    },
    /** Leaves, and lets in who has waited longest for what is free now. */
    leave(lanes: readonly string[]): void {
      for (const lane of lanes) underWay.set(lane, count(lane) - 1);
      for (const waiter of waiting) if (!waiter.lanes.some(isFull)) waiter.goOn();
    },
  };
}
