// The page of an organizer on which letters wait, failed and are mended. Offices and figures alone: no writer is named.
import type { Campaign } from "@/lib/campaigns/campaign";
import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import { db } from "@/lib/db";
import { type Deliveries, type LetterGroup, sortDeliveries } from "@/lib/delivery/deliveries/deliveries";
import { ASKED_AGAIN } from "@/lib/delivery/failures/store";
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

// The last attempts are found by leaving out those that have a next one: with 200,000 letters that takes half as long as
// looking the last one up for each letter.
const GROUPS = `
WITH last AS (
  SELECT d."letterId", d.number, d.outcome, d.code, d.detail FROM "DeliveryAttempt" d
  WHERE d."organizationId" = $1 AND NOT EXISTS (SELECT FROM "DeliveryAttempt" later
    WHERE later."organizationId" = $1 AND later."letterId" = d."letterId" AND later.number = d.number + 1)
)
SELECT l.channel::text AS channel, d."letterId" IS NOT NULL AS tried, d.outcome, d.code, d.detail, h.reason AS hold,
  coalesce(${ASKED_AGAIN}, false) AS asked, count(*)::int AS letters, min(l."createdAt") AS oldest, min(h.until) AS until
FROM "Letter" l
LEFT JOIN "DeliveryHold" h ON h."organizationId" = l."organizationId" AND h."letterId" = l.id
LEFT JOIN last d ON d."letterId" = l.id
WHERE l."organizationId" = $1 AND l."campaignId" = $2
GROUP BY 1, 2, 3, 4, 5, 6, 7`;

const kept = new Map<string, { at: number; groups: Promise<LetterGroup[]> }>();

/** `mayBeOldMs`: so old may figures be that were counted for somebody else, so that many who watch cost as one does. */
function countGroups(organizationId: string, campaignId: string, mayBeOldMs: number): Promise<LetterGroup[]> {
  const at = performance.now();
  for (const [key, entry] of kept) if (at - entry.at > 60_000) kept.delete(key);
  const known = kept.get(campaignId);
  if (known && at - known.at < mayBeOldMs) return known.groups;
  const groups = db()
    .pool.query<LetterGroup>(GROUPS, [organizationId, campaignId])
    .then(({ rows }) => rows);
  kept.set(campaignId, { at, groups });
  groups.catch(() => kept.delete(campaignId));
  return groups;
}

/** Where a campaign's letters stand; null when there is no such campaign, or when it is somebody else's. */
export async function findDeliveries(
  actor: Actor,
  slug: string,
  now: Date,
  mayBeOldMs = 0,
): Promise<DeliveriesPage | null> {
  const campaign = await findStaffCampaign(actor, slug);
  if (!campaign) return null;
  const { organizationId, organizationName, id, title, state } = campaign;
  const [groups, pauses] = await Promise.all([
    countGroups(organizationId, id, mayBeOldMs),
    listPauses(organizationId, id),
  ]);
  const shown = { organizationId, organizationName, slug, title, isPaused: state === "paused" };
  return { campaign: shown, asOf: now, pauses, ...sortDeliveries(groups) };
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
