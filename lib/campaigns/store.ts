import type { Brief, Campaign, CampaignState } from "@/lib/campaigns/campaign";
import type { IsoDate } from "@/lib/congress/measure";
import type { Db, Prisma } from "@/lib/db";

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

export const campaignWithOrganization = { include: { organization: { select: { name: true } } } } as const;

type CampaignRow = Prisma.CampaignGetPayload<typeof campaignWithOrganization>;

// A date column comes back as midnight UTC, so its first ten characters are the date that was stored.
const isoDate = (date: Date | null): IsoDate | null => date?.toISOString().slice(0, 10) ?? null;

/** A stored campaign as a plain object of the domain. */
export const toCampaign = (row: CampaignRow): Campaign => ({
  organizationId: row.organizationId,
  organizationName: row.organization.name,
  id: row.id,
  slug: row.slug,
  title: row.title,
  state: row.state,
  brief: row.brief as Brief,
  startsOn: isoDate(row.startsOn),
  endsOn: isoDate(row.endsOn),
  goalLetters: row.goalLetters,
  outcome: row.outcome,
  outcomeNote: row.outcomeNote,
});
