import type { Ask } from "@/lib/asks/ask";
import { asksFor } from "@/lib/asks/choose-ask";
import { loadAsksOf } from "@/lib/asks/views";
import { type CampaignSummary, listOpenCampaigns } from "@/lib/campaigns/views";
import { db } from "@/lib/db";
import type { Legislator } from "@/lib/legislators/legislator";

// How many are offered, and how many are looked into to find them.
const OFFERED = 3;
const LOOKED_INTO = 30;

/**
 * Other campaigns that take letters now and have an ask that can go to one of these people, newest first: for somebody
 * whose representatives a campaign does not ask.
 */
export async function listCampaignsFor(
  legislators: readonly Legislator[],
  exceptSlug: string,
  now: Date,
): Promise<CampaignSummary[]> {
  const open = (await listOpenCampaigns(now)).filter(({ slug }) => slug !== exceptSlug);
  const newest = open.slice(-LOOKED_INTO).reverse();
  const rows = await db().prisma.campaign.findMany({
    where: { slug: { in: newest.map(({ slug }) => slug) } },
    select: { organizationId: true, id: true, slug: true },
  });
  const asks = await loadAsksOf(db().prisma, rows);
  const asksOf = (slug: string): Ask[] => {
    const row = rows.find((each) => each.slug === slug);
    return asks.filter(
      ({ campaignId, organizationId }) => campaignId === row?.id && organizationId === row.organizationId,
    );
  };
  return newest
    .filter(({ slug }) => legislators.some((legislator) => asksFor(asksOf(slug), legislator, now).length > 0))
    .slice(0, OFFERED);
}
