import { loadCampaignBySlug, saveCampaignState } from "@/lib/campaigns/store";
import { inTransaction } from "@/lib/db";
import type { Actor } from "@/lib/organizations/membership";
import { maySetCampaignState, mayView } from "@/lib/organizations/policy";
import { findReasonProblem, type ReasonProblem } from "@/lib/organizations/reason";
import { recordAudit } from "@/lib/organizations/store";
import { fail, ok, type Result } from "@/lib/shared/result";

export type SetCampaignStateInput = { slug: string; state: "live" | "paused"; reason: string };

/** `unchanged`: somebody set it so before; nothing was recorded again. */
export type SetCampaignStateProblem = "not_found" | "not_allowed" | ReasonProblem | "unchanged";

/**
 * Sets a campaign live or paused and records who did it and why, both or neither. While it is paused no letter is
 * begun, confirmed or sent. A stranger to the organization is told that there is no such campaign.
 */
export function setCampaignState(
  actor: Actor | null,
  input: SetCampaignStateInput,
  now: Date,
): Promise<Result<{ slug: string }, SetCampaignStateProblem>> {
  return inTransaction(async (tx) => {
    const campaign = await loadCampaignBySlug(tx, input.slug);
    if (!campaign || !actor || !mayView(actor, campaign.organizationId)) return fail("not_found");
    if (!maySetCampaignState(actor, campaign.organizationId)) return fail("not_allowed");
    const reasonProblem = findReasonProblem(input.reason);
    if (reasonProblem) return fail(reasonProblem);

    if (!(await saveCampaignState(tx, campaign, input.state))) return fail("unchanged");
    const { organizationId, id: subjectId } = campaign;
    const verb = `campaign.${input.state}` as const;
    const reason = input.reason.trim();
    await recordAudit(tx, { organizationId, at: now, actorUserId: actor.userId, verb, subjectId, reason });
    return ok({ slug: campaign.slug });
  });
}
