// The ledger in the database. Each change raises the ask's count, by which letters know that they must be read anew.
import type { IsoDate } from "@/lib/congress/measure";
import { type Db, db } from "@/lib/db";
import type { PositionRecord, PositionStance, RecordedEvidence } from "@/lib/responses/positions/position";
import type { ResponseClass } from "@/lib/responses/response";
import { newId } from "@/lib/shared/id";

/** So many records of one legislator on one ask are looked at, the newest: what is older has long stopped counting. */
export const MOST_RECORDS = 12;

export type NewPosition = {
  organizationId: string;
  campaignId: string;
  askId: string;
  bioguide: string;
  stance: PositionStance;
  evidence: RecordedEvidence;
  on: IsoDate;
  url: string | null;
  quote: string | null;
  note: string | null;
  responseId: string | null;
};

type By = { userId: string; at: Date };

const raise = (tx: Db, organizationId: string, askIds: readonly string[]) =>
  tx.ask.updateMany({ where: { organizationId, id: { in: [...askIds] } }, data: { positions: { increment: 1 } } });

/**
 * Whether the same record stands in the ledger already, by the same member, as after a double click or an answer of ours that was
 * lost on its way. A second click waits here for the first.
 */
export async function hasPosition(tx: Db, position: NewPosition, userId: string): Promise<boolean> {
  const { organizationId, askId, on } = position;
  await tx.$queryRaw`SELECT FROM "Ask" WHERE "organizationId" = ${organizationId}::uuid AND id = ${askId}::uuid FOR NO KEY UPDATE`;
  const where = { ...position, on: new Date(on), recordedByUserId: userId, withdrawnAt: null };
  return (await tx.positionRecord.count({ where })) > 0;
}

/** Adds a record to the ledger. */
export async function addPosition(tx: Db, position: NewPosition, { userId, at }: By): Promise<string> {
  const id = newId();
  const data = { ...position, id, on: new Date(position.on), recordedByUserId: userId, recordedAt: at };
  await tx.positionRecord.create({ data });
  await raise(tx, position.organizationId, [position.askId]);
  return id;
}

type Found = { organizationId: string; campaignId: string } & ({ id: string } | { responseId: string });

/** Takes records back, with who, when and why; they stay to be read. Answers on which asks, each once; none: it was done. */
export async function withdrawPositions(tx: Db, found: Found, { userId, at }: By, reason: string): Promise<string[]> {
  const where = { ...found, withdrawnAt: null };
  const rows = await tx.positionRecord.findMany({ where, select: { askId: true } });
  if (rows.length === 0) return [];
  const data = { withdrawnAt: at, withdrawnByUserId: userId, withdrawnReason: reason };
  const { count } = await tx.positionRecord.updateMany({ where, data });
  const askIds = [...new Set(rows.map(({ askId }) => askId))];
  if (count > 0) await raise(tx, found.organizationId, askIds);
  return count > 0 ? askIds : [];
}

/** Erases the notes of records of before a day; what they say of the legislator stays. */
export async function eraseNotes(tx: Db, before: IsoDate): Promise<void> {
  await tx.positionRecord.updateMany({
    where: { on: { lt: new Date(before) }, note: { not: null } },
    data: { note: null },
  });
}

const STANCE_OF: Partial<Record<ResponseClass, PositionStance>> = { commitment: "supports", refusal: "against" };

type Decided = {
  organizationId: string;
  campaignId: string;
  id: string;
  askId: string | null;
  bioguide: string;
  receivedOn: IsoDate;
  class: ResponseClass | null;
};

/**
 * Brings the ledger in line with what a person decided that an answer is: a commitment or a refusal is a record, with the
 * answer as its evidence; any other class is none, and what stood there before is withdrawn.
 */
export async function recordFromResponse(tx: Db, response: Decided, by: By, reason: string): Promise<void> {
  const { organizationId, campaignId, id: responseId } = response;
  const stance = response.class && STANCE_OF[response.class];
  const place = { organizationId, campaignId, responseId };
  const known = await tx.positionRecord.findFirst({ where: { ...place, withdrawnAt: null } });
  if (known && known.stance === stance) return;
  if (known) await withdrawPositions(tx, place, by, reason);
  await recordFromNewResponse(tx, response, by);
}

/** The same for an answer that was written down just now: nothing stood there before. */
export async function recordFromNewResponse(tx: Db, response: Decided, by: By): Promise<void> {
  const { organizationId, campaignId, id: responseId, askId, bioguide, receivedOn } = response;
  const stance = response.class && STANCE_OF[response.class];
  if (!stance || askId === null) return;
  const evidence = { evidence: "response" as const, on: receivedOn, url: null, quote: null, note: null, responseId };
  await addPosition(tx, { organizationId, campaignId, askId, bioguide, stance, ...evidence }, by);
}

// One look into the index for each of some 540 people: the same cost however long the ledger is.
const NEWEST = `
SELECT r.id::text, r."askId"::text AS "askId", r.bioguide, r.stance::text, r.evidence::text, to_char(r."on", 'YYYY-MM-DD') AS "on",
  r.url, r.quote, r.note, r."responseId"::text AS "responseId"
FROM unnest($2::uuid[]) AS a("askId") CROSS JOIN unnest($3::text[]) AS b(bioguide)
CROSS JOIN LATERAL (
  SELECT * FROM "PositionRecord" p
  WHERE p."organizationId" = $1::uuid AND p."askId" = a."askId" AND p.bioguide = b.bioguide AND p."withdrawnAt" IS NULL
  ORDER BY p."on" DESC, p.id DESC LIMIT ${MOST_RECORDS}
) r`;

export type StoredRecord = PositionRecord & { askId: string; bioguide: string };

/** The newest records of the ledger on some asks about some people, without those that were withdrawn. */
export async function loadRecords(
  organizationId: string,
  askIds: readonly string[],
  bioguides: readonly string[],
): Promise<StoredRecord[]> {
  const query = { name: "newest-positions", text: NEWEST, values: [organizationId, askIds, bioguides] };
  return (await db().pool.query<StoredRecord>(query)).rows;
}
