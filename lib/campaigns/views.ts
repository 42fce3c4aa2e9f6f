import type { Brief, Campaign } from "@/lib/campaigns/campaign";
import { db, type Prisma } from "@/lib/db";

export type CampaignSummary = { slug: string; title: string; lede: string; organizationName: string };

type CampaignRow = Prisma.CampaignGetPayload<{ include: { organization: true } }>;

/** A stored campaign as a plain object of the domain. */
const toCampaign = ({ organization, createdAt: _, ...row }: CampaignRow): Campaign => ({
  ...row,
  organizationName: organization.name,
  brief: row.brief as Brief,
});

/** The campaigns that the public may see and act on, oldest first. */
export async function listLiveCampaigns(): Promise<CampaignSummary[]> {
  const rows = await db().prisma.campaign.findMany({
    where: { state: "live" },
    include: { organization: true },
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
    include: { organization: true },
  });
  return row && toCampaign(row);
}
