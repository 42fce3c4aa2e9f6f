import type { RelationKind } from "@/lib/congress/relations";
import type { Db } from "@/lib/db";

/** The measures that live asks of campaigns that have not ended are about, each once. */
export async function loadLiveMeasureIds(tx: Db): Promise<string[]> {
  const rows = await tx.$queryRaw<{ measureId: string }[]>`
    SELECT DISTINCT v."measureId" FROM "Campaign" c
    JOIN "Ask" k ON k."organizationId" = c."organizationId" AND k."campaignId" = c.id
    JOIN "AskVersion" v ON v."organizationId" = k."organizationId" AND v.id = k."liveVersionId"
    WHERE c.state IN ('live', 'paused') AND v."measureId" IS NOT NULL ORDER BY 1`;
  return rows.map(({ measureId }) => measureId);
}

type OwnRelation = { organizationId: string; measureId: string; relatedId: string; kind: RelationKind };

/** Keeps what an admin said of two measures. False: it was said before. */
export async function saveOwnRelation(
  tx: Db,
  relation: OwnRelation & { id: string; sourceName: string; recordedByUserId: string; recordedAt: Date },
): Promise<boolean> {
  const { count } = await tx.measureRelation.createMany({ data: [relation], skipDuplicates: true });
  return count > 0;
}

/** Takes back what an organization said of two measures, in either order; gives its ids. */
export async function deleteOwnRelation(
  tx: Db,
  { organizationId, measureId, relatedId, kind }: OwnRelation,
): Promise<string[]> {
  const either = [
    { measureId, relatedId },
    { measureId: relatedId, relatedId: measureId },
  ];
  const where = { organizationId, kind, OR: either };
  const rows = await tx.measureRelation.findMany({ where, select: { id: true } });
  await tx.measureRelation.deleteMany({ where });
  return rows.map(({ id }) => id);
}
