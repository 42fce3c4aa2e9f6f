// Letters by their state as they stand at this moment, for those who watch them go: the kept sums, and of what changed since
// it was counted, what it is now in place of what it was. So it costs the same however many letters there are.
import { db } from "@/lib/db";
import { type AttemptOutcome, type DeliveryState, stateOf } from "@/lib/delivery/delivery";
import { holdCodeOf } from "@/lib/delivery/holding";
import type { WaitReason } from "@/lib/delivery/waiting";
import { PRESIDENT_ID } from "@/lib/legislators/president";
import type { Channel } from "@/lib/letters/letter";

// What is counted leaves FigureDue in the same transaction, so this one statement sees each letter once. One that nobody
// counted yet stands in the present alone, one that is gone in the past. The organization is named by itself in each join:
// joined by it, too, Postgres expects few rows where there may be many, and takes ten times as long for them.
const COUNTS = `
WITH due AS MATERIALIZED (
  SELECT DISTINCT "letterId" FROM "FigureDue" WHERE "organizationId" = $1 AND "letterId" IS NOT NULL
)
SELECT split_part(value, ' ', 1) AS state, split_part(value, ' ', 2) AS channel, sum(letters)::int AS letters,
  NULL::boolean AS tried, NULL AS outcome, NULL AS hold, NULL AS "measureId", NULL::int AS congress, NULL AS "seatId"
FROM "LetterSum"
WHERE "organizationId" = $1 AND "campaignId" = $2 AND facet = 'delivery' AND day = '' AND place = '' GROUP BY 1, 2
UNION ALL
SELECT f.state, f.channel::text, -count(*)::int, NULL, NULL, NULL, NULL, NULL, NULL
FROM due JOIN "LetterCounted" c ON c."organizationId" = $1 AND c."letterId" = due."letterId"
JOIN "LetterFigure" f ON f.id = c."figureId" AND f."campaignId" = $2 GROUP BY 1, 2
UNION ALL
SELECT NULL, l.channel::text, count(*)::int, last.number IS NOT NULL, last.outcome, h.reason, l."measureId", l.congress,
  CASE WHEN l."seatId" = $3 THEN l."seatId" ELSE '' END
FROM due JOIN "Letter" l ON l."organizationId" = $1 AND l.id = due."letterId" AND l."campaignId" = $2
LEFT JOIN "DeliveryHold" h ON h."organizationId" = $1 AND h."letterId" = l.id
LEFT JOIN LATERAL (
  SELECT d.number, d.outcome FROM "DeliveryAttempt" d WHERE d."organizationId" = $1 AND d."letterId" = l.id
  ORDER BY d.number DESC LIMIT 1
) last ON true
GROUP BY 2, 4, 5, 6, 7, 8, 9`;

type Counted = { state: DeliveryState };
type Present = {
  state: null;
  tried: boolean;
  outcome: AttemptOutcome | null;
  hold: WaitReason | null;
  measureId: string | null;
  congress: number;
  seatId: string;
};
type Row = { channel: Channel; letters: number } & (Counted | Present);
export type PresentCount = { state: DeliveryState; channel: Channel; letters: number };

function stateOfRow(row: Row, now: Date): DeliveryState {
  if (row.state !== null) return row.state;
  const { channel, tried, outcome, hold } = row;
  const last = { number: 1, channel, startedAt: now, finishedAt: null, outcome, code: null };
  return stateOf(channel, tried ? [last] : [], holdCodeOf(row, now) ?? hold);
}

/** All letters of a campaign by their state and their way, exactly and at once. */
export async function countPresentStates(
  { organizationId, campaignId }: { organizationId: string; campaignId: string },
  now: Date,
): Promise<PresentCount[]> {
  const query = { name: "present-states", text: COUNTS, values: [organizationId, campaignId, PRESIDENT_ID] };
  const counts = new Map<string, PresentCount>();
  for (const row of (await db().pool.query<Row>(query)).rows) {
    const { channel, letters } = row;
    const state = stateOfRow(row, now);
    const key = `${state} ${channel}`;
    counts.set(key, { state, channel, letters: letters + (counts.get(key)?.letters ?? 0) });
  }
  return [...counts.values()].filter(({ letters }) => letters > 0);
}
