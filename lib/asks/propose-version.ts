import type { AskKey } from "@/lib/asks/ask-key";
import type { AskChecker } from "@/lib/asks/check-context";
import type { OverrideInput } from "@/lib/asks/check-override";
import { saveProposal } from "@/lib/asks/life/store";
import { loadVersion, lockFor } from "@/lib/asks/locked/store";
import { loadCheckContext } from "@/lib/asks/store";
import { judgeProposal, type ProposalProblem } from "@/lib/asks/version-judgment";
import { inTransaction } from "@/lib/db";
import type { Actor } from "@/lib/organizations/membership";
import { fail, ok, type Result } from "@/lib/shared/result";

export type ProposeVersionInput = AskKey & {
  number: number;
  /** when it is to go live once approved; null: at once */
  goesLiveAt: Date | null;
  overrides: OverrideInput[];
};
export type ProposeVersionProblem = { code: "not_found" } | ProposalProblem;

/**
 * Puts a draft before whoever may approve it. Every check must hold, or be put aside with a reason that stays on the
 * record. Only the newest version can be proposed, and older drafts and proposals are retired with it.
 */
export function proposeVersion(
  actor: Actor | null,
  input: ProposeVersionInput,
  now: Date,
  check: AskChecker,
): Promise<Result<{ number: number }, ProposeVersionProblem>> {
  return inTransaction(async (tx) => {
    const found = await lockFor(tx, actor, input);
    const version = found && (await loadVersion(tx, found.ask, input.number));
    if (!version) return fail({ code: "not_found" });
    const { ask, by } = found;

    const context = await loadCheckContext(tx, ask.campaign, version.content, now);
    const checks = check(version.content, context);
    const proposal = judgeProposal({ ask, version, checks, by, now }, input.goesLiveAt, input.overrides);
    if (!proposal.ok) return proposal;
    await saveProposal(tx, ask, version, proposal.value, by.userId);
    return ok({ number: version.number });
  });
}
