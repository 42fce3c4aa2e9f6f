// The two questions that counting letters consists of, as statements of SQL: in which cell is a letter, and what do cells
// add up to. Used alike where a few letters are counted and where all of them are.
import { LETTER_STATES } from "@/lib/insights/counting/letter-states";
import { PRESIDENT_ID } from "@/lib/legislators/president";

/** What letters of one cell have in common. */
export const CELL = `"organizationId", "campaignId", "askId", "askVersionId", "seatId", day, channel, state, "sourceCode"`;

/** LETTER_STATES as the statements take them. */
export const STATES = JSON.stringify(LETTER_STATES);

/**
 * Each letter of `ids` with its cell. `$1` are LETTER_STATES, `$2` the Congress in office. What holds a letter by time alone
 * is the rule of lib/delivery/holding.ts: its measure's Congress is over, or that in which it was confirmed, but for the
 * President, whose seat is the same person's until January 20. A letter that no cell fits fails the statement: a cell has a
 * state.
 */
export const presentLetters = (ids: string): string => `
SELECT l."organizationId", l.id, l."campaignId", l."askId", l."askVersionId", l."seatId", on_day.day, l.channel, s.state,
  a."sourceCode", l."ownSharePercent"::smallint AS own,
  CASE WHEN r."letterId" IS NOT NULL THEN least(9999, greatest(0, r."receivedOn" - on_day.day))::smallint END AS reply
FROM ${ids} AS l
CROSS JOIN LATERAL (SELECT (l."createdAt" AT TIME ZONE 'America/New_York')::date AS day) AS on_day
JOIN "Action" a ON a."organizationId" = l."organizationId" AND a.id = l."actionId"
LEFT JOIN LATERAL (
  SELECT coalesce(d.outcome, 'under_way') AS outcome FROM "DeliveryAttempt" d
  WHERE d."organizationId" = l."organizationId" AND d."letterId" = l.id ORDER BY d.number DESC LIMIT 1
) last ON true
LEFT JOIN "DeliveryHold" h ON h."organizationId" = l."organizationId" AND h."letterId" = l.id
LEFT JOIN "Response" r ON r."organizationId" = l."organizationId" AND r."letterId" = l.id
LEFT JOIN json_to_recordset($1::json) AS s(channel text, last text, held boolean, state text)
  ON s.channel = l.channel::text AND s.last = coalesce(last.outcome, 'none') AND s.held = (h."letterId" IS NOT NULL
    OR l."measureId" IS NOT NULL AND NOT starts_with(l."measureId", $2::int || '-')
      AND (l."measureId" ~ '^[0-9]+-' OR l.congress <> $2::int)
    OR l."seatId" <> '${PRESIDENT_ID}' AND l.congress <> $2::int)`;

const OF_CAMPAIGN = `"organizationId", "campaignId", "askId"`;

/** Cells of one facet, as few as its sums need: added up before they are spread over days and places. */
const gathered = (cells: string, arrived: string, facet: string, value: string, seat: string): string => `
SELECT ${OF_CAMPAIGN}, '${facet}' AS facet, ${value} AS value, ${seat} AS "seatId", day::text AS day, sum(letters) AS letters,
  sum(CASE WHEN state = ANY(${arrived}::text[]) THEN letters ELSE 0 END) AS arrived, sum("ownWords") AS "ownWords",
  sum("ownShareSum") AS "ownShareSum", sum(answered) AS answered, sum("replyDaysSum") AS "replyDaysSum"
FROM ${cells} AS cell GROUP BY ${OF_CAMPAIGN}, ${value === "''" ? "" : "value, "}${seat}, day`;

/** Cells, which `cells` names, added up for each facet, day and place. `arrived` names the parameter with the states that count as arrived. */
export const sumLetters = (cells: string, arrived: string): string => `
SELECT c."organizationId", c."campaignId", c.facet, t.day, w.place, c."askId", c.value, sum(c.letters)::int,
  sum(c.arrived)::int, sum(c."ownWords")::int, sum(c."ownShareSum")::bigint, sum(c.answered)::int, sum(c."replyDaysSum")::bigint
FROM (
  ${gathered(cells, arrived, "", "''", '"seatId"')}
  UNION ALL ${gathered(cells, arrived, "delivery", "state || ' ' || channel", '"seatId"')}
  UNION ALL ${gathered(cells, arrived, "source", '"sourceCode"', `split_part("seatId", '-', 1)`)}
) AS c
CROSS JOIN LATERAL (VALUES (''), (c.day)) AS t(day)
CROSS JOIN LATERAL (VALUES ('', false), (split_part(c."seatId", '-', 1), false), (c."seatId", true)) AS w(place, "isSeat")
WHERE NOT w."isSeat" OR c.facet = '' OR c.facet = 'delivery' AND t.day = ''
GROUP BY 1, 2, 3, 4, 5, 6, 7`;

/** The columns of `LetterSum`, in the order of `sumLetters`. */
export const SUM_COLUMNS = `"organizationId", "campaignId", facet, day, place, "askId", value, letters, arrived, "ownWords",
  "ownShareSum", answered, "replyDaysSum"`;
