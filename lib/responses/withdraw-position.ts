import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import { inTransaction } from "@/lib/db";
import type { Actor } from "@/lib/organizations/membership";
import { mayRecordResponses } from "@/lib/organizations/policy";
import { findReasonProblem, type ReasonProblem } from "@/lib/organizations/reason";
import { recordAudit } from "@/lib/organizations/store";
import { withdrawPositions } from "@/lib/responses/positions/store";
import { fail, ok, type Result } from "@/lib/shared/result";

export type WithdrawPositionProblem = "not_found" | "not_allowed" | "unchanged" | ReasonProblem;

/** Takes a record of the ledger back. It stays to be read, with who did it and why, and counts no more. */
export async function withdrawPosition(
  actor: Actor | null,
  { campaignSlug, recordId: id, reason }: { campaignSlug: string; recordId: string; reason: string },
  now: Date,
): Promise<Result<null, WithdrawPositionProblem>> {
  const campaign = actor && (await findStaffCampaign(actor, campaignSlug));
  if (!actor || !campaign) return fail("not_found");
  const { organizationId, id: campaignId } = campaign;
  if (!mayRecordResponses(actor, organizationId)) return fail("not_allowed");
  const problem = findReasonProblem(reason);
  if (problem) return fail(problem);
  return inTransaction(async (tx) => {
    const by = { userId: actor.userId, at: now };
    const asks = await withdrawPositions(tx, { organizationId, campaignId, id }, by, reason.trim());
    if (asks.length === 0) return fail("unchanged");
    const line = { organizationId, at: now, actorUserId: actor.userId, subjectId: campaignId };
    await recordAudit(tx, { ...line, verb: "position.withdrawn", reason: reason.trim() });
    return ok(null);
  });
}
