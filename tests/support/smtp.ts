// A real mail server for tests: it takes mails and keeps them, or fails as real ones do.
import { once } from "node:events";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { env } from "@/lib/env";

/**
 * How the server takes a mail. `drop` reads the text and hangs up without an answer, `stall` reads it and stays mute:
 * after either the sender cannot know whether the mail arrived. `keep-and-drop` is the same, but it did arrive.
 */
export type SmtpConduct =
  | "accept"
  | "greylist"
  | "refuse-recipient"
  | "refuse-text"
  | "drop"
  | "keep-and-drop"
  | "stall";

export type SmtpReceiver = {
  /** what has arrived, in order */
  mails: readonly ParsedMail[];
  behave(conduct: SmtpConduct): void;
  /** Waits until this many mails have arrived; throws after five seconds. */
  waitForMails(count: number): Promise<readonly ParsedMail[]>;
  stop(): Promise<void>;
};

const answer = (code: number, text: string): Error => Object.assign(new Error(text), { responseCode: code });

/** Starts a receiver at the address that the settings of this test file name. */
export async function startSmtp(): Promise<SmtpReceiver> {
  const mails: ParsedMail[] = [];
  const arrivals = new EventTarget();
  let conduct: SmtpConduct = "accept";

  const options: SMTPServerOptions = {
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    closeTimeout: 100,
    onRcptTo(_address, _session, done) {
      if (conduct === "greylist") return done(answer(451, "4.7.1 Try again later"));
      if (conduct === "refuse-recipient") return done(answer(550, "5.1.1 No such mailbox"));
      done();
    },
    onData(stream, session, done) {
      simpleParser(stream).then((mail) => {
        if (conduct === "accept" || conduct === "keep-and-drop") {
          mails.push(mail);
          arrivals.dispatchEvent(new Event("mail"));
        }
        if (conduct === "refuse-text") return done(answer(554, "5.6.0 Refused for its content"));
        if (conduct === "drop" || conduct === "keep-and-drop") return hangUp(server, session.id);
        if (conduct !== "stall") done();
      }, done);
    },
  };
  const server = new SMTPServer(options);
  // A client that breaks off is no fault of the test.
  server.on("error", () => undefined);
  const { port } = new URL(env().SMTP_URL);
  server.listen(Number(port), "127.0.0.1");
  await once(server.server, "listening");

  return {
    mails,
    behave: (next) => {
      conduct = next;
    },
    async waitForMails(count) {
      const signal = AbortSignal.timeout(5_000);
      while (mails.length < count) await once(arrivals, "mail", { signal });
      return mails;
    },
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

// The library has no call for breaking off, but keeps its connections with their sockets.
function hangUp(server: SMTPServer, sessionId: string): void {
  for (const connection of server.connections as Set<{ id: string; _socket: { destroy(): void } }>) {
    if (connection.id === sessionId) connection._socket.destroy();
  }
}
