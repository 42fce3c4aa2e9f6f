import type { Channel } from "@/lib/letters/letter";

/** What is stopped: all letters of the organization (the kill switch), this campaign's, or those that go one way. */
export type PausedScope = { scope: "organization" } | { scope: "campaign" } | { scope: "channel"; channel: Channel };

/** A pause as it is kept; `key` is the campaign's id, or the way. */
export type Pause = { organizationId: string; scope: PausedScope["scope"]; key: string };

/** The pause that is meant, by the campaign on whose page somebody asks for it. */
export const pauseOf = (campaign: { organizationId: string; id: string }, what: PausedScope): Pause => ({
  organizationId: campaign.organizationId,
  scope: what.scope,
  key: what.scope === "organization" ? "" : what.scope === "campaign" ? campaign.id : what.channel,
});
