import { inTransaction } from "@/lib/db";
import { authSecrets } from "@/lib/env";
import { idInToken, isValidToken } from "@/lib/shared/token";
import { saveMayBeAsked } from "@/lib/supporters/store";

/**
 * Keeps whether the holder of a mail's link may be asked if offices answered. Choosing the same again changes nothing. False
 * when the link is none of ours, or the supporter was erased.
 */
export async function chooseMails(token: string, mayBeAsked: boolean, now: Date): Promise<boolean> {
  const supporterId = idInToken(token);
  if (!supporterId || !isValidToken(authSecrets(), { purpose: "mails" }, token)) return false;
  return inTransaction((tx) => saveMayBeAsked(tx, supporterId, mayBeAsked, now));
}
