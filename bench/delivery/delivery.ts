import { type Figure, figure, median } from "../figure";
import { startReceiver } from "../receiver";
import { startWorld } from "../world";
import { makeMailLetters, queueLetters } from "./letters";
import { queueingMs } from "./queueing";
import { nodemailerRate, rateOf, workersRate } from "./rates";
import { startWorkers } from "./worker";

/** How many letters the long line holds: BENCH_QUEUE=20000 makes a quicker run. */
const LINE = Number(process.env.BENCH_QUEUE ?? 100_000);
const ROUNDS = 3;
const MAILS = Number(process.env.BENCH_MAILS ?? 5_000);
const SLOW_MS = 200;
const SLOW_MAILS = 1_500;
const ALLOWED_MS = 2;

/** Letters by e-mail through whole workers, from the queue to the mail server, and what queueing costs the writer. */
export async function bench(): Promise<Figure[]> {
  const world = await startWorld(3907);
  try {
    await makeMailLetters(LINE + (ROUNDS + 1) * MAILS + 3 * SLOW_MAILS);
    const { withJobs, without } = await queueingMs();
    const added = withJobs - without;
    return [
      ...(await besideNodemailer()),
      figure("delivery: queueing three letters adds", added, "ms", ALLOWED_MS, "allowed, less is better"),
      await twoWorkers(),
    ];
  } finally {
    await world.stop();
  }
}

async function besideNodemailer(): Promise<Figure[]> {
  const receiver = await startReceiver();
  const workers = await startWorkers(1, receiver);
  const rates = { ours: [] as number[], alone: [] as number[] };
  await workersRate(MAILS, receiver);
  for (let round = 0; round < ROUNDS; round++) {
    rates.alone.push(await nodemailerRate(MAILS, receiver));
    rates.ours.push(await workersRate(MAILS, receiver));
  }
  const [ours, alone] = [median(rates.ours), median(rates.alone)];
  await queueLetters(LINE);
  const arrivals = await receiver.arrivals(LINE);
  await workers.stop();
  receiver.stop();
  const tenth = Math.floor(LINE / 10);
  const first = rateOf(arrivals, 0, tenth - 1);
  const last = rateOf(arrivals, LINE - tenth, LINE - 1);
  const name = (count: number): string => count.toLocaleString("en-US");
  return [
    figure("delivery: letters by e-mail, one worker", ours, "1/s", alone, "nodemailer's own pool"),
    figure(`delivery: the last ${name(tenth)} of ${name(LINE)} in line`, last, "1/s", first, "the first of them"),
  ];
}

/** With a receiver that is slow, so that it is not the machine that sets the limit. */
async function twoWorkers(): Promise<Figure> {
  const receiver = await startReceiver(SLOW_MS);
  const rates: number[] = [];
  for (const count of [1, 2]) {
    const workers = await startWorkers(count, receiver);
    rates.push(await workersRate(SLOW_MAILS, receiver));
    await workers.stop();
  }
  receiver.stop();
  const [one = 0, two = 0] = rates;
  return figure(`delivery: two workers, ${SLOW_MS} ms a mail`, two, "1/s", one, "one worker");
}
