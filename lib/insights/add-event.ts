import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import { inTransaction } from "@/lib/db";
import type { EventInput } from "@/lib/insights/events/campaign-event";
import { saveEvent } from "@/lib/insights/events/store";
import type { Actor } from "@/lib/organizations/membership";
import { newId } from "@/lib/shared/id";
import { fail, ok, type Result } from "@/lib/shared/result";

/** Puts something on the time line of a campaign of the actor's: any member may. */
export async function addEvent(
  actor: Actor,
  slug: string,
  event: EventInput,
  now: Date,
): Promise<Result<null, { code: "not_found" }>> {
  const campaign = await findStaffCampaign(actor, slug);
  if (!campaign) return fail({ code: "not_found" });
  const scope = { organizationId: campaign.organizationId, campaignId: campaign.id };
  await inTransaction((tx) => saveEvent(tx, scope, event, { id: newId(), userId: actor.userId, now }));
  return ok(null);
}
