// The path of every letter that a machine carries: one statement to load it, one before the bytes go, one after. Leases
// and waits are measured on the database's clock alone, so that no machine's clock can make two workers of one letter.
import type { Stance } from "@/lib/asks/ask";
import { type Db, db } from "@/lib/db";
import type { Attempt, AttemptOutcome } from "@/lib/delivery/delivery";
import { CUT_OFF } from "@/lib/delivery/next-step";
import { toAttempt } from "@/lib/delivery/store";
import type { WaitFacts, WaitReason } from "@/lib/delivery/waiting";
import type { Channel, ComposedLetter } from "@/lib/letters/letter";
import type { LetterSender } from "@/lib/letters/sender";

export type LetterKey = { organizationId: string; letterId: string };
export type AttemptKey = LetterKey & { number: number };

type LetterRow = {
  organizationId: string;
  id: string;
  actionId: string;
  campaignId: string;
  bioguide: string;
  seatId: string;
  measureId: string | null;
  congress: number;
  channel: Channel;
  composed: ComposedLetter;
  sender: LetterSender | null;
  replyTo: string;
  organizationName: string;
  stance: Stance;
  topic: string | null;
  isCampaignPaused: boolean;
  hold: WaitReason | null;
  pauses: WaitFacts["pauses"] | null;
  attempts: (Omit<Attempt, "startedAt" | "finishedAt"> & { startedAt: string; finishedAt: string | null })[] | null;
  leaseLeftS: number;
};

// An erased letter has no text, or nobody to answer to.
const LETTER = `
SELECT l."organizationId", l.id, l."actionId", l."campaignId", l.bioguide, l."seatId", l."measureId", l.congress,
  l.channel::text AS channel, t.content AS composed, s.content AS sender, i.email AS "replyTo",
  o.name AS "organizationName", v.stance::text AS stance, coalesce(v.texts->>'topic', m."policyArea") AS topic,
  c.state = 'paused' AS "isCampaignPaused", h.reason AS hold, tried.attempts, coalesce(tried.left, 0)::float8 AS "leaseLeftS",
  (SELECT json_agg(p.scope) FROM "DeliveryPause" p WHERE p."organizationId" = l."organizationId" AND (
    p.scope = 'organization' OR p.scope = 'campaign' AND p.key = l."campaignId"::text
    OR p.scope = 'channel' AND p.key = l.channel::text)) AS pauses
FROM "Letter" l
JOIN "LetterText" t ON t."organizationId" = l."organizationId" AND t."letterId" = l.id
JOIN "Action" a ON a."organizationId" = l."organizationId" AND a.id = l."actionId"
JOIN "Identity" i ON i."organizationId" = a."organizationId" AND i."supporterId" = a."supporterId"
JOIN "Organization" o ON o.id = l."organizationId"
JOIN "Campaign" c ON c."organizationId" = l."organizationId" AND c.id = l."campaignId"
JOIN "AskVersion" v ON v."organizationId" = l."organizationId" AND v.id = l."askVersionId"
LEFT JOIN "Measure" m ON m.id = l."measureId"
LEFT JOIN "LetterSender" s ON s."organizationId" = l."organizationId" AND s."letterId" = l.id
LEFT JOIN "DeliveryHold" h ON h."organizationId" = l."organizationId" AND h."letterId" = l.id
LEFT JOIN LATERAL (
  SELECT json_agg(json_build_object('number', d.number, 'channel', d.channel, 'startedAt', d."startedAt",
      'finishedAt', d."finishedAt", 'outcome', d.outcome, 'code', d.code) ORDER BY d.number) AS attempts,
    max(extract(epoch FROM d."leaseUntil" - now())) FILTER (WHERE d.outcome IS NULL) AS left
  FROM "DeliveryAttempt" d WHERE d."organizationId" = l."organizationId" AND d."letterId" = l.id
) tried ON true
WHERE l."organizationId" = $1 AND l.id = $2`;

/** All that carrying a letter needs; null when it was erased. */
export async function loadLetterToCarry({ organizationId, letterId }: LetterKey) {
  const query = { name: "letter-to-carry", text: LETTER, values: [organizationId, letterId] };
  const [row] = (await db().pool.query<LetterRow>(query)).rows;
  if (!row) return null;
  const attempts = (row.attempts ?? []).map((attempt) =>
    toAttempt({
      ...attempt,
      startedAt: new Date(attempt.startedAt),
      finishedAt: attempt.finishedAt === null ? null : new Date(attempt.finishedAt),
    }),
  );
  return { ...row, attempts, pauses: row.pauses ?? [], leaseLeftS: Math.max(0, row.leaseLeftS) };
}

export type LetterToWork = NonNullable<Awaited<ReturnType<typeof loadLetterToCarry>>>;

