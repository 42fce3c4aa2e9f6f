import { createTransport } from "nodemailer";
import { formatEmail } from "@/lib/delivery/channels/email/format";
import { composeLetter } from "@/lib/letters/compose-letter";
import type { ComposedLetter } from "@/lib/letters/letter";
import { newId } from "@/lib/shared/id";
import type { Receiver } from "../receiver";
import { sampleInput } from "../sample-letter";
import { queueLetters } from "./letters";

/** Mails a second between two of a list of arrivals, given by their places in it. */
export const rateOf = (arrivals: readonly number[], from = 0, to = arrivals.length - 1): number =>
  ((to - from) / ((arrivals[to] ?? 0) - (arrivals[from] ?? 0))) * 1_000;

/** How many letters a second workers carry that run already, from the queue to `receiver`. */
export async function workersRate(count: number, receiver: Receiver): Promise<number> {
  await queueLetters(count);
  return rateOf(await receiver.arrivals(count));
}

const LINES = 10;

/** How many mails a second nodemailer's own pool hands over, of the same kind and to the same receiver. */
export async function nodemailerRate(count: number, receiver: Receiver): Promise<number> {
  const pool = { pool: true, maxConnections: LINES, maxMessages: Number.POSITIVE_INFINITY } as const;
  const transport = createTransport({ host: "127.0.0.1", port: receiver.port, ...pool });
  const letters = Array.from({ length: 50 }, (_, index) => composeLetter(sampleInput(index)));
  const mails = Array.from({ length: count }, (_, index) => {
    const letter = letters[index % letters.length] as ComposedLetter;
    const replyTo = `person${index}@example.org`;
    return formatEmail({ letterId: newId(), letter, to: "office@example.gov", replyTo, hostname: "example.org" });
  });
  const address = "letters@letters.example.org";
  const queue = mails.values();
  await Promise.all(
    Array.from({ length: LINES }, async () => {
      for (const { fromName = "", to, ...mail } of queue)
        await transport.sendMail({ ...mail, to, from: { name: fromName, address } });
    }),
  );
  transport.close();
  return rateOf(await receiver.arrivals(count));
}
