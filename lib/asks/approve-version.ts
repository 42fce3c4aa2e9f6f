import type { AskKey } from "@/lib/asks/ask-key";
import type { AskChecker } from "@/lib/asks/check-context";
import { saveApproval } from "@/lib/asks/life/store";
import { loadVersion, lockFor } from "@/lib/asks/locked/store";
import { loadCheckContext } from "@/lib/asks/store";
import { type ApprovalProblem, judgeApproval } from "@/lib/asks/version-judgment";
import { inTransaction } from "@/lib/db";
import type { Actor } from "@/lib/organizations/membership";
import { REASON_LIMIT } from "@/lib/organizations/reason";
import { fail, ok, type Result } from "@/lib/shared/result";

export type ApproveVersionInput = AskKey & {
  number: number;
  /** what the approver wants kept with it; may be empty, then the version's own reason stands */
  note: string;
};
export type ApproveVersionProblem = { code: "not_found" | "reason_too_long" } | ApprovalProblem;

/**
 * Approves what another admin proposed (or a solo admin their own). It is live at once, or waits for its hour; going
 * live retires every older version. The checks are made once more, since the record may have changed.
 */
export function approveVersion(
  actor: Actor | null,
  input: ApproveVersionInput,
  now: Date,
  check: AskChecker,
): Promise<Result<{ number: number; state: "live" | "approved" }, ApproveVersionProblem>> {
  return inTransaction(async (tx) => {
    const found = await lockFor(tx, actor, input);
    const version = found && (await loadVersion(tx, found.ask, input.number));
    if (!version) return fail({ code: "not_found" });
    const { ask, by } = found;

    const context = await loadCheckContext(tx, ask.campaign, version.content, now);
    const checks = check(version.content, context);
    const approval = judgeApproval({ ask, version, checks, by, now });
    if (!approval.ok) return approval;
    const note = input.note.trim();
    if (note.length > REASON_LIMIT) return fail({ code: "reason_too_long" });
    const state = await saveApproval(tx, ask, approval.value, by.userId, note || version.reason);
    return ok({ number: version.number, state });
  });
}
