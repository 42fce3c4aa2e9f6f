import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import { inTransaction } from "@/lib/db";
import { addPause } from "@/lib/delivery/control/store";
import { type PausedScope, pauseOf } from "@/lib/delivery/pause";
import type { Actor } from "@/lib/organizations/membership";
import { mayControlDelivery } from "@/lib/organizations/policy";
import { findReasonProblem, type ReasonProblem } from "@/lib/organizations/reason";
import { recordAudit } from "@/lib/organizations/store";
import { fail, ok, type Result } from "@/lib/shared/result";

export type PauseInput = { campaignSlug: string; what: PausedScope; reason: string };
export type PauseDeliveryProblem = "not_found" | "not_allowed" | "unchanged" | ReasonProblem;

/**
 * Stops letters. Each worker looks before each letter, so no letter goes once the attempts that are under way at this
 * moment have ended. What waits stays in line, with the reason on its receipt.
 */
export async function pauseDelivery(
  actor: Actor | null,
  { campaignSlug, what, reason }: PauseInput,
  now: Date,
): Promise<Result<null, PauseDeliveryProblem>> {
  const campaign = actor && (await findStaffCampaign(actor, campaignSlug));
  if (!actor || !campaign) return fail("not_found");
  if (!mayControlDelivery(actor, campaign.organizationId)) return fail("not_allowed");
  const problem = findReasonProblem(reason);
  if (problem) return fail(problem);
  return inTransaction(async (tx) => {
    const by = { reason: reason.trim(), byUserId: actor.userId, at: now };
    if (!(await addPause(tx, pauseOf(campaign, what), by))) return fail("unchanged");
    const { organizationId, id: subjectId } = campaign;
    const verb = "delivery.paused" as const;
    await recordAudit(tx, { organizationId, at: now, actorUserId: actor.userId, verb, subjectId, reason: by.reason });
    return ok(null);
  });
}
