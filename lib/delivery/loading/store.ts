// What is read before a letter goes.
import type { Stance } from "@/lib/asks/ask";
import { db } from "@/lib/db";
import { type LetterKey, SHARING } from "@/lib/delivery/carrying/sharing";
import type { Attempt } from "@/lib/delivery/delivery";
import { toAttempt } from "@/lib/delivery/store";
import type { WaitFacts, WaitReason } from "@/lib/delivery/waiting";
import type { Channel, ComposedLetter } from "@/lib/letters/letter";
import type { LetterSender } from "@/lib/letters/sender";
import { batched } from "@/lib/shared/batch";

type LetterRow = {
  organizationId: string;
  id: string;
  actionId: string;
  campaignId: string;
  bioguide: string;
  seatId: string;
  measureId: string | null;
  congress: number;
  channel: Channel;
  composed: ComposedLetter;
  sender: LetterSender | null;
  replyTo: string;
  organizationName: string;
  stance: Stance;
  topic: string | null;
  isCampaignPaused: boolean;
  hold: WaitReason | null;
  pauses: WaitFacts["pauses"] | null;
  attempts: (Omit<Attempt, "startedAt" | "finishedAt"> & { startedAt: string; finishedAt: string | null })[] | null;
  /** for so long, in seconds on the database's clock, the last attempt keeps others away: its lease, or what was asked of us */
  keptForS: number;
};

// An erased letter has no text, or nobody to answer to.
const LETTERS = `
SELECT l."organizationId", l.id, l."actionId", l."campaignId", l.bioguide, l."seatId", l."measureId", l.congress,
  l.channel::text AS channel, t.content AS composed, s.content AS sender, i.email AS "replyTo",
  o.name AS "organizationName", v.stance::text AS stance, coalesce(v.texts->>'topic', m."policyArea") AS topic,
  c.state = 'paused' AS "isCampaignPaused", h.reason AS hold, tried.attempts, coalesce(tried.left, 0)::float8 AS "keptForS",
  (SELECT json_agg(p.scope) FROM "DeliveryPause" p WHERE p."organizationId" = l."organizationId" AND (
    p.scope = 'organization' OR p.scope = 'campaign' AND p.key = l."campaignId"::text
    OR p.scope = 'channel' AND p.key = l.channel::text)) AS pauses
FROM unnest($1::uuid[], $2::uuid[]) AS k("organizationId", "letterId")
JOIN "Letter" l ON l."organizationId" = k."organizationId" AND l.id = k."letterId"
JOIN "LetterText" t ON t."organizationId" = l."organizationId" AND t."letterId" = l.id
JOIN "Action" a ON a."organizationId" = l."organizationId" AND a.id = l."actionId"
JOIN "Identity" i ON i."organizationId" = a."organizationId" AND i."supporterId" = a."supporterId"
JOIN "Organization" o ON o.id = l."organizationId"
JOIN "Campaign" c ON c."organizationId" = l."organizationId" AND c.id = l."campaignId"
JOIN "AskVersion" v ON v."organizationId" = l."organizationId" AND v.id = l."askVersionId"
LEFT JOIN "Measure" m ON m.id = l."measureId"
LEFT JOIN "LetterSender" s ON s."organizationId" = l."organizationId" AND s."letterId" = l.id
LEFT JOIN "DeliveryHold" h ON h."organizationId" = l."organizationId" AND h."letterId" = l.id
LEFT JOIN LATERAL (
  SELECT json_agg(json_build_object('number', d.number, 'channel', d.channel, 'startedAt', d."startedAt",
      'finishedAt', d."finishedAt", 'outcome', d.outcome, 'code', d.code) ORDER BY d.number) AS attempts,
    (array_agg(extract(epoch FROM CASE WHEN d.outcome IS NULL THEN d."leaseUntil" ELSE d."notBefore" END - now())
      ORDER BY d.number DESC))[1] AS left
  FROM "DeliveryAttempt" d WHERE d."organizationId" = l."organizationId" AND d."letterId" = l.id
) tried ON true`;

/** All that carrying a letter needs; null when it was erased. Letters that are loaded at the same moment share a statement. */
export const loadLetterToCarry = batched(async (keys: LetterKey[]) => {
  const values = [keys.map(({ organizationId }) => organizationId), keys.map(({ letterId }) => letterId)];
  const { rows } = await db().pool.query<LetterRow>({ name: "letters-to-carry", text: LETTERS, values });
  const byId = new Map(rows.map((row) => [row.id, toLetter(row)]));
  return keys.map(({ letterId }) => byId.get(letterId) ?? null);
}, SHARING);

function toLetter(row: LetterRow) {
  const attempts = (row.attempts ?? []).map((attempt) =>
    toAttempt({
      ...attempt,
      startedAt: new Date(attempt.startedAt),
      finishedAt: attempt.finishedAt === null ? null : new Date(attempt.finishedAt),
    }),
  );
  return { ...row, attempts, pauses: row.pauses ?? [], keptForS: Math.max(0, row.keptForS) };
}

export type LetterToWork = ReturnType<typeof toLetter>;

/** The offices that a chamber's system takes messages for now; null: it never told, or long ago. */
export async function loadActiveOffices(chamber: string): Promise<ReadonlySet<string> | null> {
  const { rows } = await db().pool.query<{ codes: string[] }>(
    `SELECT codes FROM "ChamberOffices" WHERE chamber = $1 AND "readAt" > now() - interval '3 days'`,
    [chamber],
  );
  return rows[0] ? new Set(rows[0].codes) : null;
}
