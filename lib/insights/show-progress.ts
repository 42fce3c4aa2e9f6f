import { loadCampaignBySlug } from "@/lib/campaigns/store";
import { inTransaction } from "@/lib/db";
import { saveShown } from "@/lib/insights/progress/store";
import type { Actor } from "@/lib/organizations/membership";
import { mayEditCampaign, mayView } from "@/lib/organizations/policy";
import { findReasonProblem, type ReasonProblem } from "@/lib/organizations/reason";
import { recordAudit } from "@/lib/organizations/store";
import { fail, ok, type Result } from "@/lib/shared/result";

export type ShowProgressInput = { slug: string; shown: boolean; reason: string };

/** `unchanged`: somebody set it so before; nothing was recorded again. */
export type ShowProgressProblem = "not_found" | "not_allowed" | ReasonProblem | "unchanged";

/**
 * Has a campaign show its progress to everybody, or show it no more, and records who did it and why, both or neither. A
 * stranger to the organization is told that there is no such campaign.
 */
export function showProgress(
  actor: Actor | null,
  { slug, shown, reason }: ShowProgressInput,
  now: Date,
): Promise<Result<null, ShowProgressProblem>> {
  return inTransaction(async (tx) => {
    const campaign = await loadCampaignBySlug(tx, slug);
    if (!campaign || !actor || !mayView(actor, campaign.organizationId)) return fail("not_found");
    const { organizationId, id: subjectId } = campaign;
    if (!mayEditCampaign(actor, organizationId)) return fail("not_allowed");
    const problem = findReasonProblem(reason);
    if (problem) return fail(problem);
    if (!(await saveShown(tx, { organizationId, campaignId: subjectId }, shown, now))) return fail("unchanged");
    const verb = shown ? "progress.shown" : "progress.hidden";
    const entry = {
      organizationId,
      at: now,
      actorUserId: actor.userId,
      verb,
      subjectId,
      reason: reason.trim(),
    } as const;
    await recordAudit(tx, entry);
    return ok(null);
  });
}
