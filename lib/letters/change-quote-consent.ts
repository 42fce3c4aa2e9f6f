import { inTransaction } from "@/lib/db";
import { authSecrets } from "@/lib/env";
import { deleteQuoteConsent, saveQuoteConsent } from "@/lib/letters/quoting/store";
import { fail, ok, type Result } from "@/lib/shared/result";
import { idInToken, isValidToken } from "@/lib/shared/token";

/** Lets the holder of a receipt allow quoting their own words, or take that back. The same again changes nothing. */
export async function changeQuoteConsent(
  receiptToken: string,
  isAllowed: boolean,
  now: Date,
): Promise<Result<null, { code: "not_found" }>> {
  const actionId = idInToken(receiptToken);
  if (!actionId || !isValidToken(authSecrets(), { purpose: "receipt" }, receiptToken)) {
    return fail({ code: "not_found" });
  }
  return inTransaction(async (tx) => {
    const action = await tx.action.findFirst({ where: { id: actionId, state: "confirmed" } });
    if (!action) return fail({ code: "not_found" });
    const key = { organizationId: action.organizationId, actionId };
    await (isAllowed ? saveQuoteConsent(tx, key, now) : deleteQuoteConsent(tx, key));
    return ok(null);
  });
}
