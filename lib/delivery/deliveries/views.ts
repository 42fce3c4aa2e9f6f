// The page of an organizer on which letters wait, failed and are mended. Offices and figures alone: no writer is named.
import type { Campaign } from "@/lib/campaigns/campaign";
import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import { db } from "@/lib/db";
import {
  type Deliveries,
  type LetterGroup,
  type StateCount,
  sortDeliveries,
} from "@/lib/delivery/deliveries/deliveries";
import { type CampaignKey, loadGroups } from "@/lib/delivery/deliveries/store";
import type { PausedScope } from "@/lib/delivery/pause";
import type { Channel } from "@/lib/letters/letter";
import type { Actor } from "@/lib/organizations/membership";
import { findNames } from "@/lib/organizations/views";

export type PauseLine = { what: PausedScope; reason: string; by: string | null; at: Date };

export type DeliveriesPage = Deliveries & {
  campaign: Pick<Campaign, "organizationId" | "organizationName" | "slug" | "title"> & { isPaused: boolean };
  asOf: Date;
  pauses: PauseLine[];
};

/**
 * All letters of a campaign by their state. The app hands it in: what is kept counted belongs to a concept that comes after
 * this one (lib/insights/present-states).
 */
export type CountStates = (campaign: CampaignKey, now: Date) => Promise<StateCount[]>;

type Found = { counts: StateCount[]; groups: LetterGroup[] };

const kept = new Map<string, { at: number; found: Promise<Found> }>();

async function find(campaign: CampaignKey, countStates: CountStates, now: Date): Promise<Found> {
  const [counts, groups] = await Promise.all([countStates(campaign, now), loadGroups(campaign)]);
  return { counts, groups };
}

/** `mayBeOldMs`: so old may figures be that were counted for somebody else, so that many who watch cost as one does. */
function findOnce(campaign: CampaignKey, countStates: CountStates, now: Date, mayBeOldMs: number): Promise<Found> {
  const at = performance.now();
  const { campaignId } = campaign;
  for (const [key, entry] of kept) if (at - entry.at > 60_000) kept.delete(key);
  const known = kept.get(campaignId);
  if (known && at - known.at < mayBeOldMs) return known.found;
  const found = find(campaign, countStates, now);
  kept.set(campaignId, { at, found });
  found.catch(() => kept.delete(campaignId));
  return found;
}

/** Where a campaign's letters stand; null when there is no such campaign, or when it is somebody else's. */
export async function findDeliveries(
  actor: Actor,
  slug: string,
  now: Date,
  countStates: CountStates,
  mayBeOldMs = 0,
): Promise<DeliveriesPage | null> {
  const campaign = await findStaffCampaign(actor, slug);
  if (!campaign) return null;
  const { organizationId, organizationName, id: campaignId, title, state } = campaign;
  const [{ counts, groups }, pauses] = await Promise.all([
    findOnce({ organizationId, campaignId }, countStates, now, mayBeOldMs),
    listPauses(organizationId, campaignId),
  ]);
  const shown = { organizationId, organizationName, slug, title, isPaused: state === "paused" };
  return { campaign: shown, asOf: now, pauses, ...sortDeliveries(counts, groups) };
}

async function listPauses(organizationId: string, campaignId: string): Promise<PauseLine[]> {
  const rows = await db().prisma.deliveryPause.findMany({
    where: { organizationId, OR: [{ scope: { not: "campaign" } }, { key: campaignId }] },
    orderBy: { at: "asc" },
  });
  const names = await findNames(rows.map(({ byUserId }) => byUserId));
  return rows.map(({ scope, key, reason, byUserId, at }) => ({
    what: scope === "channel" ? { scope, channel: key as Channel } : { scope },
    reason,
    by: names.get(byUserId) ?? null,
    at,
  }));
}
