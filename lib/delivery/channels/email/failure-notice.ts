// Notices of servers that send no delivery status. Only forms that cannot be taken for anything else are read, each by
// the sentences that its server always writes; a notice of any other form is not understood.
import type { RecipientStatus } from "@/lib/delivery/channels/email/delivery-status";
import type { ReturnedMail } from "@/lib/delivery/channels/email/returned-mail";
import { statusIn } from "@/lib/delivery/channels/email/status";

const FROM_A_SERVER = /(^|<|\s)(mailer-daemon|postmaster|microsoftexchange[0-9a-f]*)@/i;

/** The recipients that a server's notice says it failed for; none when the mail is no such notice. */
export function readFailureNotice(mail: ReturnedMail): RecipientStatus[] {
  if (!mail.headers.get("from")?.some((from) => FROM_A_SERVER.test(from))) return [];
  const text = mail.text.replace(/\r\n?/g, "\n");
  return (
    [qmailNotice, eximNotice, exchangeNotice].map((read) => read(text, mail)).find(({ length }) => length > 0) ?? []
  );
}

const failed = (recipient: string | null, words: string): RecipientStatus => ({
  action: "failed",
  status: statusIn(words),
  recipient,
  addresses: recipient === null ? [] : [recipient],
  words,
});

/** qmail, by its own format (QSBMF): a fixed greeting, a paragraph for each recipient, and a line of dashes. */
function qmailNotice(text: string): RecipientStatus[] {
  if (!/^\s*Hi\. This is the /.test(text)) return [];
  const paragraphs = (text.split(/^-/m)[0] ?? "").split(/\n{2,}/);
  return paragraphs.flatMap((paragraph) => {
    const [, recipient = "", words = ""] = /^<([^<>\n]+)>:\n([\s\S]*)$/.exec(paragraph.trim()) ?? [];
    return recipient ? [failed(recipient, words)] : [];
  });
}

/** Exim before it sent delivery statuses: a header of its own names the recipients. */
function eximNotice(text: string, { headers }: ReturnedMail): RecipientStatus[] {
  const recipients = (headers.get("x-failed-recipients") ?? []).flatMap((list) => list.split(/[\s,]+/)).filter(Boolean);
  if (!/could not be delivered to (one or more|all) of its\s+recipients/.test(text)) return [];
  const words = text.split(/^-{4,}/m)[0] ?? "";
  return recipients.map((recipient) => {
    const from = words.indexOf(recipient);
    return failed(recipient, from < 0 ? "" : words.slice(from + recipient.length));
  });
}

/** Exchange when its notice was turned into plain text on the way. */
function exchangeNotice(text: string): RecipientStatus[] {
  const opening =
    /(?:did not reach some or all of the intended recipients|Delivery has failed to these recipients or (?:groups|distribution lists))/.exec(
      text,
    );
  if (!opening) return [];
  const words = text.slice(opening.index + opening[0].length);
  return [failed(/[^\s<>()'";:]+@[^\s<>()'";:]+/.exec(words)?.[0] ?? null, words)];
}
