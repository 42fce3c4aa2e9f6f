import type { Campaign } from "@/lib/campaigns/campaign";
import { lastDayOf } from "@/lib/congress/congress-clock";
import type { IsoDate, Measure } from "@/lib/congress/measure";
import { todayInWashington } from "@/lib/congress/washington-date";

/** `over`: past its last day, and nobody has said yet how it ended. */
export type CampaignPhase = "draft" | "upcoming" | "open" | "paused" | "over" | "ended";

/** The phases in which the public sees a campaign that takes no letters. */
export type RestPhase = Exclude<CampaignPhase, "open" | "draft">;

type Dates = Pick<Campaign, "startsOn" | "endsOn">;

/**
 * Where a campaign is in its life. Its first and last day are both days on which letters are taken, from midnight to
 * midnight in Washington. Only an open campaign takes new letters; those that are confirmed go, and wait only while it is paused.
 */
export function phaseOf({ state, startsOn, endsOn }: Dates & Pick<Campaign, "state">, now: Date): CampaignPhase {
  if (state === "draft" || state === "ended") return state;
  const today = todayInWashington(now);
  if (endsOn !== null && today > endsOn) return "over";
  if (state === "paused") return "paused";
  return startsOn !== null && today < startsOn ? "upcoming" : "open";
}

/** The phase of a campaign that the public sees and that takes no letters now; null for any other. */
export function restPhaseOf(campaign: Dates & Pick<Campaign, "state">, now: Date): RestPhase | null {
  const phase = phaseOf(campaign, now);
  return phase === "open" || phase === "draft" ? null : phase;
}

/** Whether letters can be begun and confirmed now. */
export const takesLetters = (campaign: Dates & Pick<Campaign, "state">, now: Date): boolean =>
  phaseOf(campaign, now) === "open";

/** The day from which a campaign counts what changed: its first day, else the one on which it first went live. */
export const beganOn = (campaign: Pick<Campaign, "startsOn" | "firstLiveAt">): IsoDate | null =>
  campaign.startsOn ?? (campaign.firstLiveAt && todayInWashington(campaign.firstLiveAt));

/** The day after which nothing can be asked any more: its last day, or that of the measures, if that comes first. */
export function closesOn(
  { endsOn }: Pick<Campaign, "endsOn">,
  measures: readonly Pick<Measure, "congress">[],
): IsoDate | null {
  const days = measures.map(({ congress }) => lastDayOf(congress));
  return [...days, ...(endsOn ? [endsOn] : [])].sort()[0] ?? null;
}
