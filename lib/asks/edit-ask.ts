import type { AskKey } from "@/lib/asks/ask-key";
import { findMeasureProblem, type MeasureProblem, verbWith } from "@/lib/asks/ask-measure";
import { type AskTextProblem, parseAskTexts } from "@/lib/asks/input";
import { loadAskBySlugs, loadLiveContent, loadMeasure, saveAskVersion } from "@/lib/asks/store";
import type { Brief } from "@/lib/campaigns/campaign";
import { inTransaction } from "@/lib/db";
import type { Actor } from "@/lib/organizations/membership";
import { mayEditAsk, mayView } from "@/lib/organizations/policy";
import { findReasonProblem, type ReasonProblem } from "@/lib/organizations/reason";
import { recordAudit } from "@/lib/organizations/store";
import { newId } from "@/lib/shared/id";
import { fail, ok, type Result } from "@/lib/shared/result";

export type EditAskInput = AskKey & {
  /** number of the version that the editor started from */
  baseNumber: number;
  /** as typed; judged here */
  texts: unknown;
  measureId: string | null;
  reason: string;
};

/** `conflict`: somebody saved another version since the editor began. */
export type EditAskProblem =
  | { code: "not_found" | "not_allowed" | "conflict" }
  | { code: "invalid"; texts: AskTextProblem[]; measure: MeasureProblem | null; reason: ReasonProblem | null };

const MAX_VERSIONS = 1_000_000;

/**
 * Gives an ask new texts, and perhaps a measure, as a new version that is live from then on, and records who did it
 * and why: all of it or nothing. Earlier versions stay as they are, and letters keep the one that they used.
 */
export function editAsk(
  actor: Actor | null,
  input: EditAskInput,
  now: Date,
): Promise<Result<{ number: number }, EditAskProblem>> {
  return inTransaction(async (tx) => {
    const row = await loadAskBySlugs(tx, input);
    if (!row || !actor || !mayView(actor, row.organizationId)) return fail({ code: "not_found" });
    if (!mayEditAsk(actor, row.organizationId)) return fail({ code: "not_allowed" });
    const ask = { ...row, ...(await loadLiveContent(tx, row)) };

    const measure = input.measureId === null ? null : await loadMeasure(tx, input.measureId);
    const { sources } = ask.campaign.brief as Brief;
    const texts = parseAskTexts(input.texts, { hasMeasure: input.measureId !== null, sources });
    const problems = {
      texts: texts.ok ? [] : texts.problem,
      measure: findMeasureProblem(ask, input.measureId, measure, now),
      reason: findReasonProblem(input.reason),
    };
    if (!texts.ok || problems.measure || problems.reason) return fail({ code: "invalid", ...problems });

    const number = input.baseNumber + 1;
    // What comes back from a form can be anything; a number that no version can have is never the live one.
    if (!Number.isInteger(number) || number < 2 || number > MAX_VERSIONS) return fail({ code: "conflict" });
    const reason = input.reason.trim();
    const { measureId } = input;
    const content = { ...ask, verb: verbWith(ask.verb, measureId), measureId, texts: texts.value };
    const version = { id: newId(), number, content, createdAt: now, createdByUserId: actor.userId, reason };
    if (!(await saveAskVersion(tx, ask, version))) return fail({ code: "conflict" });
    const { organizationId, id: subjectId } = ask;
    await recordAudit(tx, {
      organizationId,
      at: now,
      actorUserId: actor.userId,
      verb: "ask.edited",
      subjectId,
      reason,
    });
    return ok({ number });
  });
}
