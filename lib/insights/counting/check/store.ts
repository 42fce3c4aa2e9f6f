// Compares figures with the letters that they are made of, for some days of some campaigns.
import type pg from "pg";
import { ARRIVED } from "@/lib/insights/counting/letter-states";
import { CELL, presentLetters, STATES, SUM_COLUMNS, sumLetters } from "@/lib/insights/counting/letters/cells";

export type Compared = { checked: number; differing: number };

const DAY = `("createdAt" AT TIME ZONE 'America/New_York')::date`;
const MIDNIGHT = `timezone('America/New_York', day::timestamp)`;

// One statement sees all at one moment. A letter whose change is noted and not counted yet leaves its day out, since that
// day must differ. A day of figures without a letter and a letter without its figures are both among the days drawn.
const COMPARE = `
WITH drawn AS MATERIALIZED (
  SELECT "organizationId", "campaignId", day FROM (
    SELECT DISTINCT "organizationId", "campaignId", day FROM "LetterFigure"
    UNION SELECT "organizationId", "campaignId", ${DAY} FROM (SELECT * FROM "Letter" ORDER BY id DESC LIMIT 1000) AS newest
  ) AS days
  ORDER BY random() LIMIT $4
), days AS MATERIALIZED (
  SELECT * FROM drawn WHERE NOT EXISTS (
    SELECT FROM "FigureDue" due
    LEFT JOIN "Letter" l ON l."organizationId" = due."organizationId" AND l.id = due."letterId"
    LEFT JOIN "LetterCounted" c ON c."organizationId" = due."organizationId" AND c."letterId" = due."letterId"
    LEFT JOIN "LetterFigure" f ON f.id = c."figureId"
    WHERE due."letterId" IS NOT NULL
      AND (l."campaignId" = drawn."campaignId" AND ${DAY} = drawn.day OR f."campaignId" = drawn."campaignId" AND f.day = drawn.day))
), present AS MATERIALIZED (
  ${presentLetters(`(SELECT full_l.* FROM days JOIN "Letter" full_l USING ("organizationId", "campaignId")
    WHERE full_l."createdAt" >= ${MIDNIGHT} AND full_l."createdAt" < timezone('America/New_York', day::timestamp + interval '1 day'))`)}
), recounted AS MATERIALIZED (
  SELECT ${CELL}, count(*)::int AS letters, (count(*) FILTER (WHERE own > 0))::int AS "ownWords", sum(own)::int AS "ownShareSum",
    count(reply)::int AS answered, coalesce(sum(reply), 0)::int AS "replyDaysSum"
  FROM present GROUP BY ${CELL}
), kept AS MATERIALIZED (
  SELECT ${CELL}, letters, "ownWords", "ownShareSum", answered, "replyDaysSum"
  FROM "LetterFigure" JOIN days USING ("organizationId", "campaignId", day)
), wrong_cells AS (
  (TABLE recounted EXCEPT TABLE kept) UNION ALL (TABLE kept EXCEPT TABLE recounted)
), recounted_sums AS (${sumLetters("recounted", "$3")}),
kept_sums AS (
  SELECT ${SUM_COLUMNS} FROM "LetterSum" JOIN (SELECT "organizationId", "campaignId", day::text FROM days) AS d
    USING ("organizationId", "campaignId", day)
), wrong_sums AS (
  (SELECT * FROM recounted_sums WHERE day <> '' EXCEPT SELECT * FROM kept_sums)
  UNION ALL (SELECT * FROM kept_sums WHERE letters <> 0 EXCEPT SELECT * FROM recounted_sums)
)
SELECT (SELECT count(*)::int FROM present) AS checked,
  (SELECT count(*)::int FROM wrong_cells) + (SELECT count(*)::int FROM wrong_sums) AS differing`;

/** Recounts the letters of `days` days drawn by chance; `differing` cells and sums were not what they should be. */
export async function compareFigures(client: pg.ClientBase, congress: number, days: number): Promise<Compared> {
  const { rows } = await client.query<Compared>(COMPARE, [STATES, congress, ARRIVED, days]);
  if (!rows[0]) throw new Error("an aggregate without GROUP BY returned no row");
  return rows[0];
}
