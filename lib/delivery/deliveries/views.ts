// The page of an organizer on which letters wait, failed and are mended. Offices and figures alone: no writer is named.
import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import { db } from "@/lib/db";
import {
  type Deliveries,
  type FailureLine,
  type LetterGroup,
  sortDeliveries,
} from "@/lib/delivery/deliveries/deliveries";
import { directory } from "@/lib/legislators/directory";
import type { Channel } from "@/lib/letters/letter";
import type { Actor } from "@/lib/organizations/membership";

export type PauseLine = {
  scope: "organization" | "campaign" | "channel";
  /** the way, when it is one that is paused */
  channel: Channel | null;
  reason: string;
  by: string | null;
  at: Date;
};

export type DeliveriesPage = Deliveries & {
  campaign: { slug: string; title: string; isPaused: boolean };
  asOf: Date;
  pauses: PauseLine[];
};

const GROUPS = `
SELECT l.channel::text AS channel, d.number IS NOT NULL AS tried, d.outcome, d.code, d.detail, h.reason AS hold,
  count(*)::int AS letters, min(l."createdAt") AS oldest, min(h.until) AS until
FROM "Letter" l
LEFT JOIN "DeliveryHold" h ON h."organizationId" = l."organizationId" AND h."letterId" = l.id
LEFT JOIN LATERAL (
  SELECT a.number, a.outcome, a.code, a.detail FROM "DeliveryAttempt" a
  WHERE a."organizationId" = l."organizationId" AND a."letterId" = l.id ORDER BY a.number DESC LIMIT 1
) d ON true
WHERE l."organizationId" = $1 AND l."campaignId" = $2
GROUP BY 1, 2, 3, 4, 5, 6`;

/** Where a campaign's letters stand; null when there is no such campaign, or when it is somebody else's. */
export async function findDeliveries(actor: Actor, slug: string, now: Date): Promise<DeliveriesPage | null> {
  const campaign = await findStaffCampaign(actor, slug);
  if (!campaign) return null;
  const { organizationId, id, title, state } = campaign;
  const [groups, pauses] = await Promise.all([
    db().pool.query<LetterGroup>(GROUPS, [organizationId, id]),
    listPauses(organizationId, id),
  ]);
  const isPaused = state === "paused";
  return { campaign: { slug, title, isPaused }, asOf: now, pauses, ...sortDeliveries(groups.rows) };
}

async function listPauses(organizationId: string, campaignId: string): Promise<PauseLine[]> {
  const rows = await db().prisma.deliveryPause.findMany({
    where: { organizationId, OR: [{ scope: { not: "campaign" } }, { key: campaignId }] },
    orderBy: { at: "asc" },
  });
  const names = await db().prisma.user.findMany({ where: { id: { in: rows.map(({ byUserId }) => byUserId) } } });
  return rows.map(({ scope, key, reason, byUserId, at }) => ({
    scope,
    channel: scope === "channel" ? (key as Channel) : null,
    reason,
    by: names.find((user) => user.id === byUserId)?.name ?? null,
    at,
  }));
}

/** One letter that needs somebody, by its office. */
export type FailedLetter = {
  id: string;
  legislatorName: string;
  seatId: string;
  confirmedAt: Date;
  triedAt: Date;
  attempts: number;
};

/** So many are listed at once, the oldest first. */
export const MOST_LISTED = 200;

const FAILED = `
SELECT l.id, l.bioguide, l."seatId", l."createdAt" AS "confirmedAt", d."startedAt" AS "triedAt", d.number AS attempts
FROM "Letter" l
JOIN LATERAL (
  SELECT a.* FROM "DeliveryAttempt" a
  WHERE a."organizationId" = l."organizationId" AND a."letterId" = l.id ORDER BY a.number DESC LIMIT 1
) d ON true
WHERE l."organizationId" = $1 AND l."campaignId" = $2 AND l.channel::text = $3 AND d.outcome = ANY($4)
  AND d.code IS NOT DISTINCT FROM $5 AND d.detail IS NOT DISTINCT FROM $6
ORDER BY l.id LIMIT ${MOST_LISTED}`;

const OUTCOMES: Record<FailureLine["state"], string[]> = {
  failed: ["refused", "gave_up"],
  bounced: ["bounced"],
  unknown: ["unknown"],
};

/** The letters of one cause, for choosing which to try again; empty when the campaign is somebody else's. */
export async function listFailedLetters(
  actor: Actor,
  slug: string,
  { state, channel, code, words }: Pick<FailureLine, "state" | "channel" | "code" | "words">,
): Promise<FailedLetter[]> {
  const campaign = await findStaffCampaign(actor, slug);
  if (!campaign) return [];
  const values = [campaign.organizationId, campaign.id, channel, OUTCOMES[state], code, words];
  const { rows } = await db().pool.query<Omit<FailedLetter, "legislatorName"> & { bioguide: string }>(FAILED, values);
  return rows.map(({ bioguide, ...row }) => ({
    ...row,
    legislatorName: directory().findLegislator(bioguide)?.name ?? bioguide,
  }));
}
