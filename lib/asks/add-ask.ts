import { verbWith } from "@/lib/asks/ask-measure";
import { type AskContentProblem, parseAskContent } from "@/lib/asks/content-input";
import { recordAskAudit } from "@/lib/asks/life/store";
import { createAsk, lockCampaign } from "@/lib/asks/store";
import { inTransaction } from "@/lib/db";
import type { Actor } from "@/lib/organizations/membership";
import { mayEditAsk, mayView } from "@/lib/organizations/policy";
import { findReasonProblem, type ReasonProblem } from "@/lib/organizations/reason";
import { fail, ok, type Result } from "@/lib/shared/result";

export type AddAskInput = {
  campaignSlug: string;
  /** an `AskContent` as typed; judged here */
  content: unknown;
  reason: string;
};

export type AddAskProblem =
  | { code: "not_found" | "not_allowed" }
  | { code: "invalid"; content: AskContentProblem[]; reason: ReasonProblem | null };

/** Gives a campaign one more ask, the last in its order, with a draft as its version 1: nothing of it is public yet. */
export function addAsk(
  actor: Actor | null,
  input: AddAskInput,
  now: Date,
): Promise<Result<{ askSlug: string; number: number }, AddAskProblem>> {
  return inTransaction(async (tx) => {
    const campaign = await lockCampaign(tx, input.campaignSlug);
    if (!campaign || !actor || !mayView(actor, campaign.organizationId)) return fail({ code: "not_found" });
    if (!mayEditAsk(actor, campaign.organizationId)) return fail({ code: "not_allowed" });

    const content = parseAskContent(input.content, campaign.brief);
    const reasonProblem = findReasonProblem(input.reason);
    if (!content.ok || reasonProblem) {
      return fail({ code: "invalid", content: content.ok ? [] : content.problem, reason: reasonProblem });
    }
    const { verb, measureId } = content.value;
    const reason = input.reason.trim();
    const { userId } = actor;
    const ask = await createAsk(tx, campaign, {
      content: { ...content.value, verb: verbWith(verb, measureId) },
      createdAt: now,
      createdByUserId: userId,
      reason,
    });
    await recordAskAudit(tx, ask, { at: now, actorUserId: userId, verb: "ask.added", reason });
    return ok({ askSlug: ask.slug, number: 1 });
  });
}
