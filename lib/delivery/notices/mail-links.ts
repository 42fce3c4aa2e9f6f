import { makeToken } from "@/lib/shared/token";

/** Links that a notice carries; whoever has one needs nothing else. */
export function linksOf(
  { APP_URL, AUTH_SECRET }: { APP_URL: string; AUTH_SECRET: string },
  { actionId, supporterId }: { actionId: string; supporterId: string },
) {
  const receiptToken = makeToken(AUTH_SECRET, { purpose: "receipt" }, actionId);
  const choiceUrl = new URL(`/mails/${makeToken(AUTH_SECRET, { purpose: "mails" }, supporterId)}`, APP_URL).href;
  return {
    receiptToken,
    receiptUrl: new URL(`/r/${receiptToken}`, APP_URL).href,
    choiceUrl,
    /** takes the press of a mail program's "unsubscribe" (RFC 8058), and leads people to the choice */
    stopUrl: `${choiceUrl}/stop`,
  };
}
