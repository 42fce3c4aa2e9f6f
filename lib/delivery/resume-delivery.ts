import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import { inTransaction } from "@/lib/db";
import { endPause } from "@/lib/delivery/control/store";
import { type PausedScope, pauseOf } from "@/lib/delivery/pause";
import { enqueue } from "@/lib/jobs/queue";
import type { Actor } from "@/lib/organizations/membership";
import { mayControlDelivery } from "@/lib/organizations/policy";
import { recordAudit } from "@/lib/organizations/store";
import { fail, ok, type Result } from "@/lib/shared/result";

export type ResumeDeliveryProblem = "not_found" | "not_allowed" | "unchanged";

/** Lets letters go on that somebody stopped. Those that waited are put back in line within moments. */
export async function resumeDelivery(
  actor: Actor | null,
  { campaignSlug, what }: { campaignSlug: string; what: PausedScope },
  now: Date,
): Promise<Result<null, ResumeDeliveryProblem>> {
  const campaign = actor && (await findStaffCampaign(actor, campaignSlug));
  if (!actor || !campaign) return fail("not_found");
  if (!mayControlDelivery(actor, campaign.organizationId)) return fail("not_allowed");
  return inTransaction(async (tx) => {
    if (!(await endPause(tx, pauseOf(campaign, what)))) return fail("unchanged");
    const { organizationId, id: subjectId } = campaign;
    const verb = "delivery.resumed" as const;
    await recordAudit(tx, { organizationId, at: now, actorUserId: actor.userId, verb, subjectId, reason: "" });
    await enqueue(tx, "release-letters", {}, { key: "release-letters" });
    return ok(null);
  });
}
