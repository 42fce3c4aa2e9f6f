// How letters come into their cells. The cell of each letter as it is now is compared with the one as it was last counted,
// and the difference is moved, in the cells and in their sums: a second time nothing moves. In steps with a table between
// them, since one statement of them all was planned without knowing how many letters it is about, and took minutes.
import type pg from "pg";
import { ARRIVED } from "@/lib/insights/counting/letter-states";
import { CELL, presentLetters, STATES, SUM_COLUMNS, sumLetters } from "@/lib/insights/counting/letters/cells";

const MEASURES = ["letters", "ownWords", "ownShareSum", "answered", "replyDaysSum"];
const added = (table: string, names: string[]): string =>
  names.map((name) => `"${name}" = "${table}"."${name}" + EXCLUDED."${name}"`).join(", ");

const MOVED = `
CREATE TEMP TABLE IF NOT EXISTS moved_letters ON COMMIT DELETE ROWS AS
SELECT NULL::uuid AS "organizationId", NULL::uuid AS id, NULL::uuid AS "campaignId", NULL::uuid AS "askId",
  NULL::uuid AS "askVersionId", NULL::text AS "seatId", NULL::date AS day, NULL::"Channel" AS channel, NULL::text AS state,
  NULL::text AS "sourceCode", NULL::smallint AS own, NULL::smallint AS reply, NULL::int AS sign WHERE false`;

const FIND_MOVED = `
WITH ids AS (SELECT DISTINCT "organizationId", id FROM unnest($3::uuid[], $4::uuid[]) AS i("organizationId", id)),
present AS MATERIALIZED (${presentLetters(`(SELECT full_l.* FROM ids JOIN "Letter" full_l USING ("organizationId", id))`)}),
before AS MATERIALIZED (
  SELECT ids."organizationId", ids.id, f."campaignId", f."askId", f."askVersionId", f."seatId", f.day, f.channel, f.state,
    f."sourceCode", c."ownSharePercent" AS own, c."replyDays" AS reply
  FROM ids JOIN "LetterCounted" c ON c."organizationId" = ids."organizationId" AND c."letterId" = ids.id
  JOIN "LetterFigure" f ON f.id = c."figureId"
)
INSERT INTO moved_letters
SELECT *, 1 FROM (TABLE present EXCEPT TABLE before) AS come
UNION ALL SELECT *, -1 FROM (TABLE before EXCEPT TABLE present) AS gone`;

const DELTAS = `
SELECT ${CELL}, sum(sign)::int AS letters, sum(CASE WHEN own > 0 THEN sign ELSE 0 END)::int AS "ownWords",
  sum(sign * own)::int AS "ownShareSum", sum(CASE WHEN reply IS NULL THEN 0 ELSE sign END)::int AS answered,
  sum(sign * coalesce(reply, 0))::int AS "replyDaysSum"
FROM moved_letters GROUP BY ${CELL}`;

const MOVE_CELLS = `
WITH cells AS (
  INSERT INTO "LetterFigure" (${CELL}, letters, "ownWords", "ownShareSum", answered, "replyDaysSum") ${DELTAS}
  ON CONFLICT ("organizationId", "campaignId", "seatId", day, "askVersionId", channel, state, "sourceCode")
  DO UPDATE SET ${added("LetterFigure", MEASURES)}
  RETURNING id, letters
)
SELECT array_agg(id) FILTER (WHERE letters = 0) AS empty FROM cells`;

const NOTE_CELLS = `
INSERT INTO "LetterCounted" ("organizationId", "letterId", "figureId", "ownSharePercent", "replyDays")
SELECT m."organizationId", m.id, f.id, m.own, m.reply FROM moved_letters m
JOIN "LetterFigure" f USING (${CELL}) WHERE m.sign = 1
ON CONFLICT ("organizationId", "letterId") DO UPDATE SET "figureId" = EXCLUDED."figureId",
  "ownSharePercent" = EXCLUDED."ownSharePercent", "replyDays" = EXCLUDED."replyDays"`;

const FORGET_GONE = `
DELETE FROM "LetterCounted" c USING (
  SELECT "organizationId", id FROM moved_letters GROUP BY 1, 2 HAVING max(sign) < 0
) AS gone WHERE c."organizationId" = gone."organizationId" AND c."letterId" = gone.id`;

const MOVE_SUMS = `
INSERT INTO "LetterSum" (${SUM_COLUMNS}) ${sumLetters(`(${DELTAS})`, "$1")}
ON CONFLICT ("organizationId", "campaignId", facet, day, place, "askId", value)
DO UPDATE SET ${added("LetterSum", [...MEASURES, "arrived"])}`;

export type Ids = { organizationIds: string[]; ids: string[] };

/** Counts letters anew, those that are gone too. Must stand in a transaction that holds the figures' lock. */
export async function countLetters(
  client: pg.ClientBase,
  { organizationIds, ids }: Ids,
  congress: number,
): Promise<void> {
  if (ids.length === 0) return;
  await client.query(MOVED);
  await client.query(FIND_MOVED, [STATES, congress, organizationIds, ids]);
  const { rows } = await client.query<{ empty: string[] | null }>(MOVE_CELLS);
  await client.query(NOTE_CELLS);
  await client.query(FORGET_GONE);
  await client.query(MOVE_SUMS, [ARRIVED]);
  // Letters pass through many states: a cell that they have left is not kept.
  const empty = rows[0]?.empty;
  if (empty) await client.query(`DELETE FROM "LetterFigure" WHERE id = ANY($1::bigint[])`, [empty]);
}
