// The path of every letter that a machine carries: one statement to load it, one before the bytes go, one after. Leases
// and waits are measured on the database's clock alone, so that no machine's clock can make two workers of one letter.
import { againAfterDeadlock, type Db, db } from "@/lib/db";
import type { AttemptEnd } from "@/lib/delivery/carrying/ending";
import { type AttemptKey, type LetterKey, SHARING, shareOut } from "@/lib/delivery/carrying/sharing";
import { CUT_OFF } from "@/lib/delivery/next-step";
import type { WaitReason } from "@/lib/delivery/waiting";
import type { Channel } from "@/lib/letters/letter";
import { batched } from "@/lib/shared/batch";

type Beginning = AttemptKey & { channel: Channel; leaseS: number; startedAt: Date };

// A letter that an office or a mail server has never goes again, unless it came back.
const BEGIN = `
WITH wanted AS MATERIALIZED (
  SELECT * FROM json_to_recordset($1::json) AS w("organizationId" uuid, "letterId" uuid, number int, channel text,
    "leaseS" float8, "startedAt" timestamptz)
), taken_up AS (
  DELETE FROM "DeliveryHold" h USING wanted w WHERE h."organizationId" = w."organizationId" AND h."letterId" = w."letterId"
)
INSERT INTO "DeliveryAttempt" ("organizationId", "letterId", number, channel, "startedAt", "leaseUntil")
SELECT l."organizationId", l.id, w.number, l.channel, w."startedAt", now() + make_interval(secs => w."leaseS")
FROM wanted w
JOIN "Letter" l ON l."organizationId" = w."organizationId" AND l.id = w."letterId" AND l.channel::text = w.channel
JOIN "LetterText" t ON t."organizationId" = l."organizationId" AND t."letterId" = l.id
WHERE NOT EXISTS (
  SELECT FROM "DeliveryAttempt" d WHERE d."organizationId" = l."organizationId" AND d."letterId" = l.id
    AND d.number = w.number - 1 AND d.outcome IN ('accepted', 'handed_to_mail'))
ORDER BY l.id
ON CONFLICT DO NOTHING
RETURNING "letterId", number`;

const begin = batched(async (beginnings: Beginning[]): Promise<boolean[]> => {
  const query = { name: "begin-attempts", text: BEGIN, values: [JSON.stringify(beginnings)] };
  return shareOut(beginnings, (await db().pool.query<AttemptKey>(query)).rows);
}, SHARING);

/**
 * Writes down that an attempt begins, before anything leaves. False when another worker began the same one, the one before
 * turned out well after all, or somebody called the letter back, erased it or chose another way in between.
 */
export const beginAttempt = (key: AttemptKey, channel: Channel, leaseS: number, now: Date): Promise<boolean> =>
  begin({ ...key, channel, leaseS, startedAt: now });

const STILL_OURS = `
UPDATE "DeliveryAttempt" SET "leaseUntil" = now() + make_interval(secs => $4)
WHERE "organizationId" = $1 AND "letterId" = $2 AND number = $3 AND outcome IS NULL AND "leaseUntil" > now()`;

/** Whether an attempt is still whose who began it; then its lease begins anew. */
export async function renewLease(key: AttemptKey, leaseS: number): Promise<boolean> {
  const values = [key.organizationId, key.letterId, key.number, leaseS];
  return (await db().pool.query({ name: "renew-lease", text: STILL_OURS, values })).rowCount === 1;
}

// Whoever was cut off and comes back tells what nobody knew; unless the letter has gone on without them. What an office's
// system has been told of the writer is forgotten with the letter's arrival.
const END = `
WITH wanted AS MATERIALIZED (
  SELECT * FROM json_to_recordset($1::json) AS w("organizationId" uuid, "letterId" uuid, number int, outcome text,
    code text, detail text, "finishedAt" timestamptz)
), ended AS (
  UPDATE "DeliveryAttempt" d SET outcome = w.outcome, code = w.code, detail = w.detail, "finishedAt" = w."finishedAt",
    "leaseUntil" = NULL
  FROM wanted w
  WHERE d."organizationId" = w."organizationId" AND d."letterId" = w."letterId" AND d.number = w.number
    AND (d.outcome IS NULL OR d.outcome = 'unknown' AND d.code = '${CUT_OFF}')
    AND NOT EXISTS (SELECT FROM "DeliveryAttempt" later WHERE later."organizationId" = d."organizationId"
      AND later."letterId" = d."letterId" AND later.number > d.number)
  RETURNING d."organizationId", d."letterId", d.number, d.outcome
), forgotten AS (
  DELETE FROM "LetterSender" s USING ended e
  WHERE e.outcome = 'accepted' AND s."organizationId" = e."organizationId" AND s."letterId" = e."letterId"
)
SELECT "letterId", number FROM ended`;

const end = batched(async (ends: (AttemptKey & AttemptEnd & { finishedAt: Date })[]): Promise<boolean[]> => {
  const query = { name: "end-attempts", text: END, values: [JSON.stringify(ends)] };
  // An erasure locks a letter before its attempts, and this the other way around.
  const { rows } = await againAfterDeadlock(() => db().pool.query<AttemptKey>(query));
  return shareOut(ends, rows);
}, SHARING);

/** Writes down how an attempt ended. False when that is known already, or when another attempt came after it. */
export const endAttempt = (key: AttemptKey, ended: AttemptEnd, now: Date): Promise<boolean> =>
  end({ ...key, ...ended, finishedAt: now });

const STILL_OPEN = [{ outcome: null }, { outcome: "unknown", code: CUT_OFF }];

/** The same inside a transaction, where something else depends on it. */
export async function endAttemptIn(
  tx: Db,
  key: AttemptKey,
  { notBeforeS = null, ...end }: AttemptEnd,
  now: Date,
): Promise<boolean> {
  const { organizationId, letterId, number } = key;
  const isLast = { none: { number: { gt: number } } };
  const { count } = await tx.deliveryAttempt.updateMany({
    where: { organizationId, letterId, number, OR: STILL_OPEN, letter: { attempts: isLast } },
    data: { ...end, finishedAt: now, leaseUntil: null },
  });
  if (count === 1 && notBeforeS !== null) {
    await tx.$executeRaw`UPDATE "DeliveryAttempt" SET "notBefore" = now() + make_interval(secs => ${notBeforeS}::float8)
      WHERE "organizationId" = ${organizationId}::uuid AND "letterId" = ${letterId}::uuid AND number = ${number}`;
  }
  return count === 1;
}

/** Forgets how the writer is named to an office's system: the letter has gone, or never will. */
export async function forgetSender(tx: Db, { organizationId, letterId }: LetterKey): Promise<void> {
  await tx.letterSender.deleteMany({ where: { organizationId, letterId } });
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
