// Letters that need somebody, as the database finds them. Statements only: who may see them is asked in views.ts.
import { db } from "@/lib/db";
import type { Cause } from "@/lib/delivery/failures/cause";
import type { CauseRow, FailedRow } from "@/lib/delivery/failures/failure";

/**
 * Whether letter `l`, whose last attempt `d` is unknown, is asked about again by a machine: null for any other. There is a
 * job for it (the keys stand in lib/delivery/deliver-letter.ts), or it waits (`h`) and a machine looks at it
 * after that; of one that a restore put aside, whoever runs the site finds out.
 */
export const ASKED_AGAIN = `CASE WHEN d.outcome = 'unknown' THEN h.reason IS NOT NULL OR EXISTS (
  SELECT FROM graphile_worker.jobs j
  WHERE j.key IN ('letter:' || l.id, 'letter:' || l.id || ' ' || d.number) AND j.attempts < j.max_attempts) END`;

// The list of outcomes stands in the text, word for word as in the partial index "DeliveryAttempt_failed_idx": so it is
// found without reading what has gone well.
const FAILED = `
FROM "DeliveryAttempt" d
JOIN "Letter" l ON l."organizationId" = d."organizationId" AND l.id = d."letterId"
LEFT JOIN "DeliveryHold" h ON h."organizationId" = l."organizationId" AND h."letterId" = l.id
WHERE d."organizationId" = $1 AND d.outcome IN ('refused', 'gave_up', 'bounced', 'unknown') AND l."campaignId" = $2
  AND NOT EXISTS (SELECT FROM "DeliveryAttempt" later WHERE later."organizationId" = d."organizationId"
    AND later."letterId" = d."letterId" AND later.number > d.number)
  AND (h.reason IS NULL OR d.outcome IN ('bounced', 'unknown')) AND NOT coalesce(${ASKED_AGAIN}, false)`;

const CAUSES = `
SELECT d.outcome, l.channel::text AS channel, d.code, d.detail AS words, count(*)::int AS letters,
  min(l."createdAt") AS oldest ${FAILED} GROUP BY 1, 2, 3, 4 ORDER BY letters DESC`;

export type CampaignKey = { organizationId: string; campaignId: string };

/** Why letters of a campaign failed, the most letters first. */
export async function loadCauses({ organizationId, campaignId }: CampaignKey): Promise<CauseRow[]> {
  return (await db().pool.query<CauseRow>(CAUSES, [organizationId, campaignId])).rows;
}

const LETTERS = `
SELECT l.id, l.bioguide, l."seatId", l."createdAt" AS "confirmedAt", d."startedAt" AS "triedAt",
  (SELECT count(*)::int FROM "DeliveryAttempt" t WHERE t."organizationId" = l."organizationId" AND t."letterId" = l.id
    AND t.outcome <> 'requeued') AS attempts ${FAILED}
  AND d.outcome = $3 AND l.channel::text = $4 AND d.code IS NOT DISTINCT FROM $5 AND d.detail IS NOT DISTINCT FROM $6
ORDER BY l.id LIMIT $7`;

/** The letters that failed for one cause, the oldest first, `most` of them. */
export async function loadFailed(
  { organizationId, campaignId }: CampaignKey,
  { outcome, channel, code, words }: Cause,
  most: number,
): Promise<FailedRow[]> {
  const values = [organizationId, campaignId, outcome, channel, code, words, most];
  return (await db().pool.query<FailedRow>(LETTERS, values)).rows;
}
