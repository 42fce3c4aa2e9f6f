import { createTransport } from "nodemailer";
import { formatEmail } from "@/lib/delivery/channels/email/format";
import { composeLetter } from "@/lib/letters/compose-letter";
import { sendMail } from "@/lib/mail";
import { newId } from "@/lib/shared/id";
import type { Mail } from "@/lib/shared/mail";
import { returnPathOf } from "@/lib/shared/return-path";
import { type Figure, figure, median } from "./figure";
import { startReceiver } from "./receiver";
import { sampleInput } from "./sample-letter";

const ROUNDS = 5;
const MAILS = 1_000;
const AT_A_TIME = 10;
const FROM = "letters@letters.example.org";
const SECRET = "a secret of the benchmark, known to all";

/** Letters as mails, each with its return path: what the worker has in hand when it begins to send. */
function letters(): Mail[] {
  return Array.from({ length: MAILS }, (_, index) => {
    const letterId = newId();
    const returnPath = returnPathOf(letterId, SECRET, "letters.example.org");
    const letter = composeLetter(sampleInput(index));
    const replyTo = `person${index}@example.org`;
    return formatEmail({ letterId, letter, to: "office@example.gov", replyTo, returnPath, hostname: "example.org" });
  });
}

/** Mails a second, ten at a time. */
async function rate(mails: Mail[], send: (mail: Mail) => Promise<unknown>): Promise<number> {
  const queue = mails.values();
  const start = performance.now();
  await Promise.all(
    Array.from({ length: AT_A_TIME }, async () => {
      for (const mail of queue) await send(mail);
    }),
  );
  return (mails.length / (performance.now() - start)) * 1_000;
}

async function ours(mail: Mail): Promise<void> {
  const { kind } = await sendMail(mail);
  if (kind !== "accepted") throw new Error(kind);
}

/** Sending letters, beside nodemailer's own pool to the same receiver. */
export async function bench(): Promise<Figure[]> {
  const receiver = await startReceiver();
  const { port } = receiver;
  Object.assign(process.env, {
    DATABASE_URL: "postgresql://nobody@127.0.0.1:1/nothing",
    APP_URL: "http://localhost:3000",
    AUTH_SECRET: SECRET,
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    MAIL_FROM: FROM,
  });
  const pool = { pool: true, maxConnections: AT_A_TIME, maxMessages: Number.POSITIVE_INFINITY } as const;
  const transport = createTransport({ host: "127.0.0.1", port, ...pool });
  const alone = ({ fromName = "", returnPath = FROM, to, ...mail }: Mail) =>
    transport.sendMail({ ...mail, to, from: { name: fromName, address: FROM }, envelope: { from: returnPath, to } });
  try {
    const mails = letters();
    await rate(mails, ours);
    await rate(mails, alone);
    const rates = { ours: [] as number[], alone: [] as number[] };
    for (let round = 0; round < ROUNDS; round++) {
      rates.alone.push(await rate(mails, alone));
      rates.ours.push(await rate(mails, ours));
    }
    return [figure("mail: letters sent", median(rates.ours), "1/s", median(rates.alone), "nodemailer's own pool")];
  } finally {
    transport.close();
    receiver.stop();
  }
}
