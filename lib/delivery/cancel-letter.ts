import { inTransaction } from "@/lib/db";
import { forgetSender } from "@/lib/delivery/carrying/store";
import { addDecision, loadLettersInHand } from "@/lib/delivery/handling/store";
import { writerMayCancel } from "@/lib/delivery/other-ways";
import { authSecrets } from "@/lib/env";
import { fail, ok, type Result } from "@/lib/shared/result";
import { idInToken, isValidToken } from "@/lib/shared/token";

/** `too_late`: it has gone, is going at this moment, or was called back before. */
export type CancelLetterProblem = { code: "not_found" | "too_late" };

/** Calls a letter back for the holder of its receipt, until it goes. What was called back never goes. */
export async function cancelLetter(
  receiptToken: string,
  letterId: string,
  now: Date,
): Promise<Result<null, CancelLetterProblem>> {
  const actionId = idInToken(receiptToken);
  if (!actionId || !isValidToken(authSecrets(), { purpose: "receipt" }, receiptToken)) {
    return fail({ code: "not_found" });
  }
  return inTransaction(async (tx) => {
    const [letter] = await loadLettersInHand(tx, { actionId, id: { in: [letterId] } });
    if (!letter) return fail({ code: "not_found" });
    if (!writerMayCancel(letter.state, letter.waiting)) return fail({ code: "too_late" });
    const decision = { outcome: "cancelled", channel: letter.channel, code: null } as const;
    if (!(await addDecision(tx, letter, decision, now))) return fail({ code: "too_late" });
    await forgetSender(tx, { organizationId: letter.organizationId, letterId });
    return ok(null);
  });
}
