import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import { inTransaction } from "@/lib/db";
import type { Actor } from "@/lib/organizations/membership";
import { mayRecordResponses } from "@/lib/organizations/policy";
import { recordAudit } from "@/lib/organizations/store";
import { officeLabel } from "@/lib/responses/office-choice";
import { withdrawPositions } from "@/lib/responses/positions/store";
import { deleteRecorded } from "@/lib/responses/store";
import { fail, ok, type Result } from "@/lib/shared/result";

/**
 * Removes an answer that a member recorded by mistake, with its words; what followed from it in the ledger is withdrawn. What a
 * supporter reported is theirs, and stays.
 */
export async function removeResponse(
  actor: Actor | null,
  { campaignSlug, responseId: id }: { campaignSlug: string; responseId: string },
  now: Date,
): Promise<Result<{ office: string }, "not_found" | "not_allowed">> {
  const campaign = actor && (await findStaffCampaign(actor, campaignSlug));
  if (!actor || !campaign) return fail("not_found");
  const { organizationId, id: campaignId } = campaign;
  if (!mayRecordResponses(actor, organizationId)) return fail("not_allowed");
  return inTransaction(async (tx) => {
    const bioguide = await deleteRecorded(tx, { organizationId, campaignId, id });
    if (bioguide === null) return fail("not_found");
    const office = officeLabel(bioguide);
    const found = { organizationId, campaignId, responseId: id };
    await withdrawPositions(tx, found, { userId: actor.userId, at: now }, "response removed");
    const line = { organizationId, at: now, actorUserId: actor.userId, subjectId: campaignId };
    await recordAudit(tx, { ...line, verb: "response.removed", reason: office });
    return ok({ office });
  });
}
