import type { ChannelRules } from "@/lib/campaigns/channel-rules";
import type { IsoDate } from "@/lib/congress/measure";

export type Source = { number: number; text: string; url: string | null };

/**
 * The campaign's page: what is at stake, with numbered sources. `body` is Markdown whose sections begin with "## ";
 * `[5]` in it cites source 5.
 */
export type Brief = { lede: string; body: string; corrections: string[]; sources: Source[] };

export type CampaignState = "draft" | "live" | "paused" | "ended";

export const CAMPAIGN_OUTCOMES = ["won", "partly", "lost", "moved_on"] as const;

/** How a campaign ended, as its organization tells those who wrote. */
export type CampaignOutcome = (typeof CAMPAIGN_OUTCOMES)[number];

export type Campaign = {
  organizationId: string;
  organizationName: string;
  id: string;
  slug: string;
  title: string;
  state: CampaignState;
  brief: Brief;
  /** first and last day, as read in Washington */
  startsOn: IsoDate | null;
  endsOn: IsoDate | null;
  goalLetters: number | null;
  channelRules: ChannelRules;
  outcome: CampaignOutcome | null;
  /** what the organization tells those who wrote, plain text */
  outcomeNote: string | null;
  endedAt: Date | null;
  /** null: never live so far */
  firstLiveAt: Date | null;
  /** grows by one at each change of its content */
  revision: number;
};
