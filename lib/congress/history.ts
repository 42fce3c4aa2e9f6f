import type { Cosponsorship, IsoDate, Measure } from "@/lib/congress/measure";

/** Who joined and who left a measure on a day, by bioguide id. */
export type HistoryDay = { on: IsoDate; joined: string[]; left: string[] };

/** How a measure's list grew around a day. `before` + `joined` - `left` = `now`, for those of whom we are sure. */
export type History = {
  /** on it at the end of the day before */
  before: number;
  /** since then, on that day or later */
  joined: number;
  left: number;
  /** on it as far as is known today, the sponsor not counted */
  now: number;
  /** days since then on which somebody joined or left, oldest first */
  days: HistoryDay[];
  /** people left out of all figures: the sources disagree about them, or their entry vanished */
  doubtful: string[];
  /** false: others may have joined, since the list is not whole or was last read before that day */
  complete: boolean;
};

const isDoubtful = ({ disputed }: Measure, { bioguide, withdrawnOn, missingSince }: Cosponsorship): boolean =>
  disputed.includes(bioguide) || (missingSince !== null && withdrawnOn === null);

/** Who is on a measure now beyond doubt, by bioguide id; the sponsor is not among them. */
export const onItNow = (measure: Measure): string[] =>
  measure.cosponsors
    .filter((entry) => entry.withdrawnOn === null && !isDoubtful(measure, entry))
    .map(({ bioguide }) => bioguide);

/**
 * Who joined and who left a measure, before a day and since: "12 before, 3 since". Somebody who joined, left and joined
 * again counts at each step, so the sums hold.
 */
export function historyOf(measure: Measure, since: IsoDate): History {
  const sure = measure.cosponsors.filter((entry) => !isDoubtful(measure, entry));
  const joinedBefore = sure.filter((entry) => entry.since < since);
  const leftBefore = sure.filter(({ withdrawnOn }) => withdrawnOn !== null && withdrawnOn < since);
  const days = new Map<IsoDate, HistoryDay>();
  const dayOf = (on: IsoDate): HistoryDay => {
    const day = days.get(on) ?? { on, joined: [], left: [] };
    days.set(on, day);
    return day;
  };
  for (const { bioguide, since: on, withdrawnOn } of sure) {
    if (on >= since) dayOf(on).joined.push(bioguide);
    if (withdrawnOn !== null && withdrawnOn >= since) dayOf(withdrawnOn).left.push(bioguide);
  }
  const inOrder = [...days.values()].sort((a, b) => (a.on < b.on ? -1 : 1));
  const count = (of: "joined" | "left"): number => inOrder.reduce((sum, day) => sum + day[of].length, 0);
  return {
    before: joinedBefore.length - leftBefore.length,
    joined: count("joined"),
    left: count("left"),
    now: onItNow(measure).length,
    days: inOrder,
    doubtful: [...new Set(measure.cosponsors.filter((entry) => isDoubtful(measure, entry)).map((e) => e.bioguide))],
    complete: measure.cosponsorsComplete && measure.cosponsorsAsOf >= since,
  };
}
