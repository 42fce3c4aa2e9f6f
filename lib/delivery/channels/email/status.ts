// What a status code says (RFC 3463; later codes by the registry of RFC 5248, at IANA).

/**
 * Codes of a failure for good that say of the address itself that it takes no mail. Only these speak against an address.
 * All others can be mended by somebody: a full mailbox (X.2.2), a mail too long (X.2.3, X.3.4), our own sender's address
 * (X.1.7, X.1.8), a system, a route or a protocol in disorder (X.3 to X.5), content (X.6), and policy (X.7), which speaks
 * against us as often as against the address. X.0.0 and X.1.0 leave open what is wrong.
 */
const ADDRESS_TAKES_NO_MAIL: ReadonlySet<string> = new Set([
  "5.1.1", // bad destination mailbox address
  "5.1.2", // bad destination system address: no such domain
  "5.1.3", // bad destination mailbox address syntax
  "5.1.4", // destination mailbox address ambiguous
  "5.1.6", // destination mailbox has moved, no forwarding address
  "5.1.10", // recipient address has null MX (RFC 7505)
  "5.2.1", // mailbox disabled, not accepting messages
  "5.4.4", // unable to route: no host for the domain
]);

const UNKNOWN_USER =
  /\b(no such (user|recipient|mailbox|address)|(user|recipient|mailbox|address) (is )?(unknown|not found|does(n't| not) exist)|unknown (user|recipient|mailbox))\b/i;

/** Answers to RCPT that refuse a mailbox (RFC 5321, section 4.2.3); by themselves they may also be policy. */
const MAILBOX_REFUSED = /(^|\D)55[013](\D|$)/;

/** An enhanced code where servers put it: after the reply's own code, or marked with # as qmail and Exchange do. */
const CODE_IN_WORDS = /(?:\b[245]\d\d[ -]|#)([245]\.\d{1,3}\.\d{1,3})(?![.\d])/;

/** The status code in a server's words, or null. */
export const statusIn = (words: string): string | null => CODE_IN_WORDS.exec(words)?.[1] ?? null;

const leavesOpen = (status: string | null): boolean => status === null || /\.0$/.test(status);

/** The most exact code: the one that was given, unless it leaves open what the server's words say. */
export function exactStatus(given: string | null, words: string): string | null {
  return leavesOpen(given) ? (statusIn(words) ?? given) : given;
}

/** Whether a failed delivery speaks against the address itself, so that it is not to be used again. In doubt, not. */
export function isHard(status: string | null, words: string): boolean {
  if (!leavesOpen(status)) return ADDRESS_TAKES_NO_MAIL.has(status ?? "");
  if (status !== null && !status.startsWith("5")) return false;
  return MAILBOX_REFUSED.test(words) && UNKNOWN_USER.test(words);
}
