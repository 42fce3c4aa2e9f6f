import { inTransaction } from "@/lib/db";
import { authSecrets } from "@/lib/env";
import { fail, ok, type Result } from "@/lib/shared/result";
import { idInToken, isValidToken } from "@/lib/shared/token";

/** Notes that the holder of a receipt looked and had no answer to a letter by now. Nothing is noted once there is one. */
export async function noteSilence(
  receiptToken: string,
  letterId: string,
  now: Date,
): Promise<Result<null, { code: "not_found" }>> {
  const actionId = idInToken(receiptToken);
  if (!actionId || !isValidToken(authSecrets(), { purpose: "receipt" }, receiptToken))
    return fail({ code: "not_found" });
  return inTransaction(async (tx) => {
    const where = { id: letterId, actionId, action: { confirmedAt: { not: null } } };
    const letter = await tx.letter.findFirst({ where, include: { response: true } });
    if (!letter) return fail({ code: "not_found" });
    if (letter.response) return ok(null);
    const key = { organizationId: letter.organizationId, letterId };
    const data = { reportedAt: now };
    await tx.noAnswer.upsert({ where: { organizationId_letterId: key }, create: { ...key, ...data }, update: data });
    return ok(null);
  });
}
