// What the whip board reads besides positions: goals, and how much is known to be written and by whom. The figures are the
// rollups of lib/insights, a row for each seat, so that they cost the same however many letters there are.
import { type Db, db } from "@/lib/db";
import type { Goal, GoalKind } from "@/lib/responses/whip/goal";

type Scope = { organizationId: string; campaignId: string };

/** Letters to each seat on one ask, by seat id. */
export async function loadLettersBySeat(
  { organizationId, campaignId }: Scope,
  askId: string,
): Promise<Map<string, number>> {
  const rows = await db().prisma.letterSum.findMany({
    where: { organizationId, campaignId, facet: "", day: "", askId, value: "", place: { contains: "-" } },
    select: { place: true, letters: true },
  });
  return new Map(rows.map(({ place, letters }) => [place, letters]));
}

/**
 * People who acted in a campaign of the organization, by House seat and by state: those of its campaign with the most there,
 * since who acted in several is not told apart. There are so many at the least.
 */
export async function loadSupportersByPlace(organizationId: string): Promise<Map<string, number>> {
  const rows = await db().prisma.actionSum.groupBy({
    by: ["place"],
    where: { organizationId, facet: "", day: "", value: "", place: { not: "" } },
    _max: { supporters: true },
  });
  return new Map(rows.map(({ place, _max }) => [place, _max.supporters ?? 0]));
}

/** Until when figures are counted; null before the first count. */
export const loadCountedAt = async (): Promise<Date | null> =>
  (await db().prisma.figureRun.findUnique({ where: { kind: "count" } }))?.at ?? null;

export async function loadGoal(organizationId: string, askId: string, chamber: string): Promise<Goal | null> {
  const key = { organizationId_askId_chamber: { organizationId, askId, chamber } };
  const row = await db().prisma.askGoal.findUnique({ where: key });
  return row && { kind: row.kind as GoalKind, wanted: row.wanted };
}

export async function saveGoal(
  tx: Db,
  place: { organizationId: string; askId: string; chamber: string },
  { kind, wanted }: Goal,
  by: { userId: string; at: Date },
): Promise<void> {
  const data = { kind, wanted, setByUserId: by.userId, setAt: by.at };
  const where = { organizationId_askId_chamber: place };
  await tx.askGoal.upsert({ where, create: { ...place, ...data }, update: data });
}
