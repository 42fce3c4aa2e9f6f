import {
  type ChannelRulesProblem,
  findRulesProblem,
  isSameRules,
  parseChannelRules,
} from "@/lib/campaigns/channel-rules";
import { loadCampaignBySlug, saveChannelRules, toCampaign } from "@/lib/campaigns/store";
import { inTransaction } from "@/lib/db";
import type { Actor } from "@/lib/organizations/membership";
import { mayEditCampaign, mayView } from "@/lib/organizations/policy";
import { findReasonProblem, type ReasonProblem } from "@/lib/organizations/reason";
import { recordAudit } from "@/lib/organizations/store";
import { fail, ok, type Result } from "@/lib/shared/result";

export type SetChannelRulesInput = {
  slug: string;
  /** the campaign's revision that the form was shown with */
  baseRevision: number;
  /** as chosen; judged here */
  without: readonly string[];
  /** empty: none comes first */
  prefer: string;
  reason: string;
};

/** `conflict`: somebody changed the campaign in between. `unchanged`: it had these rules before. */
export type SetChannelRulesProblem =
  | "not_found"
  | "not_allowed"
  | "not_valid"
  | "conflict"
  | "unchanged"
  | ReasonProblem
  | ChannelRulesProblem;

/**
 * Sets which ways a campaign's new letters may take and which comes first; those that were confirmed keep theirs. Recorded
 * with who and why, both or neither.
 */
export function setChannelRules(
  actor: Actor | null,
  { slug, baseRevision, without, prefer, reason }: SetChannelRulesInput,
  now: Date,
): Promise<Result<null, SetChannelRulesProblem>> {
  return inTransaction(async (tx) => {
    const row = await loadCampaignBySlug(tx, slug);
    if (!row || !actor || !mayView(actor, row.organizationId)) return fail("not_found");
    if (!mayEditCampaign(actor, row.organizationId)) return fail("not_allowed");
    const rules = parseChannelRules({ without, prefer: prefer || null });
    const problem = rules ? (findRulesProblem(rules) ?? findReasonProblem(reason)) : "not_valid";
    if (!rules || problem) return fail(problem ?? "not_valid");
    const campaign = toCampaign(row);
    if (isSameRules(campaign.channelRules, rules)) return fail("unchanged");
    if (!(await saveChannelRules(tx, campaign, rules, baseRevision))) return fail("conflict");
    const { organizationId, id: subjectId } = campaign;
    const entry = { organizationId, at: now, actorUserId: actor.userId, subjectId, reason: reason.trim() };
    await recordAudit(tx, { ...entry, verb: "campaign.ways_set" });
    return ok(null);
  });
}
