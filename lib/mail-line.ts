// One connection to a mail server, good for many mails one after another. It speaks through nodemailer's connection
// rather than its transports, because only here can one see whether the text had begun to go when a line broke; that is
// the difference between "not sent, try again" and "unknown, never by itself again".
import { Readable } from "node:stream";
import { parseConnectionUrl } from "nodemailer/lib/shared/index.js";
import SMTPConnection from "nodemailer/lib/smtp-connection/index.js";
import { fail, ok, type Result } from "@/lib/shared/result";

/** How a mail server took a mail. After `unknown` it may have arrived. */
export type MailAnswer =
  | { kind: "accepted" }
  | { kind: "not_sent"; code: string }
  | { kind: "refused"; code: string }
  | { kind: "unknown"; code: string };

/** Who a mail goes to and where it comes back to; what stands in its headers is another matter. */
export type Envelope = { from: string; to: string[] };

/** Limits in ms for a whole step, however busily the server sends single bytes. */
export type LineLimits = { openMs: number; resetMs: number; carryMs: number };

export type MailLine = {
  /** Has the server forget what was said before. False when the line turns out to be dead: it is closed then. */
  reset(): Promise<boolean>;
  /** Gives the server one mail. Never throws for what a server or a network can do. */
  carry(envelope: Envelope, content: Buffer): Promise<MailAnswer>;
  isOpen(): boolean;
  /** While idle, a line does not keep the process alive. */
  setIdle(isIdle: boolean): void;
  /** Takes leave, and closes. */
  close(): void;
};

type SmtpFailure = { code?: string | undefined; responseCode?: number | undefined; command?: string | undefined };

/** Opens a line and signs in. The problem says that no mail was sent, since none was offered. */
export async function openLine(url: string, limits: LineLimits): Promise<Result<MailLine, MailAnswer>> {
  const options = parseConnectionUrl(url);
  const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };
  const connection = new SMTPConnection({ ...options, ...timeouts });
  let isOpen = true;
  let settle: (failure: SmtpFailure | null) => void = () => undefined;
  // A line may break at any time, also while nobody uses it.
  const breakOff = (failure: SmtpFailure): void => {
    isOpen = false;
    settle(failure);
    connection.close();
  };
  connection.on("error", breakOff);
  connection.on("end", () => breakOff({ code: "ECONNECTION", command: "CONN" }));

  const step = <T>(limitMs: number, act: (done: (failure?: SmtpFailure | null) => void) => void, read: Read<T>) =>
    new Promise<T>((resolve) => {
      const timer = setTimeout(() => breakOff({ code: "ETIMEDOUT", command: "CONN" }), limitMs);
      const end = (failure: SmtpFailure | null): void => {
        // What comes after the end of a step is none of the next one's.
        if (settle !== end) return;
        settle = () => undefined;
        clearTimeout(timer);
        resolve(read(failure));
      };
      settle = end;
      act((failure) => end(failure ?? null));
    });

  const signIn = (done: (failure?: SmtpFailure | null) => void): void =>
    connection.connect((failure) => {
      if (failure || !options.auth) return done(failure);
      connection.login(options.auth as SMTPConnection.Credentials, done);
    });
  const problem = await step(limits.openMs, signIn, (failure) => failure && answerOf(failure, false));
  if (problem) {
    breakOff({});
    return fail(problem);
  }
  // The end of a text goes out by itself; without this it waits until the server has acknowledged what came before.
  connection._socket.setNoDelay(true);

  return ok({
    reset: () =>
      step(
        limits.resetMs,
        (done) => (isOpen ? connection.reset(done) : done({})),
        (failure) => {
          if (failure) breakOff({});
          return failure === null;
        },
      ),
    carry(envelope, content) {
      const { text, hasBegun } = textOf(content);
      const send = (done: (failure?: SmtpFailure | null) => void) => connection.send(envelope, text, done);
      return step(limits.carryMs, send, (failure) => {
        if (!failure) return { kind: "accepted" };
        const answer = answerOf(failure, hasBegun());
        // What is still on such a line could be taken for an answer to the next mail.
        if (answer.kind === "unknown" || failure.responseCode === 421) breakOff({});
        return answer;
      });
    },
    isOpen: () => isOpen,
    setIdle: (isIdle) => void (isIdle ? connection._socket.unref() : connection._socket.ref()),
    close: () => (isOpen ? connection.quit() : connection.close()),
  });
}

type Read<T> = (failure: SmtpFailure | null) => T;

/** The text is read only once the server has said 354: from then on it may keep what it has got. */
function textOf(content: Buffer): { text: Readable; hasBegun: () => boolean } {
  let begun = false;
  const text = new Readable({
    read() {
      begun = true;
      this.push(content);
      this.push(null);
    },
  });
  return { text, hasBegun: () => begun };
}

/** What a server may say of the mail itself. What it says to a greeting or a login is about us, and can be mended. */
const ABOUT_THE_MAIL: readonly (string | undefined)[] = ["MAIL FROM", "RCPT TO", "DATA"];
const SIGN_IN_FIRST = 530;

/**
 * Reads a failure by RFC 5321: 5xx is for good, 4xx leaves nothing behind. Once the text has begun to go, only a whole
 * answer counts: after half of one, or none, nobody knows whether the server has the mail.
 */
export function answerOf({ code = "error", responseCode = 0, command }: SmtpFailure, textBegan: boolean): MailAnswer {
  const told = responseCode ? `smtp-${responseCode}` : code.toLowerCase();
  const isAnswer = ABOUT_THE_MAIL.includes(command) && responseCode >= 400 && responseCode < 600;
  if (textBegan && !isAnswer) return { kind: "unknown", code: told };
  const isForGood = isAnswer && responseCode >= 500 && responseCode !== SIGN_IN_FIRST;
  return { kind: isForGood ? "refused" : "not_sent", code: told };
}
