import { z } from "zod";
import { CAMPAIGN_OUTCOMES, type CampaignOutcome } from "@/lib/campaigns/campaign";
import { SHAPE_CODES, type ShapeCode, text } from "@/lib/campaigns/input";
import { loadCampaignBySlug, saveEnding, toCampaign } from "@/lib/campaigns/store";
import { inTransaction } from "@/lib/db";
import type { Actor } from "@/lib/organizations/membership";
import { mayEditCampaign, mayView } from "@/lib/organizations/policy";
import { findReasonProblem, type ReasonProblem } from "@/lib/organizations/reason";
import { recordAudit } from "@/lib/organizations/store";
import { type InputProblem, problemsOf } from "@/lib/shared/input-problem";
import { fail, ok, type Result } from "@/lib/shared/result";

/** The longest note on how a campaign ended, in characters. */
export const OUTCOME_NOTE_LIMIT = 1_500;

export type EndCampaignInput = {
  slug: string;
  /** the campaign's revision that the form was shown with */
  baseRevision: number;
  /** as chosen; judged here */
  outcome: string;
  /** what those who wrote are told, plain text */
  note: string;
  reason: string;
};

/** `never_live`: nobody could write, so nobody waits for an outcome. `unchanged`: it ended so before. */
export type EndCampaignProblem =
  | { code: "not_found" | "not_allowed" | "never_live" | "conflict" | "unchanged" }
  | { code: "invalid"; fields: InputProblem<ShapeCode>[]; reason: ReasonProblem | null };

const schema = z.object({ outcome: z.enum(CAMPAIGN_OUTCOMES, "bad_outcome"), note: text(OUTCOME_NOTE_LIMIT) });

/**
 * Ends a campaign for good, with how it ended, which its page and the receipts then tell; or corrects what they tell.
 * No new letters are taken; those that were confirmed still go. Recorded with who and why, all of it or nothing.
 */
export function endCampaign(
  actor: Actor | null,
  input: EndCampaignInput,
  now: Date,
): Promise<Result<{ slug: string; outcome: CampaignOutcome }, EndCampaignProblem>> {
  return inTransaction(async (tx) => {
    const row = await loadCampaignBySlug(tx, input.slug);
    if (!row || !actor || !mayView(actor, row.organizationId)) return fail({ code: "not_found" });
    if (!mayEditCampaign(actor, row.organizationId)) return fail({ code: "not_allowed" });
    const parsed = schema.safeParse(input);
    const reasonProblem = findReasonProblem(input.reason);
    if (!parsed.success || reasonProblem) {
      const fields = parsed.success ? [] : problemsOf(parsed.error, SHAPE_CODES, "not_valid");
      return fail({ code: "invalid", fields, reason: reasonProblem });
    }

    const campaign = toCampaign(row);
    const { outcome, note: outcomeNote } = parsed.data;
    if (campaign.state === "draft") return fail({ code: "never_live" });
    const isSame = campaign.outcome === outcome && campaign.outcomeNote === outcomeNote;
    if (campaign.state === "ended" && isSame) return fail({ code: "unchanged" });
    if (!(await saveEnding(tx, campaign, { outcome, outcomeNote }, input.baseRevision, now))) {
      return fail({ code: "conflict" });
    }
    const { organizationId, id: subjectId } = campaign;
    const reason = input.reason.trim();
    const entry = { organizationId, at: now, actorUserId: actor.userId, subjectId, reason };
    await recordAudit(tx, { ...entry, verb: "campaign.ended" });
    return ok({ slug: campaign.slug, outcome });
  });
}
