import { isDeepStrictEqual } from "node:util";
import { loadCitedSources } from "@/lib/asks/campaigns/store";
import { lockCampaign } from "@/lib/asks/store";
import type { Brief } from "@/lib/campaigns/campaign";
import { type CampaignContent, contentOf } from "@/lib/campaigns/campaign-content";
import { type ContentProblem, parseContent } from "@/lib/campaigns/content-input";
import { loadCampaignBySlug, saveContent, toCampaign } from "@/lib/campaigns/store";
import { type Db, inTransaction } from "@/lib/db";
import type { Actor } from "@/lib/organizations/membership";
import { mayEditCampaign, mayView } from "@/lib/organizations/policy";
import { findReasonProblem, type ReasonProblem } from "@/lib/organizations/reason";
import { recordAudit } from "@/lib/organizations/store";
import { fail, ok, type Result } from "@/lib/shared/result";

export type EditCampaignInput = {
  slug: string;
  /** the campaign's revision that the editor started from */
  baseRevision: number;
  /** a `CampaignContent` as typed, from `fromContentForm`; judged here */
  content: unknown;
  reason: string;
};

/** `conflict`: somebody saved since the editor began; `theirs` is what is stored now, to be shown beside what was typed. */
export type EditCampaignProblem =
  | { code: "not_found" | "not_allowed" }
  | { code: "conflict"; theirs: CampaignContent; revision: number }
  | { code: "invalid"; content: ContentProblem[]; reason: ReasonProblem | null };

/**
 * Gives a campaign another title, brief, dates or goal, and records who did it and why: both or neither. A source that
 * a live or proposed text of an ask cites keeps its number. Saving what is stored already changes nothing, so that a
 * double click counts once.
 */
export function editCampaign(
  actor: Actor | null,
  input: EditCampaignInput,
  now: Date,
): Promise<Result<{ revision: number }, EditCampaignProblem>> {
  return inTransaction(async (tx) => {
    // So that nobody proposes a text with a source while this save takes the source away.
    await lockCampaign(tx, input.slug);
    const row = await loadCampaignBySlug(tx, input.slug);
    if (!row || !actor || !mayView(actor, row.organizationId)) return fail({ code: "not_found" });
    if (!mayEditCampaign(actor, row.organizationId)) return fail({ code: "not_allowed" });
    const campaign = toCampaign(row);
    const parsed = parseContent(input.content, { isDraft: campaign.state === "draft" });
    const content = parsed.ok
      ? missingSources(parsed.value.brief, await loadCitedSources(tx, campaign))
      : parsed.problem;
    const reasonProblem = findReasonProblem(input.reason);
    if (!parsed.ok || content.length > 0 || reasonProblem) {
      return fail({ code: "invalid", content, reason: reasonProblem });
    }

    const typed = parsed.value;
    if (isDeepStrictEqual(contentOf(campaign), typed)) return ok({ revision: campaign.revision });
    if (!(await saveContent(tx, campaign, typed, input.baseRevision))) return compareWithNewest(tx, input.slug, typed);
    const { organizationId, id: subjectId } = campaign;
    const reason = input.reason.trim();
    const entry = { organizationId, at: now, actorUserId: actor.userId, subjectId, reason };
    await recordAudit(tx, { ...entry, verb: "campaign.edited" });
    return ok({ revision: input.baseRevision + 1 });
  });
}

// Of two saves at once the second waits for the first, and then reads what that one has left.
async function compareWithNewest(
  tx: Db,
  slug: string,
  typed: CampaignContent,
): Promise<Result<{ revision: number }, EditCampaignProblem>> {
  const row = await loadCampaignBySlug(tx, slug);
  if (!row) return fail({ code: "not_found" });
  const { revision, ...newest } = toCampaign(row);
  const theirs = contentOf(newest);
  return isDeepStrictEqual(theirs, typed) ? ok({ revision }) : fail({ code: "conflict", theirs, revision });
}

const missingSources = ({ sources }: Brief, cited: readonly number[]): ContentProblem[] =>
  cited
    .filter((number) => !sources.some((source) => source.number === number))
    .map((number) => ({ path: "brief.sources", code: "source_in_use", name: String(number) }));
