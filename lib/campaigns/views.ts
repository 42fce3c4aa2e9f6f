import type { Campaign } from "@/lib/campaigns/campaign";
import { campaignWithOrganization, toCampaign } from "@/lib/campaigns/store";
import { db } from "@/lib/db";

export type CampaignSummary = { slug: string; title: string; lede: string; organizationName: string };

/** The campaigns that the public may see and act on, oldest first. */
export async function listLiveCampaigns(): Promise<CampaignSummary[]> {
  const rows = await db().prisma.campaign.findMany({
    where: { state: "live" },
    ...campaignWithOrganization,
    orderBy: { createdAt: "asc" },
  });
  return rows.map(toCampaign).map(({ slug, title, brief, organizationName }) => ({
    slug,
    title,
    lede: brief.lede,
    organizationName,
  }));
}

/** A campaign that is not a draft, by the name in its address; null when there is none. */
export async function findCampaign(slug: string): Promise<Campaign | null> {
  const row = await db().prisma.campaign.findFirst({
    where: { slug, state: { not: "draft" } },
    ...campaignWithOrganization,
  });
  return row && toCampaign(row);
}
