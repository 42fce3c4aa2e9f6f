import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import { inTransaction } from "@/lib/db";
import type { Actor } from "@/lib/organizations/membership";
import { mayRecordResponses } from "@/lib/organizations/policy";
import { recordAudit } from "@/lib/organizations/store";
import { officeLabel } from "@/lib/responses/office-choice";

/** The file that somebody uploaded as an office's answer, and a line on the record that a member looked at it; null: there is none. */
export async function openResponseFile(
  actor: Actor,
  campaignSlug: string,
  id: string,
  now: Date,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; type: string } | null> {
  const campaign = await findStaffCampaign(actor, campaignSlug);
  if (!campaign || !mayRecordResponses(actor, campaign.organizationId)) return null;
  const { organizationId, id: campaignId } = campaign;
  return inTransaction(async (tx) => {
    const found = await tx.response.findFirst({
      where: { organizationId, campaignId, id },
      include: { text: true },
    });
    const { fileBytes: bytes, fileType: type } = found?.text ?? {};
    if (!found || !bytes || !type) return null;
    const line = { organizationId, at: now, actorUserId: actor.userId, subjectId: campaignId };
    await recordAudit(tx, { ...line, verb: "response.opened", reason: officeLabel(found.bioguide) });
    return { bytes, type };
  });
}
