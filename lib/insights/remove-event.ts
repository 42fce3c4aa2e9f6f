import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import { inTransaction } from "@/lib/db";
import { deleteEvent } from "@/lib/insights/events/store";
import type { Actor } from "@/lib/organizations/membership";
import { fail, ok, type Result } from "@/lib/shared/result";

/** Takes something off the time line of a campaign of the actor's again: any member may. */
export async function removeEvent(
  actor: Actor,
  slug: string,
  id: string,
): Promise<Result<null, { code: "not_found" }>> {
  const campaign = await findStaffCampaign(actor, slug);
  if (!campaign || !/^[0-9a-f-]{36}$/.test(id)) return fail({ code: "not_found" });
  const scope = { organizationId: campaign.organizationId, campaignId: campaign.id };
  await inTransaction((tx) => deleteEvent(tx, scope, id));
  return ok(null);
}
