// The only way to a mail server: for our own mails and for letters that go to an office by e-mail. It speaks through
// nodemailer's connection rather than its transports, because only here can one see whether the text had begun to go
// when a line broke; that is the difference between "not sent, try again" and "unknown, never by itself again".
import { Readable } from "node:stream";
import MailComposer from "nodemailer/lib/mail-composer/index.js";
import { parseConnectionUrl } from "nodemailer/lib/shared/index.js";
import SMTPConnection from "nodemailer/lib/smtp-connection/index.js";
import { env } from "@/lib/env";
import type { Mail } from "@/lib/shared/mail";

/** How a mail server took a mail. After `unknown` it may have arrived. */
export type MailAnswer =
  | { kind: "accepted" }
  | { kind: "not_sent"; code: string }
  | { kind: "refused"; code: string }
  | { kind: "unknown"; code: string };

type SmtpFailure = { code?: string | undefined; responseCode?: number | undefined };

const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();

/** Hands a mail to the configured server. Never throws for what a server or a network can do. */
export async function sendMail(mail: Mail): Promise<MailAnswer> {
  const from = env().MAIL_FROM;
  const address = /<([^>]+)>/.exec(from)?.[1] ?? from;
  const to = oneLine(mail.to);
  const content = await new MailComposer({
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
  return submit({ from: address, to: [to] }, content);
}

function submit(envelope: { from: string; to: string[] }, content: Buffer): Promise<MailAnswer> {
  const options = parseConnectionUrl(env().SMTP_URL);
  const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };
  const connection = new SMTPConnection({ ...options, ...timeouts });
  let textBegan = false;
  // Read only once the server has said 354: from then on it may keep what it has got.
  const text = new Readable({
    read() {
      textBegan = true;
      this.push(content);
      this.push(null);
    },
  });
  return new Promise<MailAnswer>((resolve) => {
    const settle = (error: SmtpFailure | null): void => {
      resolve(error ? answerOf(error, textBegan) : { kind: "accepted" });
      connection.close();
    };
    const send = (): void => connection.send(envelope, text, settle);
    connection.once("error", settle);
    connection.connect((error?: SmtpFailure) => {
      if (error) return settle(error);
      if (!options.auth) return send();
      connection.login(options.auth as SMTPConnection.Credentials, (refusal) => (refusal ? settle(refusal) : send()));
    });
  });
}

/**
 * Reads a failure by RFC 5321: 5xx is for good, 4xx leaves nothing behind; a line that broke once the text had begun
 * to go leaves it unknown whether the server has it. A refused login says that our settings are wrong, not the mail:
 * it waits until they are mended.
 */
export function answerOf(error: SmtpFailure, textBegan: boolean): MailAnswer {
  const code = error.responseCode ? `smtp-${error.responseCode}` : (error.code ?? "error").toLowerCase();
  if (error.responseCode) {
    return { kind: error.responseCode >= 500 && error.code !== "EAUTH" ? "refused" : "not_sent", code };
  }
  return { kind: textBegan ? "unknown" : "not_sent", code };
}
