import type { CampaignState } from "@/lib/campaigns/campaign";
import type { Db } from "@/lib/db";

/** The facts of a campaign that decide on a change; null when there is none with this slug. */
export const loadCampaignBySlug = (tx: Db, slug: string) =>
  tx.campaign.findUnique({ where: { slug }, select: { organizationId: true, id: true, slug: true, state: true } });

/** Sets a campaign's state. False: it was in that state already, so that of two clicks only one counts. */
export async function saveCampaignState(
  tx: Db,
  campaign: { organizationId: string; id: string },
  state: CampaignState,
): Promise<boolean> {
  const { organizationId, id } = campaign;
  const { count } = await tx.campaign.updateMany({
    where: { organizationId, id, state: { not: state } },
    data: { state },
  });
  return count === 1;
}
