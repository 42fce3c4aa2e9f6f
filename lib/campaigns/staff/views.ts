// Campaigns as their organization's members see them: also drafts, and only their own.
import type { Campaign } from "@/lib/campaigns/campaign";
import { campaignWithOrganization, toCampaign } from "@/lib/campaigns/store";
import { db } from "@/lib/db";
import type { Actor } from "@/lib/organizations/membership";
import { isSlug } from "@/lib/shared/slug";

const ofActor = (actor: Actor) => ({ organizationId: { in: actor.memberships.map((each) => each.organizationId) } });

/** The campaigns of the actor's organizations, newest first. */
export async function listStaffCampaigns(actor: Actor): Promise<Campaign[]> {
  const rows = await db().prisma.campaign.findMany({
    where: ofActor(actor),
    ...campaignWithOrganization,
    orderBy: { createdAt: "desc" },
  });
  return rows.map(toCampaign);
}

/** A campaign of one of the actor's organizations; null when there is none, or when it is somebody else's. */
export async function findStaffCampaign(actor: Actor, slug: string): Promise<Campaign | null> {
  if (!isSlug(slug)) return null;
  const row = await db().prisma.campaign.findFirst({
    where: { slug, ...ofActor(actor) },
    ...campaignWithOrganization,
  });
  return row && toCampaign(row);
}
