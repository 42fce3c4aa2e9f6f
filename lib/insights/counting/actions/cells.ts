// Actions as figures count them: people who asked for the mail that confirms, who confirmed, and each person once.

/**
 * Each action of `ids` as it is to be counted. Where somebody lives is told by whom they write to, which is in the letters
 * once they are confirmed and in the draft before. Whose supporter was erased counts as a person of its own.
 */
export const presentActions = (ids: string): string => `
SELECT a."organizationId", a.id, a."campaignId",
  (coalesce(a."confirmationRequestedAt", a."createdAt") AT TIME ZONE 'America/New_York')::date AS day,
  coalesce(seats.house, seats.state, to_place.state, '') AS place, a."sourceCode", a.state = 'confirmed' AS confirmed,
  a.state = 'confirmed' AND NOT EXISTS (
    SELECT FROM "Action" o WHERE o."organizationId" = a."organizationId" AND o."supporterId" = a."supporterId"
      AND o."campaignId" = a."campaignId" AND o.state = 'confirmed'
      AND (o."confirmedAt", o.id) < (a."confirmedAt", a.id)) AS first
FROM ${ids} AS a
LEFT JOIN "Draft" d ON d."organizationId" = a."organizationId" AND d."actionId" = a.id
LEFT JOIN LATERAL (SELECT nullif(d.content->>'state', '') AS state) AS to_place ON true
LEFT JOIN LATERAL (
  SELECT min("seatId") FILTER (WHERE "seatId" ~ '^[A-Z]{2}-[0-9]+$') AS house,
    min(left("seatId", 2)) FILTER (WHERE "seatId" !~ '^US-') AS state
  FROM (
    SELECT l."seatId" FROM "Letter" l WHERE l."organizationId" = a."organizationId" AND l."actionId" = a.id
    UNION ALL SELECT w->>'seatId' FROM jsonb_array_elements(d.content->'letters') AS w
  ) AS written
) AS seats ON true
WHERE a.state <> 'draft'`;

/** The columns of `ActionSum`, in the order of `sumActions`. */
export const ACTION_SUM_COLUMNS = `"organizationId", "campaignId", facet, day, place, value, asked, confirmed, supporters`;

/** Actions as they are counted, which `actions` names, each with a `sign`, added up for each facet, day and place. */
export const sumActions = (actions: string): string => `
SELECT a."organizationId", a."campaignId", f.facet, t.day, w.place, f.value, sum(a.sign)::int,
  sum(CASE WHEN a.confirmed THEN a.sign ELSE 0 END)::int, sum(CASE WHEN a.first THEN a.sign ELSE 0 END)::int
FROM ${actions} AS a
CROSS JOIN LATERAL (VALUES ('', ''), ('source', a."sourceCode")) AS f(facet, value)
CROSS JOIN LATERAL (VALUES (''), (a.day::text)) AS t(day)
CROSS JOIN LATERAL (SELECT '' AS place, false AS seat UNION SELECT split_part(a.place, '-', 1), false
  UNION SELECT a.place, position('-' IN a.place) > 0) AS w
WHERE NOT w.seat OR f.facet = ''
GROUP BY 1, 2, 3, 4, 5, 6`;
