import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import type { IsoDate } from "@/lib/congress/measure";
import { inTransaction } from "@/lib/db";
import type { Actor } from "@/lib/organizations/membership";
import { mayRecordResponses } from "@/lib/organizations/policy";
import { recordAudit } from "@/lib/organizations/store";
import { officeLabel } from "@/lib/responses/office-choice";
import { recordFromResponse } from "@/lib/responses/positions/store";
import { daysAfter, FILE_KEPT_DAYS, type ResponseClass } from "@/lib/responses/response";
import { fail, ok, type Result } from "@/lib/shared/result";

export type Classification = {
  campaignSlug: string;
  responseId: string;
  class: ResponseClass;
  /** also of everybody else's same reply to this ask about which nobody has decided */
  all: boolean;
};

/**
 * Decides what an answer is, or decides it anew. A commitment or a refusal goes into the ledger with this answer as its
 * evidence, also when the same reply reached many: it is one reply.
 */
export async function classifyResponse(
  actor: Actor | null,
  { campaignSlug, responseId: id, class: decided, all }: Classification,
  now: Date,
): Promise<Result<{ decided: number }, "not_found" | "not_allowed">> {
  const campaign = actor && (await findStaffCampaign(actor, campaignSlug));
  if (!actor || !campaign) return fail("not_found");
  const { organizationId, id: campaignId } = campaign;
  if (!mayRecordResponses(actor, organizationId)) return fail("not_allowed");
  return inTransaction(async (tx) => {
    const response = await tx.response.findFirst({ where: { organizationId, campaignId, id } });
    if (!response) return fail("not_found");
    const { groupId, askId } = response;
    const data = { class: decided, decidedByUserId: actor.userId, decidedAt: now };
    await tx.response.update({ where: { organizationId_id: { organizationId, id } }, data });
    const others = all && groupId ? { organizationId, campaignId, groupId, askId, class: null } : null;
    const same = others ? await tx.response.findMany({ where: others, select: { id: true } }) : [];
    if (others) await tx.response.updateMany({ where: others, data });
    const fileUntil = daysAfter(now, FILE_KEPT_DAYS);
    const ids = [id, ...same.map((one) => one.id)];
    await tx.responseText.updateMany({
      where: { organizationId, responseId: { in: ids }, fileType: { not: null } },
      data: { fileUntil },
    });
    const receivedOn: IsoDate = response.receivedOn.toISOString().slice(0, 10);
    const by = { userId: actor.userId, at: now };
    await recordFromResponse(tx, { ...response, receivedOn, class: decided }, by, `response: ${decided}`);
    const line = { organizationId, at: now, actorUserId: actor.userId, subjectId: campaignId };
    await recordAudit(tx, { ...line, verb: "response.classified", reason: officeLabel(response.bioguide) });
    return ok({ decided: ids.length });
  });
}