const BEGIN = `
WITH taken_up AS (DELETE FROM "DeliveryHold" WHERE "organizationId" = $1 AND "letterId" = $2)
INSERT INTO "DeliveryAttempt" ("organizationId", "letterId", number, channel, "startedAt", "leaseUntil")
SELECT l."organizationId", l.id, $3, l.channel, $4, now() + make_interval(secs => $5)
FROM "Letter" l JOIN "LetterText" t ON t."organizationId" = l."organizationId" AND t."letterId" = l.id
WHERE l."organizationId" = $1 AND l.id = $2 AND l.channel::text = $6 AND NOT EXISTS (
  SELECT FROM "DeliveryAttempt" d WHERE d."organizationId" = $1 AND d."letterId" = $2 AND d.number = $3 - 1
    AND d.outcome IN ('accepted', 'handed_to_mail'))
ON CONFLICT DO NOTHING`;

/**
 * Writes down that an attempt begins, before anything leaves. False when another worker began the same one, the one before
 * turned out well after all, or somebody called the letter back, erased it or chose another way in between.
 */
export async function beginAttempt(key: AttemptKey, channel: Channel, leaseS: number, now: Date): Promise<boolean> {
  const values = [key.organizationId, key.letterId, key.number, now, leaseS, channel];
  return (await db().pool.query({ name: "begin-attempt", text: BEGIN, values })).rowCount === 1;
}

const STILL_OURS = `
UPDATE "DeliveryAttempt" SET "leaseUntil" = now() + make_interval(secs => $4)
WHERE "organizationId" = $1 AND "letterId" = $2 AND number = $3 AND outcome IS NULL AND "leaseUntil" > now()`;

/** Whether an attempt is still whose who began it; then its lease begins anew. */
export async function renewLease(key: AttemptKey, leaseS: number): Promise<boolean> {
  const values = [key.organizationId, key.letterId, key.number, leaseS];
  return (await db().pool.query({ name: "renew-lease", text: STILL_OURS, values })).rowCount === 1;
}

export type AttemptEnd = { outcome: AttemptOutcome; code: string | null; detail: string | null };

// Whoever was cut off and comes back tells what nobody knew; unless the letter has gone on without them.
const END = `
UPDATE "DeliveryAttempt" d SET outcome = $4, code = $5, detail = $6, "finishedAt" = $7, "leaseUntil" = NULL
WHERE d."organizationId" = $1 AND d."letterId" = $2 AND d.number = $3
  AND (d.outcome IS NULL OR d.outcome = 'unknown' AND d.code = '${CUT_OFF}')
  AND NOT EXISTS (SELECT FROM "DeliveryAttempt" later
    WHERE later."organizationId" = $1 AND later."letterId" = $2 AND later.number > $3)`;

/** Writes down how an attempt ended. False when that is known already, or when another attempt came after it. */
export async function endAttempt(key: AttemptKey, { outcome, code, detail }: AttemptEnd, now: Date): Promise<boolean> {
  const values = [key.organizationId, key.letterId, key.number, outcome, code, detail, now];
  return (await db().pool.query({ name: "end-attempt", text: END, values })).rowCount === 1;
}

/** The same inside a transaction, where something else depends on it. */
export async function endAttemptIn(tx: Db, key: AttemptKey, end: AttemptEnd, now: Date): Promise<boolean> {
  const { organizationId, letterId, number } = key;
  const isLast = { none: { number: { gt: number } } };
  const { count } = await tx.deliveryAttempt.updateMany({
    where: { organizationId, letterId, number, outcome: null, letter: { attempts: isLast } },
    data: { ...end, finishedAt: now, leaseUntil: null },
  });
  return count === 1;
}

/** Forgets how the writer is named to an office's system: the letter has gone, or never will. */
export async function forgetSender(tx: Db | null, { organizationId, letterId }: LetterKey): Promise<void> {
  await (tx ?? db().prisma).letterSender.deleteMany({ where: { organizationId, letterId } });
}

/** Writes down why a letter waits, in place of an earlier reason; what a restore put aside stays so. */
export async function holdLetter(
  tx: Db,
  { organizationId, letterId }: LetterKey,
  { reason, seconds }: { reason: WaitReason; seconds: number | null },
  now: Date,
): Promise<void> {
  const until = seconds === null ? null : new Date(now.getTime() + seconds * 1000);
  await tx.$executeRaw`
    INSERT INTO "DeliveryHold" ("organizationId", "letterId", reason, since, until)
    SELECT "organizationId", id, ${reason}, ${now}, ${until} FROM "Letter"
    WHERE "organizationId" = ${organizationId}::uuid AND id = ${letterId}::uuid
    ON CONFLICT ("organizationId", "letterId") DO UPDATE SET reason = EXCLUDED.reason, until = EXCLUDED.until,
      since = CASE WHEN "DeliveryHold".reason = EXCLUDED.reason THEN "DeliveryHold".since ELSE EXCLUDED.since END
    WHERE "DeliveryHold".reason <> 'restored'`;
}

/** The offices that a chamber's system takes messages for now; null: it never told, or long ago. */
export async function loadActiveOffices(chamber: string): Promise<ReadonlySet<string> | null> {
  const { rows } = await db().pool.query<{ codes: string[] }>(
    `SELECT codes FROM "ChamberOffices" WHERE chamber = $1 AND "readAt" > now() - interval '3 days'`,
    [chamber],
  );
  return rows[0] ? new Set(rows[0].codes) : null;
}
