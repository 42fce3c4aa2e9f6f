// What a mail that came to the mailbox for returned mail means for a letter.
import { type RecipientStatus, readDeliveryStatus } from "@/lib/delivery/channels/email/delivery-status";
import { readFailureNotice } from "@/lib/delivery/channels/email/failure-notice";
import { type LetterInMail, letterInMail } from "@/lib/delivery/channels/email/letter-in-mail";
import { parseReturnedMail, type ReturnedMail } from "@/lib/delivery/channels/email/returned-mail";
import { exactStatus, isHard } from "@/lib/delivery/channels/email/status";

/**
 * - `hard`: not delivered, and the address takes no mail: not to be used again
 * - `soft`: not delivered, for a reason that does not speak against the address, or for one that is not clear
 * - `delayed`: the server is still trying
 * - `delivered`: delivered, or handed on to a system that reports no more
 * - `auto_reply`: written by a program for a person, as when out of office
 * - `not_understood`: anything else; a person may look at it
 */
type BounceKind = "hard" | "soft" | "delayed" | "delivered" | "auto_reply" | "not_understood";

export type Bounce = {
  kind: BounceKind;
  letter: LetterInMail | null;
  /** "5.1.1", by RFC 3463 */
  status: string | null;
  recipient: string | null;
  /** every address that it names as one that failed */
  addresses: readonly string[];
  /** the far server's own words, on one line */
  words: string | null;
};

const HARD = "hard";

/** How a bounce stands on a letter's record: "hard-5.1.1", "soft-4.2.2", or "soft" when no status was given. */
export const bounceCode = ({ kind, status }: Pick<Bounce, "kind" | "status">): string =>
  [kind, status].filter(Boolean).join("-");

/**
 * A bounce as it speaks of the address that a mail was sent to. Behind that address mails may be handed on: one that failed
 * there says nothing against it, and so does one that names no address.
 */
export function bounceOf(bounce: Bounce, sentTo: string | null): Bounce {
  const isSentTo = (address: string): boolean => address.toLowerCase() === sentTo?.toLowerCase();
  const isOfIt = bounce.addresses.length > 0 && bounce.addresses.every(isSentTo);
  return bounce.kind === HARD && !isOfIt ? { ...bounce, kind: "soft" } : bounce;
}

/** Whether a letter's record says that its address takes no mail. */
export const isHardBounce = (code: string | null): boolean => code?.split("-")[0] === HARD;

/** As `readBounce`, from the bytes as they came over the line or a pipe; `arrivedAt` is the address that they came to. */
export async function readBounceMail(raw: Uint8Array, secrets: readonly string[], arrivedAt?: string): Promise<Bounce> {
  return readBounce(await parseReturnedMail(raw), secrets, arrivedAt);
}

/**
 * Reads what came back, by RFC 3464 and, for servers that do not follow it, by a few fixed forms. Nothing is guessed: only
 * a status that says so makes a bounce hard.
 */
export function readBounce(mail: ReturnedMail, secrets: readonly string[], arrivedAt?: string): Bounce {
  const letter = letterInMail(mail, secrets, arrivedAt);
  const recipients = mail.deliveryStatus === null ? readFailureNotice(mail) : readDeliveryStatus(mail.deliveryStatus);
  const verdict = verdictOf(recipients);
  if (verdict) return { letter, ...verdict };
  const kind = mail.deliveryStatus === null && isAutoReply(mail) ? "auto_reply" : "not_understood";
  return { kind, letter, status: null, recipient: null, addresses: [], words: null };
}

/**
 * One verdict for all recipients: a letter has one, but several may stand behind it. It is hard only if it is for each of
 * them. Null when nothing is said about any.
 */
function verdictOf(recipients: readonly RecipientStatus[]): Omit<Bounce, "letter"> | null {
  const read = recipients.map((recipient) => {
    const status = exactStatus(recipient.status, recipient.words);
    return { ...recipient, status, hard: recipient.action === "failed" && isHard(status, recipient.words) };
  });
  const failed = read.filter(({ action }) => action === "failed");
  // What is told is told of a recipient that shows the verdict.
  const shown =
    failed.find(({ hard }) => !hard) ?? failed[0] ?? read.find(({ action }) => action === "delayed") ?? read[0];
  if (!shown) return null;
  const { status, recipient, words } = shown;
  const addresses = [...new Set(failed.flatMap((each) => each.addresses))];
  return { kind: kindOf(read, shown.action), status, recipient, addresses, words: onOneLine(words) };
}

function kindOf(read: readonly { hard: boolean }[], action: RecipientStatus["action"]): BounceKind {
  if (action === "failed") return read.every(({ hard }) => hard) ? "hard" : "soft";
  return action === "delayed" ? "delayed" : "delivered";
}

const MOST_WORDS = 300;

const onOneLine = (words: string): string | null =>
  words
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, MOST_WORDS) || null;

/** By RFC 3834, by a receipt for reading (RFC 8098), and by the headers that were in use before either. */
function isAutoReply({ headers, reportType }: ReturnedMail): boolean {
  const says = (name: string, words: RegExp): boolean => headers.get(name)?.some((value) => words.test(value)) ?? false;
  return (
    says("auto-submitted", /^auto-/i) ||
    reportType === "disposition-notification" ||
    says("precedence", /^auto_reply$/i) ||
    headers.has("x-autoreply") ||
    headers.has("x-autorespond") ||
    says("subject", /^(automatic reply|auto(matic)?[- ]?(reply|response)|out of( the)? office)\b/i)
  );
}
