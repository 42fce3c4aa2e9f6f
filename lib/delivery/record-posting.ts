import { loadCampaignBySlug } from "@/lib/campaigns/store";
import { inTransaction } from "@/lib/db";
import { MOST_LETTERS } from "@/lib/delivery/channels/print/batch";
import { stateOf } from "@/lib/delivery/delivery";
import { postingWords } from "@/lib/delivery/printing/batch-words";
import { addPostingCode, loadPrinted, type PostingCode } from "@/lib/delivery/printing/store";
import { outcomeOfReport, reportsFor } from "@/lib/delivery/reports";
import { addReportedAttempt } from "@/lib/delivery/store";
import type { Actor } from "@/lib/organizations/membership";
import { mayPrintLetters, mayView } from "@/lib/organizations/policy";
import { recordAudit } from "@/lib/organizations/store";
import { fail, ok, type Result } from "@/lib/shared/result";

export type PostingInput = {
  slug: string;
  /** at most MOST_LETTERS */
  letterIds: readonly string[];
  /** put in the mail, or handed over at the office */
  way: "mail" | "hand";
};

/** `nothing_new`: all of them had gone already, or were called back. */
export type PostingProblem = { code: "not_found" | "not_allowed" | "too_many" | "nothing_new" };

const CODE: Record<PostingInput["way"], PostingCode> = {
  mail: "posted_by_organization",
  hand: "handed_over_by_organization",
};

/**
 * Records that somebody of the organization mailed letters, or handed them over: of each letter a row that says so, and who
 * said it on the record. Saying it again, or at the same time, changes nothing.
 */
export function recordPosting(
  actor: Actor | null,
  { slug, letterIds, way }: PostingInput,
  now: Date,
): Promise<Result<{ letters: number }, PostingProblem>> {
  return inTransaction(async (tx) => {
    const campaign = await loadCampaignBySlug(tx, slug);
    if (!campaign || !actor || !mayView(actor, campaign.organizationId)) return fail({ code: "not_found" });
    const { organizationId, id: subjectId } = campaign;
    if (!mayPrintLetters(actor, organizationId)) return fail({ code: "not_allowed" });
    if (letterIds.length > MOST_LETTERS) return fail({ code: "too_many" });
    let letters = 0;
    for (const { id: letterId, attempts } of await loadPrinted(
      tx,
      { organizationId, campaignId: subjectId },
      letterIds,
    )) {
      const outcome = outcomeOfReport("sent", attempts);
      if (!outcome || !reportsFor("print", stateOf("print", attempts, null)).includes("sent")) continue;
      const key = { organizationId, letterId, number: attempts.length + 1 };
      await addReportedAttempt(tx, key, "print", outcome, now);
      // When another report came first, it stands.
      if (await addPostingCode(tx, key, CODE[way], now)) letters++;
    }
    if (letters === 0) return fail({ code: "nothing_new" });
    const reason = postingWords(way, letters);
    const entry = { organizationId, at: now, actorUserId: actor.userId, subjectId, reason };
    await recordAudit(tx, { ...entry, verb: way === "mail" ? "letters.posted" : "letters.delivered" });
    return ok({ letters });
  });
}
