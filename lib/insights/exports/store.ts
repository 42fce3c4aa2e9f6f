// Rows for files, read piece by piece through one cursor: the whole file is of one moment, and a file of any length takes
// the memory of one piece.
import { db } from "@/lib/db";
import type { ExportFilter, ExportName, ExportRow } from "@/lib/insights/exports/exports";

export type ExportScope = { organizationId: string; campaignId: string; filter: ExportFilter };

/** Rows fetched at a time. */
const PIECE = 1_000;

// Times are written by the database, as ISO 8601 in UTC: a million dates less to make.
const iso = (time: string): string => `to_char(${time} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const SENT_WITHIN = `l."organizationId" = $1 AND l."campaignId" = $2
  AND ($3::text IS NULL OR left(l."seatId", 2) = $3)
  AND ($4::text IS NULL OR l."askId" = (SELECT id FROM "Ask" WHERE "organizationId" = $1 AND "campaignId" = $2 AND slug = $4))
  AND ($5::date IS NULL OR l."createdAt" >= $5::date::timestamp AT TIME ZONE 'America/New_York')
  AND ($6::date IS NULL OR l."createdAt" < ($6::date + 1)::timestamp AT TIME ZONE 'America/New_York')`;

const STATEMENTS: Record<ExportName, string> = {
  letters: `
    SELECT l.id AS letter, ${iso('l."createdAt"')} AS confirmed_at, k.slug AS ask, v.number AS ask_version, l."measureId" AS measure,
      l.congress, l.bioguide, l."seatId" AS seat, l.standing, l.channel::text AS channel, h.reason AS hold, d.outcome,
      d.number AS attempt, d.code AS delivery_code, l."ownSharePercent" AS own_words_percent
    FROM "Letter" l
    LEFT JOIN "Ask" k ON k."organizationId" = l."organizationId" AND k.id = l."askId"
    LEFT JOIN "AskVersion" v ON v."organizationId" = l."organizationId" AND v.id = l."askVersionId"
    LEFT JOIN "DeliveryHold" h ON h."organizationId" = l."organizationId" AND h."letterId" = l.id
    LEFT JOIN LATERAL (
      SELECT a.number, a.outcome, a.code FROM "DeliveryAttempt" a
      WHERE a."organizationId" = l."organizationId" AND a."letterId" = l.id ORDER BY a.number DESC LIMIT 1
    ) d ON true
    WHERE ${SENT_WITHIN} ORDER BY l."createdAt", l.id`,
  attempts: `
    SELECT a."letterId" AS letter, a.number, a.channel::text AS channel, ${iso('a."startedAt"')} AS started_at,
      ${iso('a."finishedAt"')} AS finished_at, a.outcome, a.code, a.detail AS office_words, l.bioguide, l."seatId" AS seat
    FROM "Letter" l
    JOIN "DeliveryAttempt" a ON a."organizationId" = l."organizationId" AND a."letterId" = l.id
    WHERE ${SENT_WITHIN} ORDER BY l."createdAt", l.id, a.number`,
  offices: `
    SELECT l.bioguide, l."seatId" AS seat, count(*)::int AS letters,
      (count(*) FILTER (WHERE l."ownSharePercent" > 0))::int AS in_own_words,
      ${iso('min(l."createdAt")')} AS first_at, ${iso('max(l."createdAt")')} AS last_at
    FROM "Letter" l WHERE ${SENT_WITHIN} GROUP BY 1, 2 ORDER BY 2, 1`,
  responses: `
    SELECT r.id AS response, r."receivedOn"::text AS received_on, r."reportedBy"::text AS reported_by, k.slug AS ask,
      r.class::text AS class, r."reportedClass"::text AS reported_class, r."proposedClass"::text AS proposed_class,
      r."proposedReason" AS proposed_reason, r."groupId" AS same_as, r."letterId" AS letter, r.bioguide, r."seatId" AS seat
    FROM "Response" r LEFT JOIN "Ask" k ON k."organizationId" = r."organizationId" AND k.id = r."askId"
    WHERE r."organizationId" = $1 AND r."campaignId" = $2
      AND ($3::text IS NULL OR left(r."seatId", 2) = $3) AND ($4::text IS NULL OR k.slug = $4)
      AND ($5::date IS NULL OR r."receivedOn" >= $5::date) AND ($6::date IS NULL OR r."receivedOn" <= $6::date)
    ORDER BY r."receivedOn", r.id`,
  // Where somebody sits is in the tables of legislators, so a state is picked out after (export-table.ts).
  positions: `
    SELECT k.slug AS ask, p.bioguide, p.stance::text AS stance, p.evidence::text AS evidence, p."on"::text AS "on", p.url,
      p.quote AS office_words, p.note, ${iso('p."recordedAt"')} AS recorded_at,
      ${iso('p."withdrawnAt"')} AS withdrawn_at,
      p."withdrawnReason" AS withdrawn_reason
    FROM "PositionRecord" p LEFT JOIN "Ask" k ON k."organizationId" = p."organizationId" AND k.id = p."askId"
    WHERE p."organizationId" = $1 AND p."campaignId" = $2 AND $3::text IS NOT DISTINCT FROM $3 AND ($4::text IS NULL OR k.slug = $4)
      AND ($5::date IS NULL OR p."on" >= $5::date) AND ($6::date IS NULL OR p."on" <= $6::date)
    ORDER BY p."on", p.id`,
  supporters: `
    SELECT s.id AS supporter, i.email, ${iso('s."verifiedAt"')} AS verified_at,
      ${iso('max(a."confirmedAt")')} AS acted_at,
      count(*)::int AS letters
    FROM "Letter" l
    JOIN "Action" a ON a."organizationId" = l."organizationId" AND a.id = l."actionId"
    JOIN "Supporter" s ON s."organizationId" = a."organizationId" AND s.id = a."supporterId"
    JOIN "Identity" i ON i."organizationId" = s."organizationId" AND i."supporterId" = s.id
    WHERE ${SENT_WITHIN} GROUP BY s.id, i.email, s."verifiedAt" ORDER BY s.id`,
};

/** Reads a table of a campaign in pieces, without what only other tables tell (rows.ts). Ends its transaction also when the reader stops early. */
export async function* readRows(name: ExportName, scope: ExportScope): AsyncGenerator<ExportRow[]> {
  const { organizationId, campaignId, filter } = scope;
  const values = [organizationId, campaignId, filter.state, filter.ask, filter.from, filter.to];
  const client = await db().pool.connect();
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    await client.query(`DECLARE piece NO SCROLL CURSOR FOR ${STATEMENTS[name]}`, values);
    for (;;) {
      const { rows } = await client.query<ExportRow>(`FETCH ${PIECE} FROM piece`);
      if (rows.length > 0) yield rows;
      if (rows.length < PIECE) return;
    }
  } finally {
    // A connection that broke cannot be used again; rolled back, it is as new.
    const isWell = await client.query("ROLLBACK").then(
      () => true,
      () => false,
    );
    client.release(!isWell);
  }
}
