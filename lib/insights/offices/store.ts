// What a meeting packet counts of one office's letters. It reads them themselves, without those that were called back, so it
// takes longer the more there are; no page waits for it.
import { db } from "@/lib/db";
import type { Scope } from "@/lib/insights/store";

/** Of a seat. */
export type SeatScope = Scope & { seatId: string };

const LETTERS = `
  SELECT l."organizationId", l.id, l."actionId", l."ownSharePercent", l."createdAt" FROM "Letter" l
  WHERE l."organizationId" = $1 AND l."campaignId" = $2 AND l."seatId" = $3
    AND NOT EXISTS (SELECT FROM "DeliveryAttempt" d
      WHERE d."organizationId" = l."organizationId" AND d."letterId" = l.id AND d.outcome = 'cancelled')`;

const PERSON = `coalesce(a."supporterId", a.id)`;
const ACTION = `JOIN "Action" a ON a."organizationId" = l."organizationId" AND a.id = l."actionId"`;

/** `ownWords`: people who wrote words of their own. */
export type Writers = { letters: number; people: number; ownWords: number; firstAt: Date | null };

/** Who wrote to an office. */
export async function loadWriters({ organizationId, campaignId, seatId }: SeatScope): Promise<Writers> {
  const { rows } = await db().pool.query<Writers>(
    `SELECT count(*)::int AS letters, count(DISTINCT ${PERSON})::int AS people,
       count(DISTINCT ${PERSON}) FILTER (WHERE l."ownSharePercent" > 0)::int AS "ownWords", min(l."createdAt") AS "firstAt"
     FROM (${LETTERS}) l ${ACTION}`,
    [organizationId, campaignId, seatId],
  );
  return rows[0] ?? { letters: 0, people: 0, ownWords: 0, firstAt: null };
}

/** Towns are told of so many letters, the newest: their texts are large. */
export const MOST_FOR_TOWNS = 20_000;

/** `town`: null for letters that name none beyond doubt. */
export type TownRow = { town: string | null; letters: number; people: number };

/** The towns of an office's newest letters, "Northampton, MA", whatever the case in which they were typed. */
export async function loadTowns({ organizationId, campaignId, seatId }: SeatScope): Promise<TownRow[]> {
  const { rows } = await db().pool.query<TownRow>(
    `SELECT CASE WHEN w.key IS NULL THEN NULL ELSE mode() WITHIN GROUP (ORDER BY w.town) END AS town, count(*)::int AS letters,
       count(DISTINCT w.person)::int AS people
     FROM (SELECT c.town, c.person, CASE WHEN c.town ~ '^[^0-9]+, [A-Z]{2}$' THEN lower(c.town) END AS key
       FROM (SELECT regexp_replace(t.content->'signature'->>-1, '[\\s,]*\\m\\d{5}(-\\d{4})?\\s*$', '') AS town, ${PERSON} AS person
         FROM (${LETTERS} ORDER BY l."createdAt" DESC LIMIT ${MOST_FOR_TOWNS}) l ${ACTION}
         JOIN "LetterText" t ON t."organizationId" = l."organizationId" AND t."letterId" = l.id) c) w
     GROUP BY w.key`,
    [organizationId, campaignId, seatId],
  );
  return rows;
}
