// What the overview counts, each as one statement over the index on (organization, campaign, time).
import { db } from "@/lib/db";
import type { AttemptOutcome } from "@/lib/delivery/delivery";
import type { HoldFacts } from "@/lib/delivery/holding";
import type { Confirmations, DayCount, Figures } from "@/lib/insights/overview";
import { PRESIDENT_ID } from "@/lib/legislators/president";
import type { Channel } from "@/lib/letters/letter";

/** Which letters are meant: those of one campaign. */
export type Scope = { organizationId: string; campaignId: string };

export async function loadFigures({ organizationId, campaignId }: Scope, weekAgo: Date): Promise<Figures> {
  const rows = await db().prisma.$queryRaw<Figures[]>`
    SELECT count(*)::int AS letters,
      count(*) FILTER (WHERE l."createdAt" >= ${weekAgo})::int AS "lettersLast7Days",
      count(DISTINCT a."supporterId")::int AS people,
      -- a House seat is written MA-2, a Senate seat MA-S1, the President's US-P
      count(DISTINCT l."seatId") FILTER (WHERE l."seatId" ~ '-[0-9]+$')::int AS districts,
      count(DISTINCT l.bioguide)::int AS offices,
      round(percentile_cont(0.5) WITHIN GROUP (ORDER BY l."ownSharePercent"))::int AS "medianOwnSharePercent",
      count(r."letterId")::int AS answered
    FROM "Letter" l
    JOIN "Action" a ON a."organizationId" = l."organizationId" AND a.id = l."actionId"
    LEFT JOIN "Response" r ON r."organizationId" = l."organizationId" AND r."letterId" = l.id
    WHERE l."organizationId" = ${organizationId}::uuid AND l."campaignId" = ${campaignId}::uuid`;
  const [figures] = rows;
  if (!figures) throw new Error("an aggregate without GROUP BY returned no row");
  return figures;
}

export async function loadConfirmations({ organizationId, campaignId }: Scope): Promise<Confirmations> {
  const states = await db().prisma.action.groupBy({
    by: ["state"],
    where: { organizationId, campaignId, state: { in: ["waiting", "confirmed"] } },
    _count: true,
  });
  const confirmed = states.find(({ state }) => state === "confirmed")?._count ?? 0;
  const waiting = states.find(({ state }) => state === "waiting")?._count ?? 0;
  return { asked: confirmed + waiting, confirmed };
}

/** Letters a day, by the date in Washington, for days that had any. */
export const loadDays = ({ organizationId, campaignId }: Scope, from: Date): Promise<DayCount[]> =>
  db().prisma.$queryRaw<DayCount[]>`
    SELECT to_char("createdAt" AT TIME ZONE 'America/New_York', 'YYYY-MM-DD') AS day, count(*)::int AS letters
    FROM "Letter"
    WHERE "organizationId" = ${organizationId}::uuid AND "campaignId" = ${campaignId}::uuid AND "createdAt" >= ${from}
    GROUP BY 1`;

export const loadAskCounts = ({ organizationId, campaignId }: Scope) =>
  db().prisma.letter.groupBy({ by: ["askId"], where: { organizationId, campaignId }, _count: true });

export type OfficeRow = { bioguide: string; letters: number; answered: number };

export const loadOffices = ({ organizationId, campaignId }: Scope): Promise<OfficeRow[]> =>
  db().prisma.$queryRaw<OfficeRow[]>`
    SELECT l.bioguide, count(*)::int AS letters, count(r."letterId")::int AS answered
    FROM "Letter" l
    LEFT JOIN "Response" r ON r."organizationId" = l."organizationId" AND r."letterId" = l.id
    WHERE l."organizationId" = ${organizationId}::uuid AND l."campaignId" = ${campaignId}::uuid
    GROUP BY l.bioguide
    ORDER BY letters DESC, l.bioguide`;

export type LastAttemptRow = HoldFacts & {
  askId: string;
  channel: Channel;
  tried: boolean;
  outcome: AttemptOutcome | null;
  letters: number;
};

/** Letters by their ask, their way, the outcome of their last attempt, and what decides whether they came too late. */
export const loadLastAttempts = ({ organizationId, campaignId }: Scope): Promise<LastAttemptRow[]> =>
  db().prisma.$queryRaw<LastAttemptRow[]>`
    SELECT l."askId", l.channel::text AS channel, last.number IS NOT NULL AS tried, last.outcome, l."measureId",
      l.congress, CASE WHEN l."seatId" = ${PRESIDENT_ID} THEN l."seatId" ELSE '' END AS "seatId", count(*)::int AS letters
    FROM "Letter" l
    LEFT JOIN LATERAL (
      SELECT d.number, d.outcome FROM "DeliveryAttempt" d
      WHERE d."organizationId" = l."organizationId" AND d."letterId" = l.id
      ORDER BY d.number DESC LIMIT 1
    ) last ON true
    WHERE l."organizationId" = ${organizationId}::uuid AND l."campaignId" = ${campaignId}::uuid
    GROUP BY 1, 2, 3, 4, 5, 6, 7
    ORDER BY letters DESC`;
