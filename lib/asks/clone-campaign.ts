import { loadContentsToClone } from "@/lib/asks/campaigns/store";
import { recordAskAudit } from "@/lib/asks/life/store";
import { createAsk } from "@/lib/asks/store";
import { contentOf } from "@/lib/campaigns/campaign-content";
import { NO_RULES, parseChannelRules } from "@/lib/campaigns/channel-rules";
import { type ContentProblem, parseContent } from "@/lib/campaigns/content-input";
import { slugsFor } from "@/lib/campaigns/slug";
import { createDraft, loadCampaignBySlug, toCampaign } from "@/lib/campaigns/store";
import { inTransaction } from "@/lib/db";
import type { Actor } from "@/lib/organizations/membership";
import { mayEditCampaign, mayView } from "@/lib/organizations/policy";
import { findReasonProblem, type ReasonProblem } from "@/lib/organizations/reason";
import { recordAudit } from "@/lib/organizations/store";
import { isId } from "@/lib/shared/id";
import { fail, ok, type Result } from "@/lib/shared/result";

export type CloneCampaignInput = {
  /** of the campaign to copy */
  slug: string;
  /** of the copy: drawn with `newId` when the form was shown, so that a form sent twice makes one campaign */
  id: string;
  /** of the copy */
  title: string;
  reason: string;
};

export type CloneCampaignProblem =
  | { code: "not_found" | "not_allowed" | "no_name_left" }
  | { code: "already_created"; slug: string }
  | { code: "invalid"; content: ContentProblem[]; reason: ReasonProblem | null };

/**
 * Begins a new campaign with the brief of another, its rules for the ways to offices, and what its asks say, each as a draft. Dates, goal, letters and
 * outcome stay behind; the copy is a draft until it is approved and set live like any other.
 */
export function cloneCampaign(
  actor: Actor | null,
  input: CloneCampaignInput,
  now: Date,
): Promise<Result<{ slug: string }, CloneCampaignProblem>> {
  return inTransaction(async (tx) => {
    const row = await loadCampaignBySlug(tx, input.slug);
    if (!row || !actor || !isId(input.id) || !mayView(actor, row.organizationId)) return fail({ code: "not_found" });
    if (!mayEditCampaign(actor, row.organizationId)) return fail({ code: "not_allowed" });
    const original = toCampaign(row);
    const copied = { ...contentOf(original), title: input.title, startsOn: null, endsOn: null, goalLetters: null };
    const content = parseContent(copied, { isDraft: true });
    const reasonProblem = findReasonProblem(input.reason);
    if (!content.ok || reasonProblem) {
      return fail({ code: "invalid", content: content.ok ? [] : content.problem, reason: reasonProblem });
    }

    const { organizationId } = original;
    const copy = { organizationId, id: input.id };
    const rules = parseChannelRules(row.channelRules) ?? NO_RULES;
    const made = await createDraft(tx, copy, content.value, slugsFor(null, content.value.title) ?? [], now, rules);
    if (made.outcome === "slug_taken") return fail({ code: "no_name_left" });
    if (made.outcome === "exists") return fail({ code: "already_created", slug: made.slug });
    const reason = input.reason.trim();
    const by = { createdAt: now, createdByUserId: actor.userId, reason };
    for (const said of await loadContentsToClone(tx, original)) {
      const ask = await createAsk(tx, copy, { ...by, content: said });
      await recordAskAudit(tx, ask, { at: now, actorUserId: actor.userId, verb: "ask.added", reason });
    }
    const entry = { organizationId, at: now, actorUserId: actor.userId, subjectId: copy.id, reason };
    await recordAudit(tx, { ...entry, verb: "campaign.cloned" });
    return ok({ slug: made.slug });
  });
}
