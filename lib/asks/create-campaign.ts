import { draftOf, type ProposalProblem, parseProposals } from "@/lib/asks/ask-proposal";
import { recordAskAudit } from "@/lib/asks/life/store";
import { createAsk } from "@/lib/asks/store";
import { type ContentProblem, parseContent } from "@/lib/campaigns/content-input";
import { type SlugProblem, slugsFor } from "@/lib/campaigns/slug";
import { createDraft } from "@/lib/campaigns/store";
import { inTransaction } from "@/lib/db";
import type { Actor } from "@/lib/organizations/membership";
import { mayEditCampaign, mayView } from "@/lib/organizations/policy";
import { findReasonProblem, type ReasonProblem } from "@/lib/organizations/reason";
import { recordAudit } from "@/lib/organizations/store";
import { isId } from "@/lib/shared/id";
import { fail, ok, type Result } from "@/lib/shared/result";

export type CreateCampaignInput = {
  /** drawn with `newId` when the form was shown, so that a form sent twice makes one campaign */
  id: string;
  organizationId: string;
  /** its name in addresses; null: made from the title, with a number behind it when that is taken */
  slug: string | null;
  /** a `CampaignContent` as typed or imported; judged here */
  content: unknown;
  /** `AskProposal[]`: those that a person accepted, none other; judged here */
  asks: unknown;
  reason: string;
};

/** `already_created`: this very form made the campaign that is named. */
export type CreateCampaignProblem =
  | { code: "not_found" | "not_allowed" }
  | { code: "already_created"; slug: string }
  | {
      code: "invalid";
      content: ContentProblem[];
      asks: ProposalProblem[];
      slug: SlugProblem | null;
      reason: ReasonProblem | null;
    };

/**
 * Makes a campaign from a brief and the asks that a person accepted. All of it is a draft: the public sees nothing, and
 * each ask has a version 1 that two people have yet to approve. Recorded with who and why, all of it or nothing.
 */
export function createCampaign(
  actor: Actor | null,
  input: CreateCampaignInput,
  now: Date,
): Promise<Result<{ slug: string }, CreateCampaignProblem>> {
  return inTransaction(async (tx) => {
    const { organizationId, id } = input;
    if (!actor || !isId(id) || !mayView(actor, organizationId)) return fail({ code: "not_found" });
    if (!mayEditCampaign(actor, organizationId)) return fail({ code: "not_allowed" });

    const content = parseContent(input.content, { isDraft: true });
    const asks = parseProposals(input.asks);
    const slugs = slugsFor(input.slug, content.ok ? content.value.title : "");
    const problems = {
      content: content.ok ? [] : content.problem,
      asks: asks.ok ? [] : asks.problem,
      slug: slugs ? null : ("bad_slug" as const),
      reason: findReasonProblem(input.reason),
    };
    if (!content.ok || !asks.ok || !slugs || problems.reason) return fail({ code: "invalid", ...problems });

    const made = await createDraft(tx, { organizationId, id }, content.value, slugs, now);
    if (made.outcome === "slug_taken") return fail({ code: "invalid", ...problems, slug: "slug_taken" });
    if (made.outcome === "exists") return fail({ code: "already_created", slug: made.slug });
    const reason = input.reason.trim();
    const by = { createdAt: now, createdByUserId: actor.userId, reason };
    // One after the other: each takes the place behind the one before.
    for (const proposal of asks.value) {
      const ask = await createAsk(tx, { organizationId, id }, { ...by, content: draftOf(proposal) });
      await recordAskAudit(tx, ask, { at: now, actorUserId: actor.userId, verb: "ask.added", reason });
    }
    const entry = { organizationId, at: now, actorUserId: actor.userId, subjectId: id, reason };
    await recordAudit(tx, { ...entry, verb: "campaign.created" });
    return ok({ slug: made.slug });
  });
}
