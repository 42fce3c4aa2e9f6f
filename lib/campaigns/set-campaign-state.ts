import type { CampaignState } from "@/lib/campaigns/campaign";
import { findReadinessProblems, type ReadinessProblem } from "@/lib/campaigns/readiness";
import { countLiveAsks, loadCampaignBySlug, saveCampaignState, toCampaign } from "@/lib/campaigns/store";
import { inTransaction } from "@/lib/db";
import { enqueue } from "@/lib/jobs/queue";
import type { Actor } from "@/lib/organizations/membership";
import { maySetCampaignState, mayView } from "@/lib/organizations/policy";
import { findReasonProblem, type ReasonProblem } from "@/lib/organizations/reason";
import { recordAudit } from "@/lib/organizations/store";
import { fail, ok, type Result } from "@/lib/shared/result";

export type SetCampaignStateInput = { slug: string; state: "live" | "paused"; reason: string };

/** `unchanged`: somebody set it so before; nothing was recorded again. `never_live`: a draft has nothing to pause. */
export type SetCampaignStateProblem =
  | "not_found"
  | "not_allowed"
  | ReasonProblem
  | "unchanged"
  | "never_live"
  | ReadinessProblem;

/**
 * Sets a campaign live or paused and records who did it and why, both or neither. It can be live when the public can
 * read its brief and there is something to ask. While it is paused no letter is begun or confirmed, and those that are in
 * line wait. A stranger to the organization is told that there is no such campaign.
 */
export function setCampaignState(
  actor: Actor | null,
  input: SetCampaignStateInput,
  now: Date,
): Promise<Result<{ slug: string }, SetCampaignStateProblem>> {
  return inTransaction(async (tx) => {
    const row = await loadCampaignBySlug(tx, input.slug);
    if (!row || !actor || !mayView(actor, row.organizationId)) return fail("not_found");
    if (!maySetCampaignState(actor, row.organizationId)) return fail("not_allowed");
    const reasonProblem = findReasonProblem(input.reason);
    if (reasonProblem) return fail(reasonProblem);

    const campaign = toCampaign(row);
    const [problem] =
      input.state === "live"
        ? findReadinessProblems(campaign, await countLiveAsks(tx, campaign), now)
        : findPauseProblems(campaign.state);
    if (campaign.state !== input.state && problem) return fail(problem);
    if (!(await saveCampaignState(tx, campaign, input.state, now))) return fail("unchanged");
    const { organizationId, id: subjectId } = campaign;
    const verb = `campaign.${input.state}` as const;
    const reason = input.reason.trim();
    // Letters that were confirmed and waited for this go on.
    if (input.state === "live") await enqueue(tx, "release-letters", {}, { key: "release-letters" });
    await recordAudit(tx, { organizationId, at: now, actorUserId: actor.userId, verb, subjectId, reason });
    return ok({ slug: campaign.slug });
  });
}

function findPauseProblems(state: CampaignState): ("never_live" | "ended")[] {
  if (state === "draft") return ["never_live"];
  return state === "ended" ? ["ended"] : [];
}
