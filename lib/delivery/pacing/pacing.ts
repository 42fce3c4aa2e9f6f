// How fast letters go to one office, fair to all campaigns. Pure: the state in, the state out. What a chamber's system
// takes from all together is in slots.ts.

/** At most so many in each window of so many seconds. */
export type Rate = { seconds: number; most: number };

/**
 * No source names a figure for one office. Ours: a tenth of its chamber's ceiling in a minute, so that one campaign
 * cannot take the system from all others, and half of that over an hour.
 */
export const OFFICE_RATES: readonly Rate[] = [
  { seconds: 60, most: 30 },
  { seconds: 3600, most: 900 },
];

/** What is kept of an office. Moments are seconds since 1970, on the database's clock. */
export type Pace = {
  /** of each rate, in order: when its window began and how many went in it */
  windows: readonly { from: number; count: number }[];
  /** by campaign: how many went in the first rate's window, and when the last of those told to come back is due */
  campaigns: Readonly<Record<string, { count: number; dueAt: number }>>;
};

export const NO_PACE: Pace = { windows: [], campaigns: {} };

/** Waiting campaigns are those with letters that were told to come back, and of which the last is still to come. */
const isWaiting = ({ dueAt }: { dueAt: number }, at: number): boolean => dueAt >= at - 1;

/**
 * Takes a turn for a campaign's letter. With room for it in every window, and when the campaign has not had its share
 * while others wait, it goes at once (`waitS` 0). Else it comes back after `waitS` seconds: letters that wait are given
 * moments one after another, as far apart as the rate and the number of waiting campaigns ask for.
 */
export function takeTurn(
  pace: Pace,
  rates: readonly Rate[],
  campaignId: string,
  at: number,
): { pace: Pace; waitS: number } {
  const windows = rates.map(({ seconds }, i) => {
    const kept = pace.windows[i];
    const isCurrent = kept !== undefined && at - kept.from < seconds && at >= kept.from;
    return isCurrent ? kept : { from: at, count: 0 };
  });
  const isNewWindow = windows[0]?.count === 0;
  const others = Object.entries(pace.campaigns).filter(([id, own]) => id !== campaignId && isWaiting(own, at));
  const own = pace.campaigns[campaignId] ?? { count: 0, dueAt: 0 };
  const count = isNewWindow ? 0 : own.count;
  const [first] = rates;
  const share = Math.ceil((first?.most ?? 1) / (others.length + 1));
  const full = rates.flatMap(({ seconds, most }, i) => {
    const window = windows[i];
    return window && window.count >= most ? [window.from + seconds - at] : [];
  });
  const kept = Object.fromEntries(
    others.map(([id, other]) => [id, isNewWindow ? { ...other, count: 0 } : other] as const),
  );
  if (full.length === 0 && count < share) {
    const went = windows.map(({ from, count: n }) => ({ from, count: n + 1 }));
    const campaigns = { ...kept, [campaignId]: { count: count + 1, dueAt: own.dueAt } };
    return { pace: { windows: went, campaigns }, waitS: 0 };
  }
  const opensAt = at + Math.max(...full, full.length === 0 ? (windows[0]?.from ?? at) + (first?.seconds ?? 1) - at : 0);
  const apart = (first?.seconds ?? 1) / share;
  const dueAt = Math.max(opensAt, own.dueAt + apart);
  return { pace: { windows, campaigns: { ...kept, [campaignId]: { count, dueAt } } }, waitS: dueAt - at };
}
