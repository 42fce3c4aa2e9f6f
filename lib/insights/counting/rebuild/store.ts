// All figures of a campaign from its letters alone, set by set. Readers see the figures of before until it is done.
import type pg from "pg";
import { db } from "@/lib/db";
import { ACTION_SUM_COLUMNS, presentActions, sumActions } from "@/lib/insights/counting/actions/cells";
import { ARRIVED } from "@/lib/insights/counting/letter-states";
import { CELL, presentLetters, STATES, SUM_COLUMNS, sumLetters } from "@/lib/insights/counting/letters/cells";

export type CampaignKey = { organizationId: string; campaignId: string };

/** Every campaign there is. */
export async function loadCampaignKeys(): Promise<CampaignKey[]> {
  const { rows } = await db().pool.query<CampaignKey>(`SELECT "organizationId", id AS "campaignId" FROM "Campaign"`);
  return rows;
}

const FORGET = [
  `DELETE FROM "LetterCounted" c USING "LetterFigure" f
   WHERE f."organizationId" = $1 AND f."campaignId" = $2 AND c."figureId" = f.id`,
  `DELETE FROM "LetterFigure" WHERE "organizationId" = $1 AND "campaignId" = $2`,
  `DELETE FROM "LetterSum" WHERE "organizationId" = $1 AND "campaignId" = $2`,
  `DELETE FROM "ActionSum" WHERE "organizationId" = $1 AND "campaignId" = $2`,
];

const LETTERS = `
CREATE TEMP TABLE present ON COMMIT DROP AS
${presentLetters(`(SELECT * FROM "Letter" WHERE "organizationId" = $3 AND "campaignId" = $4)`)}`;

const CELLS = `
INSERT INTO "LetterFigure" (${CELL}, letters, "ownWords", "ownShareSum", answered, "replyDaysSum")
SELECT ${CELL}, count(*), count(*) FILTER (WHERE own > 0), sum(own), count(reply), coalesce(sum(reply), 0)
FROM present GROUP BY ${CELL}`;

const COUNTED = `
INSERT INTO "LetterCounted" ("organizationId", "letterId", "figureId", "ownSharePercent", "replyDays")
SELECT p."organizationId", p.id, f.id, p.own, p.reply FROM present p JOIN "LetterFigure" f USING (${CELL})
ORDER BY p.id
ON CONFLICT ("organizationId", "letterId") DO UPDATE SET "figureId" = EXCLUDED."figureId",
  "ownSharePercent" = EXCLUDED."ownSharePercent", "replyDays" = EXCLUDED."replyDays"`;

const SUMS = `
INSERT INTO "LetterSum" (${SUM_COLUMNS})
${sumLetters(`(SELECT * FROM "LetterFigure" WHERE "organizationId" = $1 AND "campaignId" = $2)`, "$3")}`;

// An action that was deleted stays as it was counted: it was asked for.
const ACTIONS = `
INSERT INTO "ActionCounted" ("organizationId", "actionId", "campaignId", day, place, "sourceCode", confirmed, first)
${presentActions(`(SELECT * FROM "Action" WHERE "organizationId" = $1 AND "campaignId" = $2)`)}
ON CONFLICT ("organizationId", "actionId") DO UPDATE SET day = EXCLUDED.day, place = EXCLUDED.place,
  "sourceCode" = EXCLUDED."sourceCode", confirmed = EXCLUDED.confirmed, first = EXCLUDED.first`;

const ACTION_SUMS = `
INSERT INTO "ActionSum" (${ACTION_SUM_COLUMNS})
${sumActions(`(SELECT *, 1 AS sign FROM "ActionCounted" WHERE "organizationId" = $1 AND "campaignId" = $2)`)}`;

/** Makes all figures of a campaign anew. Must stand in a transaction that holds the figures' lock. */
export async function rebuildCampaign(
  client: pg.ClientBase,
  { organizationId, campaignId }: CampaignKey,
  congress: number,
): Promise<void> {
  const scope = [organizationId, campaignId];
  // Sorting and hashing a campaign at once is worth memory that an ordinary statement is not.
  await client.query("SET LOCAL work_mem = '256MB'");
  for (const statement of FORGET) await client.query(statement, scope);
  await client.query(LETTERS, [STATES, congress, ...scope]);
  await client.query("ANALYZE present");
  await client.query(CELLS);
  await client.query(`ANALYZE "LetterFigure"`);
  await client.query(COUNTED);
  await client.query(SUMS, [...scope, ARRIVED]);
  await client.query("DROP TABLE present");
  await client.query(ACTIONS, scope);
  await client.query(ACTION_SUMS, scope);
}
