import { loadCitedSources } from "@/lib/asks/campaigns/store";
import type { Campaign } from "@/lib/campaigns/campaign";
import { db } from "@/lib/db";

/** The numbers of the sources that live and proposed texts of a campaign's asks cite: the brief must keep them. */
export const listCitedSources = (campaign: Pick<Campaign, "organizationId" | "id">): Promise<number[]> =>
  loadCitedSources(db().prisma, campaign);
