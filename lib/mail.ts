// The only way to a mail server: for our own mails and for letters that go to an office by e-mail.
import { buffer } from "node:stream/consumers";
import DKIM from "nodemailer/lib/dkim/index.js";
import MailComposer from "nodemailer/lib/mail-composer/index.js";
import { env } from "@/lib/env";
import { renderSheet } from "@/lib/mail-html";
import type { MailAnswer } from "@/lib/mail-line";
import { type MailPool, openPool } from "@/lib/mail-pool";
import type { Mail } from "@/lib/shared/mail";
import { type MailSheet, sheetAsText } from "@/lib/shared/mail-sheet";
import { returnPathOf } from "@/lib/shared/return-path";

export type { MailAnswer } from "@/lib/mail-line";

/** What signs a mail for our domain (DKIM, RFC 6376). The private key is in PEM; its public half stands in DNS. */
export type DkimKey = { domain: string; selector: string; privateKey: string };

const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();

let pool: MailPool | undefined;

/** Hands a mail to the configured server, over a kept line. Never throws for what a server or a network can do. */
export async function sendMail(
  mail: Mail,
  { dkim = ownKey() }: { dkim?: DkimKey | undefined } = {},
): Promise<MailAnswer> {
  const from = env().MAIL_FROM;
  const address = /<([^>]+)>/.exec(from)?.[1] ?? from;
  const to = oneLine(mail.to);
  const plain = await new MailComposer({
    from: mail.fromName ? { name: oneLine(mail.fromName), address } : from,
    to: { name: "", address: to },
    ...(mail.replyTo && { replyTo: { name: oneLine(mail.replyTo.name), address: oneLine(mail.replyTo.address) } }),
    subject: oneLine(mail.subject),
    text: mail.text,
    ...(mail.html !== undefined && { html: mail.html }),
    ...(mail.stopUrl !== undefined && { headers: stopHeaders(mail.stopUrl) }),
    messageId: mail.messageId,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
  const content = dkim ? await sign(plain, dkim) : plain;
  if (!content) return { kind: "not_sent", code: "dkim-key" };
  pool ??= openPool(env().SMTP_URL);
  return pool.send({ from: mail.returnPath ?? address, to: [to] }, content);
}

/** One of our own mails, in both its forms. */
export async function inBothForms(sheet: MailSheet): Promise<Pick<Mail, "subject" | "text" | "html">> {
  return { subject: sheet.subject, text: sheetAsText(sheet), html: await renderSheet(sheet) };
}

/**
 * Where a mail comes back to when it cannot be delivered, so that it tells whose it is: the letter's or the supporter's whose
 * `id` it is. Nothing where no address for returned mails is set.
 */
export function ownReturnPath(id: string): Pick<Mail, "returnPath"> {
  const { BOUNCE_ADDRESS, AUTH_SECRET } = env();
  return BOUNCE_ADDRESS ? { returnPath: returnPathOf(id, AUTH_SECRET, BOUNCE_ADDRESS) } : {};
}

/** The domain's key of the settings; all of its three parts are given, or none (lib/env.ts). */
function ownKey(): DkimKey | undefined {
  const { DKIM_DOMAIN: domain, DKIM_SELECTOR: selector, DKIM_KEY: privateKey } = env();
  return domain && selector && privateKey ? { domain, selector, privateKey } : undefined;
}

/** RFC 8058: mail programs post to the address when a person presses their own "unsubscribe". */
const stopHeaders = (url: string): Record<string, string> => ({
  "List-Unsubscribe": `<${url}>`,
  "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
});

/** Takes leave of the mail server: a process that ends calls this once its last mail has gone. */
export function closeMail(): void {
  pool?.close();
  pool = undefined;
}

/** What a signature covers (RFC 6376, section 5.4.1), with what a press of "unsubscribe" relies on (RFC 8058, section 4). */
const SIGNED_HEADERS = [
  ...["From", "Sender", "Reply-To", "Subject", "Date", "Message-ID", "To", "Cc"],
  ...["MIME-Version", "Content-Type", "Content-Transfer-Encoding", "In-Reply-To", "References"],
  ...["List-Unsubscribe", "List-Unsubscribe-Post"],
].join(":");

/** The mail with its signature, or null when the key is none: the library would leave the signature out in silence. */
async function sign(content: Buffer, { domain, selector, privateKey }: DkimKey): Promise<Buffer | null> {
  const options = { domainName: domain, keySelector: selector, privateKey, headerFieldNames: SIGNED_HEADERS };
  const signer = new DKIM(options);
  const signed = await buffer(signer.sign(content));
  return signed.subarray(0, 15).toString("latin1").toLowerCase() === "dkim-signature:" ? signed : null;
}
