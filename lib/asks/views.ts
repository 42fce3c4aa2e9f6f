import type { Ask, AskTexts } from "@/lib/asks/ask";
import type { Audience } from "@/lib/asks/audience";
import type { Campaign } from "@/lib/campaigns/campaign";
import { findCampaign } from "@/lib/campaigns/views";
import { measureWithCosponsors, toMeasure } from "@/lib/congress/store";
import { type Db, db } from "@/lib/db";

/**
 * The asks of a campaign in its order, each with the live version of its texts and its measure. An ask that has no
 * live version yet is left out. A measure that the record does not have (yet) is null beside its id.
 */
export const loadAsks = (tx: Db, organizationId: string, campaignId: string): Promise<Ask[]> =>
  loadAsksOf(tx, [{ organizationId, id: campaignId }]);

/** The same for several campaigns, with as many queries as for one; `campaignId` tells whose each ask is. */
export async function loadAsksOf(
  tx: Db,
  campaigns: readonly Pick<Campaign, "organizationId" | "id">[],
): Promise<Ask[]> {
  const rows = await tx.ask.findMany({
    where: {
      OR: campaigns.map(({ organizationId, id: campaignId }) => ({ organizationId, campaignId })),
      liveVersionId: { not: null },
    },
    orderBy: { position: "asc" },
  });
  // Only the live version of each: a campaign's page costs the same however many versions there were.
  const versions = await tx.askVersion.findMany({
    where: {
      organizationId: { in: [...new Set(campaigns.map(({ organizationId }) => organizationId))] },
      id: { in: rows.flatMap((row) => row.liveVersionId ?? []) },
    },
  });
  const measures = await tx.measure.findMany({
    where: { id: { in: versions.flatMap(({ measureId }) => measureId ?? []) } },
    ...measureWithCosponsors,
  });
  const versionById = new Map(versions.map((version) => [version.id, version]));
  const measureById = new Map(measures.map((row) => [row.id, toMeasure(row)]));

  return rows.flatMap(({ position: _, liveVersionId, ...ask }) => {
    const version = versionById.get(liveVersionId ?? "");
    if (!version) return [];
    const { id, number, texts, createdAt, reason, verb, stance, audience, measureId } = version;
    return {
      ...ask,
      verb,
      stance,
      audience: audience as Audience,
      measureId,
      measure: measureById.get(measureId ?? "") ?? null,
      version: { id, number, texts: texts as AskTexts, createdAt, reason },
    };
  });
}

export type CampaignPage = { campaign: Campaign; asks: Ask[] };

/** A campaign with what it asks; null when there is no such campaign, or it is still a draft. */
export async function findCampaignPage(slug: string): Promise<CampaignPage | null> {
  const campaign = await findCampaign(slug);
  if (!campaign) return null;
  const { organizationId, id: campaignId } = campaign;
  return { campaign, asks: await loadAsks(db().prisma, organizationId, campaignId) };
}

/** A version that is to be live by now; `publishDueVersions` takes hold of each and looks again. */
export type DueVersion = { organizationId: string; askId: string; number: number };

/** The approved versions whose hour has come, the oldest first. */
export const findDueVersions = (now: Date): Promise<DueVersion[]> =>
  db().prisma.askVersion.findMany({
    where: { goesLiveAt: { lte: now }, approvedAt: { not: null }, liveAt: null, retiredAt: null },
    orderBy: [{ goesLiveAt: "asc" }, { number: "asc" }],
    select: { organizationId: true, askId: true, number: true },
  });
