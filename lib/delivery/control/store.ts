// What people stop and let go on. Letters that wait for them stand in DeliveryHold.
import { type Db, db } from "@/lib/db";
import type { Pause } from "@/lib/delivery/pause";

// So many at a time: a campaign with many letters goes on in parts, and none of them is large.
const PART = 1_000;

const IS_OVER = `CASE h.reason
  WHEN 'stopped' THEN NOT EXISTS (SELECT FROM "DeliveryPause" p
    WHERE p."organizationId" = h."organizationId" AND p.scope = 'organization')
  WHEN 'channel_paused' THEN NOT EXISTS (SELECT FROM "DeliveryPause" p
    WHERE p."organizationId" = h."organizationId" AND p.scope = 'channel' AND p.key = l.channel::text)
  WHEN 'campaign_paused' THEN c.state <> 'paused' AND NOT EXISTS (SELECT FROM "DeliveryPause" p
    WHERE p."organizationId" = h."organizationId" AND p.scope = 'campaign' AND p.key = l."campaignId"::text)
  ELSE false END`;

// The lane stands beside laneOf in lib/letters/lane.ts.
const LANE = `CASE WHEN l.channel <> 'cwc' THEN l.channel::text WHEN l."seatId" ~ '-S[123]$' THEN 'senate' ELSE 'house' END`;

const SPEC = `array_agg(('deliver-letter', json_build_object('organizationId', f."organizationId", 'letterId', f."letterId"),
  NULL, NULL, NULL, 'letter:' || f."letterId", NULL, ARRAY[f.lane])::graphile_worker.job_spec) AS jobs, count(*) AS n`;

const RELEASE = `
WITH freed AS (
  DELETE FROM "DeliveryHold" d USING (
    SELECT h."organizationId", h."letterId", ${LANE} AS lane FROM "DeliveryHold" h
    JOIN "Letter" l ON l."organizationId" = h."organizationId" AND l.id = h."letterId"
    JOIN "Campaign" c ON c."organizationId" = l."organizationId" AND c.id = l."campaignId"
    WHERE h.until IS NULL AND h.reason IN ('stopped', 'channel_paused', 'campaign_paused') AND ${IS_OVER}
    LIMIT ${PART} FOR UPDATE OF h SKIP LOCKED FOR NO KEY UPDATE OF l SKIP LOCKED
  ) f WHERE d."organizationId" = f."organizationId" AND d."letterId" = f."letterId"
  RETURNING f."organizationId", f."letterId", f.lane
), specs AS (SELECT ${SPEC} FROM freed f)
SELECT n::int AS n, (SELECT count(*) FROM graphile_worker.add_jobs(specs.jobs)) FROM specs WHERE jobs IS NOT NULL`;

/**
 * Puts letters back in line whose pause has ended. Answers how many. A letter that somebody has in hand at this moment stays
 * for the next time: with its hold goes its snag, for which the letter itself is locked.
 */
export async function releaseHeld(): Promise<number> {
  let released = 0;
  for (;;) {
    const { rows } = await db().pool.query<{ n: number }>(RELEASE);
    released += rows[0]?.n ?? 0;
    if ((rows[0]?.n ?? 0) < PART) return released;
  }
}

const RESCUE = `
WITH stranded AS (
  SELECT d."organizationId", d."letterId", ${LANE} AS lane FROM "DeliveryAttempt" d
  JOIN "Letter" l ON l."organizationId" = d."organizationId" AND l.id = d."letterId"
  WHERE d."leaseUntil" < now() - interval '1 minute' AND d.outcome IS NULL LIMIT ${PART}
), specs AS (SELECT ${SPEC} FROM stranded f)
SELECT n::int AS n, (SELECT count(*) FROM graphile_worker.add_jobs(specs.jobs)) FROM specs WHERE jobs IS NOT NULL`;

/** Puts letters back in line whose attempt was cut off and nobody took up. Answers how many. */
export async function rescueStranded(): Promise<number> {
  const { rows } = await db().pool.query<{ n: number }>(RESCUE);
  return rows[0]?.n ?? 0;
}

/** Writes a pause down. False when there is one already. */
export async function addPause(
  tx: Db,
  pause: Pause,
  { reason, byUserId, at }: { reason: string; byUserId: string; at: Date },
): Promise<boolean> {
  const { count } = await tx.deliveryPause.createMany({
    data: { ...pause, reason, byUserId, at },
    skipDuplicates: true,
  });
  return count === 1;
}

/** Ends a pause. False when there is none. */
export async function endPause(tx: Db, pause: Pause): Promise<boolean> {
  const { count } = await tx.deliveryPause.deleteMany({ where: pause });
  return count === 1;
}
