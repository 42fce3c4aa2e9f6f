// Why a letter does not go now, although nothing is wrong with it. What has come too late for good is in holding.ts.
import { maintenanceEndsAt } from "@/lib/delivery/channels/cwc/pace";
import { chamberOfSeat } from "@/lib/legislators/legislator";
import type { Channel } from "@/lib/letters/letter";

/**
 * `restored`: a backup was put back, and what went since is not known yet. `stopped`: somebody stopped all letters of the
 * organization. `channel_off`: the way is not set up, or not any more. `office_off`: the chamber's system does not take
 * messages for the office at present. `pacing`: the office gets as many as it should already.
 */
export type WaitReason =
  | "restored"
  | "stopped"
  | "campaign_paused"
  | "channel_paused"
  | "channel_off"
  | "office_off"
  | "maintenance"
  | "pacing";

/** A letter that waits; `seconds` until it is looked at again, null until somebody ends what it waits for. */
export type Wait = { reason: WaitReason; seconds: number | null };

export type WaitFacts = {
  channel: Channel;
  seatId: string;
  /** it was put aside by a restore */
  isRestored: boolean;
  isCampaignPaused: boolean;
  /** scopes that somebody paused and that this letter is in */
  pauses: readonly ("organization" | "campaign" | "channel")[];
  isChannelOn: boolean;
  /** null: not known */
  isOfficeActive: boolean | null;
};

const HOUR_S = 3600;

/** Why a letter waits now; null when it may go. */
export function waitOf(facts: WaitFacts, now: Date): Wait | null {
  if (facts.isRestored) return { reason: "restored", seconds: null };
  if (facts.pauses.includes("organization")) return { reason: "stopped", seconds: null };
  if (facts.isCampaignPaused || facts.pauses.includes("campaign")) return { reason: "campaign_paused", seconds: null };
  if (facts.pauses.includes("channel")) return { reason: "channel_paused", seconds: null };
  if (!facts.isChannelOn) return { reason: "channel_off", seconds: HOUR_S };
  if (facts.isOfficeActive === false) return { reason: "office_off", seconds: 12 * HOUR_S };
  const chamber = chamberOfSeat(facts.seatId);
  const opensAt = facts.channel === "cwc" && chamber ? maintenanceEndsAt(chamber, now) : null;
  return opensAt ? { reason: "maintenance", seconds: Math.ceil((opensAt.getTime() - now.getTime()) / 1000) } : null;
}
