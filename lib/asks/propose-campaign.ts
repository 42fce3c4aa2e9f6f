import type { AskChecker } from "@/lib/asks/check-context";
import type { OverrideInput } from "@/lib/asks/check-override";
import { saveProposal } from "@/lib/asks/life/store";
import { loadNewest, lockAsksFor } from "@/lib/asks/locked/store";
import { loadCheckContext } from "@/lib/asks/store";
import { judgeProposal, type ProposalProblem } from "@/lib/asks/version-judgment";
import { inTransaction } from "@/lib/db";
import type { Actor } from "@/lib/organizations/membership";
import { mayEditAsk } from "@/lib/organizations/policy";
import { fail, ok, type Result } from "@/lib/shared/result";

export type ProposeCampaignInput = {
  campaignSlug: string;
  /** when they are to go live once approved; null: at once */
  goesLiveAt: Date | null;
  overrides: (OverrideInput & { askSlug: string })[];
};

/** Why one ask keeps the others from being proposed with it. */
export type ProposalStop = { askSlug: string; headline: string; problem: ProposalProblem };
/** `nothing`: no ask has a draft as its newest version. */
export type ProposeCampaignProblem =
  | { code: "not_found" | "not_allowed" | "nothing" }
  | { code: "stopped"; stops: ProposalStop[] };

/** Proposes the newest version of every ask of a campaign that is a draft: all of them, or none and the list of why. */
export function proposeCampaign(
  actor: Actor | null,
  input: ProposeCampaignInput,
  now: Date,
  check: AskChecker,
): Promise<Result<{ count: number }, ProposeCampaignProblem>> {
  return inTransaction(async (tx) => {
    const found = await lockAsksFor(tx, actor, input.campaignSlug);
    if (!found) return fail({ code: "not_found" });
    const { asks, campaign, by } = found;
    if (!mayEditAsk(actor, campaign.organizationId)) return fail({ code: "not_allowed" });

    const drafts = await loadNewest(tx, asks, "draft");
    const judged = await Promise.all(
      drafts.map(async ({ ask, version }) => {
        const checks = check(version.content, await loadCheckContext(tx, campaign, version.content, now));
        const wanted = input.overrides.filter(({ askSlug }) => askSlug === ask.slug);
        return { ask, version, proposal: judgeProposal({ ask, version, checks, by, now }, input.goesLiveAt, wanted) };
      }),
    );
    const stops = judged.flatMap(({ ask, version, proposal }): ProposalStop[] =>
      proposal.ok ? [] : [{ askSlug: ask.slug, headline: version.content.texts.headline, problem: proposal.problem }],
    );
    if (stops.length > 0) return fail({ code: "stopped", stops });
    if (judged.length === 0) return fail({ code: "nothing" });
    for (const { ask, version, proposal } of judged) {
      if (proposal.ok) await saveProposal(tx, ask, version, proposal.value, by.userId);
    }
    return ok({ count: judged.length });
  });
}
