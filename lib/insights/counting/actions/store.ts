import type pg from "pg";
import { ACTION_SUM_COLUMNS, presentActions, sumActions } from "@/lib/insights/counting/actions/cells";
import type { Ids } from "@/lib/insights/counting/letters/store";

// With an action all others of the same person in the same campaign are looked at, since one of them is the first. An
// action that is gone stays as it was counted.
const COUNT = `
WITH due AS (SELECT DISTINCT "organizationId", id FROM unnest($1::uuid[], $2::uuid[]) AS i("organizationId", id)),
ids AS (
  SELECT a."organizationId", a.id FROM due JOIN "Action" a USING ("organizationId", id)
  UNION SELECT o."organizationId", o.id FROM due JOIN "Action" a USING ("organizationId", id)
  JOIN "Action" o ON o."organizationId" = a."organizationId" AND o."supporterId" = a."supporterId"
    AND o."campaignId" = a."campaignId" AND o.state = 'confirmed'
),
present AS MATERIALIZED (${presentActions(`(SELECT full_a.* FROM ids JOIN "Action" full_a USING ("organizationId", id))`)}),
before AS MATERIALIZED (
  SELECT c."organizationId", c."actionId" AS id, c."campaignId", c.day, c.place, c."sourceCode", c.confirmed, c.first
  FROM present p JOIN "ActionCounted" c ON c."organizationId" = p."organizationId" AND c."actionId" = p.id
),
moved AS MATERIALIZED (
  SELECT *, 1 AS sign FROM (TABLE present EXCEPT TABLE before) AS come
  UNION ALL SELECT *, -1 FROM (TABLE before EXCEPT TABLE present) AS gone
),
counted AS (
  INSERT INTO "ActionCounted" ("organizationId", "actionId", "campaignId", day, place, "sourceCode", confirmed, first)
  SELECT "organizationId", id, "campaignId", day, place, "sourceCode", confirmed, first FROM moved WHERE sign = 1
  ON CONFLICT ("organizationId", "actionId") DO UPDATE SET "campaignId" = EXCLUDED."campaignId", day = EXCLUDED.day,
    place = EXCLUDED.place, "sourceCode" = EXCLUDED."sourceCode", confirmed = EXCLUDED.confirmed, first = EXCLUDED.first
)
INSERT INTO "ActionSum" (${ACTION_SUM_COLUMNS}) ${sumActions("moved")}
ON CONFLICT ("organizationId", "campaignId", facet, day, place, value) DO UPDATE SET
  asked = "ActionSum".asked + EXCLUDED.asked, confirmed = "ActionSum".confirmed + EXCLUDED.confirmed,
  supporters = "ActionSum".supporters + EXCLUDED.supporters`;

/** Counts actions anew. Must stand in a transaction that holds the figures' lock. */
export async function countActions(client: pg.ClientBase, { organizationIds, ids }: Ids): Promise<void> {
  if (ids.length > 0) await client.query({ name: "count-actions", text: COUNT, values: [organizationIds, ids] });
}
