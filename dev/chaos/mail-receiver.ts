// The mail server of a trial: it refuses, puts off, stalls and hangs up, and writes down every mail that it kept.
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";
import { chance } from "./chance";

/** Of all mails, by their letter: what befalls them. What is left goes well. */
export type MailFaults = { refuse: number; greylist: number; stall: number; keepAndHangUp: number };

export type MailReceiver = {
  port: number;
  /** how often the mail of each letter was kept, by the letter's id */
  kept: ReadonlyMap<string, number>;
  /** the log, as mail servers keep one: a line for each mail that it kept */
  log(): string;
  /** how often each thing happened */
  events: ReadonlyMap<string, number>;
  stop(): Promise<void>;
};

const refusal = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode });
const LETTER = /^message-id:\s*<letter\.([0-9a-f-]{36})@/im;

/** Starts receiving on this machine. The same seed has the same faults for the same letters. */
export async function startMailReceiver(seed: number, faults: MailFaults): Promise<MailReceiver> {
  const kept = new Map<string, number>();
  const events = new Map<string, number>();
  const tries = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string): number => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts.get(key) ?? 0;
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    closeTimeout: 200,
    onData(stream, session, done) {
      buffer(stream).then((raw) => {
        const id = LETTER.exec(raw.toString("latin1"))?.[1];
        if (!id) return done();
        const isFirst = count(tries, id) === 1;
        let left = chance(seed, id);
        const befalls = (share: number): boolean => {
          left -= share;
          return left < 0 && left >= -share;
        };
        if (befalls(faults.refuse)) {
          count(events, "refused for good");
          return done(refusal(550, "5.7.1 Not wanted here"));
        }
        if (befalls(faults.greylist) && isFirst) {
          count(events, "put off");
          return done(refusal(451, "4.7.1 Try again later"));
        }
        if (befalls(faults.stall) && isFirst) {
          count(events, "stalled, and not kept");
          return;
        }
        count(kept, id);
        count(events, "kept");
        if (befalls(faults.keepAndHangUp)) {
          count(events, "kept, then hung up");
          for (const connection of server.connections as Set<{ id: string; _socket: { destroy(): void } }>) {
            if (connection.id === session.id) connection._socket.destroy();
          }
          return;
        }
        done();
      }, done);
    },
  });
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  return {
    port: (server.server.address() as AddressInfo).port,
    kept,
    log: () => [...kept.keys()].map((id) => `accepted message-id=<letter.${id}@localhost>`).join("\n"),
    events,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
