import type { AskChecker } from "@/lib/asks/check-context";
import { saveApproval } from "@/lib/asks/life/store";
import { loadNewest, lockAsksFor } from "@/lib/asks/locked/store";
import { loadCheckContext } from "@/lib/asks/store";
import { type ApprovalProblem, judgeApproval } from "@/lib/asks/version-judgment";
import { inTransaction } from "@/lib/db";
import type { Actor } from "@/lib/organizations/membership";
import { mayEditAsk } from "@/lib/organizations/policy";
import { REASON_LIMIT } from "@/lib/organizations/reason";
import { fail, ok, type Result } from "@/lib/shared/result";

export type ApproveCampaignInput = {
  campaignSlug: string;
  /** what the approver wants kept with each; may be empty, then the versions' own reasons stand */
  note: string;
};

/** Why one ask keeps the others from being approved with it. */
export type ApprovalStop = { askSlug: string; headline: string; problem: ApprovalProblem };
/** `nothing`: no ask has a proposal that waits. */
export type ApproveCampaignProblem =
  | { code: "not_found" | "not_allowed" | "nothing" | "reason_too_long" }
  | { code: "stopped"; stops: ApprovalStop[] };

/** Approves what is proposed of every ask of a campaign: all of it, or nothing and the list of why. */
export function approveCampaign(
  actor: Actor | null,
  input: ApproveCampaignInput,
  now: Date,
  check: AskChecker,
): Promise<Result<{ count: number }, ApproveCampaignProblem>> {
  return inTransaction(async (tx) => {
    const found = await lockAsksFor(tx, actor, input.campaignSlug);
    if (!found) return fail({ code: "not_found" });
    const { asks, campaign, by } = found;
    if (!mayEditAsk(actor, campaign.organizationId)) return fail({ code: "not_allowed" });
    const note = input.note.trim();
    if (note.length > REASON_LIMIT) return fail({ code: "reason_too_long" });

    const proposed = await loadNewest(tx, asks, "proposed");
    const judged = await Promise.all(
      proposed.map(async ({ ask, version }) => {
        const checks = check(version.content, await loadCheckContext(tx, campaign, version.content, now));
        return { ask, version, approval: judgeApproval({ ask, version, checks, by, now }) };
      }),
    );
    const stops = judged.flatMap(({ ask, version, approval }): ApprovalStop[] =>
      approval.ok ? [] : [{ askSlug: ask.slug, headline: version.content.texts.headline, problem: approval.problem }],
    );
    if (stops.length > 0) return fail({ code: "stopped", stops });
    if (judged.length === 0) return fail({ code: "nothing" });
    for (const { ask, version, approval } of judged) {
      if (approval.ok) await saveApproval(tx, ask, approval.value, by.userId, note || version.reason);
    }
    return ok({ count: judged.length });
  });
}
