// What the weekly digest tells. Of supporters it tells sums alone; it goes to people who work on the campaign.
import type { IsoDate } from "@/lib/congress/measure";
import { todayInWashington } from "@/lib/congress/washington-date";
import { dayAfter, type Span } from "@/lib/insights/overview-filter";
import type { PositionStance } from "@/lib/responses/positions/position";

/** A position that is another than at the week's beginning. Null: unknown, or records disagree. */
export type PositionChange = {
  /** "Senator Markey" */
  who: string;
  /** what is asked, in short */
  ask: string;
  before: PositionStance | null;
  after: PositionStance | null;
};

/** People who joined a measure in the week. */
export type Joined = { citation: string; count: number };

export type CampaignDigest = {
  slug: string;
  title: string;
  organizationName: string;
  /** confirmed in the week, and in all */
  week: number;
  letters: number;
  /** offices that a letter went to so far */
  reached: number;
  /** answers that anybody told of in the week */
  answers: number;
  changes: PositionChange[];
  joined: Joined[];
  /** asks whose measure ended with its Congress: no letters go out on them */
  over: number;
  /** letters that wait for somebody of the organization now */
  needSomebody: number;
};

export type Digest = {
  /** the Monday after the week: the name of the digest */
  monday: IsoDate;
  week: Span;
  /** when figures were last counted; null: not yet */
  asOf: Date | null;
  campaigns: CampaignDigest[];
};

const MONDAY = 1;
const DAYS = 7;

/** The newest Monday in Washington, today if it is one, and the seven days before it. */
export function weekBefore(now: Date): { monday: IsoDate; week: Span } {
  const today = todayInWashington(now);
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  const monday = dayAfter(today, -((weekday - MONDAY + DAYS) % DAYS));
  return { monday, week: { from: dayAfter(monday, -DAYS), to: dayAfter(monday, -1) } };
}

/** Whether a moment is on one of the days of a span, as Washington reads them. */
export function isWithin(moment: Date, { from, to }: Span): boolean {
  const day = todayInWashington(moment);
  return from <= day && day <= to;
}
