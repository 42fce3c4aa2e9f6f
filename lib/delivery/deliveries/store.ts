// Letters that wait, and letters whose last attempt left something to tell or to do: found by what triggers keep of them
// ("Snag", "SnagCount"), so that what has gone well, however much it is, costs nothing here.
import { db } from "@/lib/db";
import type { LetterGroup } from "@/lib/delivery/deliveries/deliveries";

export type CampaignKey = { organizationId: string; campaignId: string };

/**
 * Whether there is a job by which a machine asks about letter `s."letterId"`, whose last attempt is unknown. The keys stand
 * in lib/delivery/carrying/sharing.ts.
 */
export const HAS_JOB = `EXISTS (SELECT FROM graphile_worker.jobs j
  WHERE j.key IN ('letter:' || s."letterId", 'letter:' || s."letterId" || ' ' || s.number) AND j.attempts < j.max_attempts)`;

// Letters of one cause are counted by their sum. Those of which nobody knows are looked at one by one: a machine asks about
// some; and about those that wait, it does so after that.
const GROUPS = `
WITH unknown AS MATERIALIZED (
  SELECT s."letterId", s.cause, ${HAS_JOB} AS asked FROM "Snag" s
  WHERE s."organizationId" = $1 AND s."campaignId" = $2 AND s.outcome = 'unknown' AND s.hold IS NULL
), lines AS (
  SELECT cause, NULL::boolean AS asked, sum(letters) AS letters, NULL::timestamptz AS oldest FROM (
    SELECT cause, letters FROM "SnagCount" WHERE "organizationId" = $1 AND "campaignId" = $2
    UNION ALL SELECT cause, -1 FROM unknown
  ) AS counted GROUP BY cause
  UNION ALL
  SELECT u.cause, u.asked, count(*), min(l."createdAt")
  FROM unknown u JOIN "Letter" l ON l."organizationId" = $1 AND l.id = u."letterId" GROUP BY 1, 2
)
SELECT first.channel::text AS channel, first.number IS NOT NULL AS tried, first.outcome, first.code, first.detail, first.hold,
  coalesce(lines.asked, first.outcome = 'unknown' AND first.hold IS NOT NULL, false) AS asked, lines.letters::int AS letters,
  coalesce(lines.oldest, first."createdAt") AS oldest,
  (SELECT s.until FROM "Snag" s WHERE s."organizationId" = $1 AND s."campaignId" = $2 AND s.cause = lines.cause
    ORDER BY s.until LIMIT 1) AS until
FROM lines JOIN LATERAL (
  SELECT l.channel, s.number, s.outcome, d.code, d.detail, s.hold, l."createdAt" FROM "Snag" s
  JOIN "Letter" l ON l."organizationId" = $1 AND l.id = s."letterId"
  LEFT JOIN "DeliveryAttempt" d ON d."organizationId" = $1 AND d."letterId" = s."letterId" AND d.number = s.number
  WHERE s."organizationId" = $1 AND s."campaignId" = $2 AND s.cause = lines.cause ORDER BY s."letterId" LIMIT 1
) first ON true
WHERE lines.letters > 0`;

/** Letters of a campaign that did not simply go or wait in line, as they stand alike. Ids grow with time: the first is the oldest. */
export async function loadGroups({ organizationId, campaignId }: CampaignKey): Promise<LetterGroup[]> {
  const query = { name: "letters-to-tell", text: GROUPS, values: [organizationId, campaignId] };
  return (await db().pool.query<LetterGroup>(query)).rows;
}

const FOLD = `
WITH many AS (
  SELECT "organizationId", "campaignId", cause FROM "SnagCount" GROUP BY 1, 2, 3 HAVING count(*) > 1 OR sum(letters) = 0
), taken AS (
  DELETE FROM "SnagCount" c USING many m
  WHERE c."organizationId" = m."organizationId" AND c."campaignId" = m."campaignId" AND c.cause = m.cause RETURNING c.*
)
INSERT INTO "SnagCount" ("organizationId", "campaignId", cause, letters)
SELECT "organizationId", "campaignId", cause, sum(letters) FROM taken GROUP BY 1, 2, 3 HAVING sum(letters) <> 0`;

/** Adds up the differences that were written since. Readers see the same sums before and after. */
export async function foldCounts(): Promise<void> {
  await db().pool.query(FOLD);
}
