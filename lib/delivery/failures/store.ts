// Letters that need somebody, as the database finds them. Statements only: who may see them is asked in views.ts.
import { db } from "@/lib/db";
import { type CampaignKey, HAS_JOB } from "@/lib/delivery/deliveries/store";
import type { Cause } from "@/lib/delivery/failures/cause";
import type { FailedRow } from "@/lib/delivery/failures/failure";

const LETTERS = `
SELECT l.id, l.bioguide, l."seatId", l."createdAt" AS "confirmedAt", d."startedAt" AS "triedAt",
  (SELECT count(*)::int FROM "DeliveryAttempt" t WHERE t."organizationId" = l."organizationId" AND t."letterId" = l.id
    AND t.outcome <> 'requeued') AS attempts
FROM "Snag" s
JOIN "Letter" l ON l."organizationId" = s."organizationId" AND l.id = s."letterId"
JOIN "DeliveryAttempt" d ON d."organizationId" = s."organizationId" AND d."letterId" = s."letterId" AND d.number = s.number
WHERE s."organizationId" = $1 AND s."campaignId" = $2 AND s.cause = snag_cause($3, $4, $5, $6, NULL)
  AND NOT (s.outcome = 'unknown' AND ${HAS_JOB})
ORDER BY s."letterId" LIMIT $7`;

/** The letters that failed for one cause, the oldest first, `most` of them. */
export async function loadFailed(
  { organizationId, campaignId }: CampaignKey,
  { outcome, channel, code, words }: Cause,
  most: number,
): Promise<FailedRow[]> {
  const values = [organizationId, campaignId, channel, outcome, code, words, most];
  return (await db().pool.query<FailedRow>(LETTERS, values)).rows;
}
