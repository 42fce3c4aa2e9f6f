import { loadAsks } from "@/lib/asks/views";
import type { Campaign } from "@/lib/campaigns/campaign";
import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import { db } from "@/lib/db";
import { stateChoices } from "@/lib/legislators/audience-choices";
import type { Actor } from "@/lib/organizations/membership";
import { mayExportPersons } from "@/lib/organizations/policy";

export type ExportsPage = {
  campaign: Campaign;
  asks: { slug: string; headline: string }[];
  /** two letters each, in order */
  states: string[];
  mayTakePersons: boolean;
};

/** What there is to choose from before tables of a campaign are taken out; null when it is somebody else's. */
export async function findExports(actor: Actor, slug: string): Promise<ExportsPage | null> {
  const campaign = await findStaffCampaign(actor, slug);
  if (!campaign) return null;
  const { organizationId, id } = campaign;
  const asks = await loadAsks(db().prisma, organizationId, id);
  return {
    campaign,
    asks: asks.map(({ slug: ask, version }) => ({ slug: ask, headline: version.texts.headline })),
    states: stateChoices(),
    mayTakePersons: mayExportPersons(actor, organizationId),
  };
}
