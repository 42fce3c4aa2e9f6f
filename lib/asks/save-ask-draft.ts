import type { AskKey } from "@/lib/asks/ask-key";
import { verbWith } from "@/lib/asks/ask-measure";
import { type AskContentProblem, parseAskContent } from "@/lib/asks/content-input";
import { recordAskAudit, retireVersions } from "@/lib/asks/life/store";
import { lockFor } from "@/lib/asks/locked/store";
import { createVersion } from "@/lib/asks/store";
import { leftBehind } from "@/lib/asks/version-life";
import { inTransaction } from "@/lib/db";
import type { Actor } from "@/lib/organizations/membership";
import { mayEditAsk } from "@/lib/organizations/policy";
import { findReasonProblem, type ReasonProblem } from "@/lib/organizations/reason";
import { fail, ok, type Result } from "@/lib/shared/result";

export type SaveAskDraftInput = AskKey & {
  /** number of the version that the editor started from */
  baseNumber: number;
  /** an `AskContent` as typed; judged here */
  content: unknown;
  reason: string;
};

/** `conflict`: somebody saved another version since the editor began. */
export type SaveAskDraftProblem =
  | { code: "not_found" | "not_allowed" | "conflict" }
  | { code: "invalid"; content: AskContentProblem[]; reason: ReasonProblem | null };

/**
 * Keeps what an editor wrote as a new version of the ask, a draft: nothing of it is public. Earlier drafts
 * are retired, which leaves them to be read; what is proposed or live stays so. What does not agree with the record can be saved, and is pointed out (lib/asks/ask-checks.ts) until it is
 * proposed; what no letter could be made of cannot.
 */
export function saveAskDraft(
  actor: Actor | null,
  input: SaveAskDraftInput,
  now: Date,
): Promise<Result<{ number: number }, SaveAskDraftProblem>> {
  return inTransaction(async (tx) => {
    const found = await lockFor(tx, actor, input);
    if (!found) return fail({ code: "not_found" });
    const { ask, userId } = found;
    if (!mayEditAsk(actor, ask.organizationId)) return fail({ code: "not_allowed" });

    const content = parseAskContent(input.content, ask.campaign.brief);
    const reasonProblem = findReasonProblem(input.reason);
    if (!content.ok || reasonProblem) {
      return fail({ code: "invalid", content: content.ok ? [] : content.problem, reason: reasonProblem });
    }
    if (input.baseNumber !== ask.newest) return fail({ code: "conflict" });

    const { verb, measureId } = content.value;
    const number = ask.newest + 1;
    const reason = input.reason.trim();
    await createVersion(tx, ask, {
      number,
      content: { ...content.value, verb: verbWith(verb, measureId) },
      createdAt: now,
      createdByUserId: userId,
      reason,
    });
    await retireVersions(tx, ask, leftBehind(ask.versions, { number }, "save"), now);
    await recordAskAudit(tx, ask, { at: now, actorUserId: userId, verb: "ask.drafted", reason });
    return ok({ number });
  });
}
