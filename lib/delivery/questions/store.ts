// Which writers are to be asked whether offices answered.
import { db } from "@/lib/db";
import { POST_TEST } from "@/lib/delivery/channels/post/access";

/** A letter is asked about so long after it went, in days: offices take weeks. */
const AFTER_DAYS = 14;

/** For so many days more: a worker that was away for longer asks nobody, rather than months late. */
const WITHIN_DAYS = 7;

// Begins with what went in those days, by the index on finishedAt: as dear after ten years as after one.
const DUE = `
SELECT DISTINCT l."organizationId", l."actionId" FROM "DeliveryAttempt" d
JOIN "Letter" l ON l."organizationId" = d."organizationId" AND l.id = d."letterId"
JOIN "Action" a ON a."organizationId" = l."organizationId" AND a.id = l."actionId"
JOIN "Supporter" s ON s."organizationId" = a."organizationId" AND s.id = a."supporterId" AND s."noQuestionsAt" IS NULL
WHERE d."finishedAt" > $1::timestamptz - make_interval(days => ${AFTER_DAYS + WITHIN_DAYS})
  AND d."finishedAt" <= $1::timestamptz - make_interval(days => ${AFTER_DAYS})
  AND d.outcome IN ('accepted', 'handed_to_mail', 'reported_sent') AND d.code IS DISTINCT FROM '${POST_TEST}'
  AND NOT EXISTS (SELECT FROM "DeliveryAttempt" later WHERE later."organizationId" = d."organizationId"
    AND later."letterId" = d."letterId" AND later.number > d.number)
  AND NOT EXISTS (SELECT FROM "Response" r WHERE r."organizationId" = l."organizationId" AND r."letterId" = l.id)
  AND NOT EXISTS (SELECT FROM "Notice" n WHERE n."organizationId" = l."organizationId" AND n."actionId" = l."actionId"
    AND n.kind = 'did_they_answer')
LIMIT $2`;

/** Actions of which a letter went two weeks ago, without an answer told since, and about which nobody was asked yet. */
export async function listActionsToAsk(
  most: number,
  now: Date,
): Promise<{ organizationId: string; actionId: string }[]> {
  return (await db().pool.query<{ organizationId: string; actionId: string }>(DUE, [now, most])).rows;
}
