// Looks through all letters that a machine carries, which is why it is done by the hour and not by the minute.
import { db } from "@/lib/db";
import type { LetterKey } from "@/lib/delivery/carrying/sharing";
import { TRIES_FOR_MS } from "@/lib/delivery/next-step";
import { STILL_FOR_S } from "@/lib/delivery/stranded";

const DAY_MS = 24 * 3600 * 1000;

// Of those that are unknown only the ones of late: for longer nobody asks by itself.
const WITHOUT_JOB = `
WITH idle AS (
  SELECT l."organizationId", l.id FROM "Letter" l
  WHERE l.channel IN ('email', 'cwc', 'post') AND l."createdAt" < $1 AND NOT EXISTS (
    SELECT FROM "DeliveryAttempt" d WHERE d."organizationId" = l."organizationId" AND d."letterId" = l.id)
  UNION ALL
  SELECT d."organizationId", d."letterId" FROM "DeliveryAttempt" d
  WHERE d.outcome IN ('not_sent', 'requeued', 'unknown') AND d."finishedAt" < $1
    AND (d.outcome <> 'unknown' OR d."finishedAt" > $2) AND NOT EXISTS (
    SELECT FROM "DeliveryAttempt" later WHERE later."organizationId" = d."organizationId"
      AND later."letterId" = d."letterId" AND later.number > d.number)
)
SELECT i."organizationId", i.id AS "letterId" FROM idle i
LEFT JOIN "DeliveryHold" h ON h."organizationId" = i."organizationId" AND h."letterId" = i.id
WHERE (h.reason IS NULL OR h.until < $1) AND ($3::uuid IS NULL OR i.id > $3) AND NOT EXISTS (
  SELECT FROM graphile_worker._private_jobs j WHERE j.payload->>'letterId' = i.id::text)
ORDER BY i.id LIMIT $4`;

/** Letters without an end that have no job and do not wait, `most` of those after one of them, in the order of their ids. */
export async function listWithoutJob(after: string | null, most: number, now: Date): Promise<LetterKey[]> {
  const stillSince = new Date(now.getTime() - STILL_FOR_S * 1000);
  const notBefore = new Date(now.getTime() - TRIES_FOR_MS - DAY_MS);
  return (await db().pool.query<LetterKey>(WITHOUT_JOB, [stillSince, notBefore, after, most])).rows;
}

const NOTE = `
INSERT INTO "StrandedSweep" (one, at, found, "foundEver") VALUES (true, $1, $2, $2)
ON CONFLICT (one) DO UPDATE SET at = EXCLUDED.at, found = EXCLUDED.found,
  "foundEver" = "StrandedSweep"."foundEver" + EXCLUDED.found`;

/** Writes down that letters were looked through, and how many were found. */
export async function noteSweep(found: number, now: Date): Promise<void> {
  await db().pool.query(NOTE, [now, found]);
}
