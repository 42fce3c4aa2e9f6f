import { inTransaction } from "@/lib/db";
import { authSecrets } from "@/lib/env";
import { deleteWish, saveWish } from "@/lib/insights/digest/store";
import type { Actor } from "@/lib/organizations/membership";
import { fail, ok, type Result } from "@/lib/shared/result";
import { idInToken, isValidToken } from "@/lib/shared/token";

/** Switches the weekly digest on or off for somebody who works for an organization. The same again changes nothing. */
export async function chooseDigest(
  actor: Actor | null,
  wants: boolean,
  now: Date,
): Promise<Result<null, { code: "not_allowed" }>> {
  if (!actor || actor.memberships.length === 0) return fail({ code: "not_allowed" });
  const { userId } = actor;
  await inTransaction((tx) => (wants ? saveWish(tx, userId, now) : deleteWish(tx, userId)));
  return ok(null);
}

/** Switches the digest off for the person whose mail has the link, signed in or not. The same again changes nothing. */
export async function stopDigest(token: string): Promise<Result<null, { code: "not_found" }>> {
  const userId = idInToken(token);
  if (!userId || !isValidToken(authSecrets(), { purpose: "digest" }, token)) return fail({ code: "not_found" });
  await inTransaction((tx) => deleteWish(tx, userId));
  return ok(null);
}
