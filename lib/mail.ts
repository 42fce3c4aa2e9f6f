// The only way to a mail server: for our own mails and for letters that go to an office by e-mail.
import { buffer } from "node:stream/consumers";
import DKIM from "nodemailer/lib/dkim/index.js";
import MailComposer from "nodemailer/lib/mail-composer/index.js";
import { env } from "@/lib/env";
import type { MailAnswer } from "@/lib/mail-line";
import { type MailPool, openPool } from "@/lib/mail-pool";
import type { Mail } from "@/lib/shared/mail";

export type { MailAnswer } from "@/lib/mail-line";

/** What signs a mail for our domain (DKIM, RFC 6376). The private key is in PEM; its public half stands in DNS. */
export type DkimKey = { domain: string; selector: string; privateKey: string };

const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();

let pool: MailPool | undefined;

/** Hands a mail to the configured server, over a kept line. Never throws for what a server or a network can do. */
export async function sendMail(mail: Mail, { dkim }: { dkim?: DkimKey } = {}): Promise<MailAnswer> {
  const from = env().MAIL_FROM;
  const address = /<([^>]+)>/.exec(from)?.[1] ?? from;
  const to = oneLine(mail.to);
  const plain = await new MailComposer({
    from: mail.fromName ? { name: oneLine(mail.fromName), address } : from,
    to: { name: "", address: to },
    ...(mail.replyTo && { replyTo: { name: oneLine(mail.replyTo.name), address: oneLine(mail.replyTo.address) } }),
    subject: oneLine(mail.subject),
    text: mail.text,
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

/** Takes leave of the mail server: a process that ends calls this once its last mail has gone. */
export function closeMail(): void {
  pool?.close();
  pool = undefined;
}

/** The mail with its signature, or null when the key is none: the library would leave the signature out in silence. */
async function sign(content: Buffer, { domain, selector, privateKey }: DkimKey): Promise<Buffer | null> {
  const signer = new DKIM({ domainName: domain, keySelector: selector, privateKey });
  const signed = await buffer(signer.sign(content));
  return signed.subarray(0, 15).toString("latin1").toLowerCase() === "dkim-signature:" ? signed : null;
}
