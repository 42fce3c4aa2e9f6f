// Faults that a delivery must survive, one at a time; all at once are in chaos.test.ts.
import { createServer, type Socket } from "node:net";
import { Logger, runOnce } from "graphile-worker";
import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { holdJobs, releaseJobs } from "@/dev/backup/held-jobs";
import type { Workers } from "@/dev/chaos/workers";
import { db, inTransaction } from "@/lib/db";
import { deliverLetter } from "@/lib/delivery/deliver-letter";
import { releaseLetters } from "@/lib/delivery/release-letters";
import { env } from "@/lib/env";
import { enqueue } from "@/lib/jobs/queue";
import { startWorker } from "@/lib/jobs/worker";
import { sendLetters } from "@/lib/letters/send-letters";
import { type Chambers, startChambers } from "../support/chambers";
import { seed, shownHash, startThreeLetters, TODAY, waitForConfirmation, workQueue } from "../support/letters";
import { confirmThree, endLease, jobsOf, type LetterKey, outcomesOf, waitOf } from "../support/sent-letters";
import { type SmtpReceiver, startSmtp } from "../support/smtp";
import { startWorkerProcess } from "../support/worker-process";

let chambers: Chambers;
const now = () => TODAY;

beforeAll(async () => {
  chambers = await startChambers();
  await seed();
});
afterAll(() => chambers.stop());
beforeEach(() => db().pool.query("DELETE FROM graphile_worker._private_jobs"));
afterEach(async () => {
  await chambers.behave({});
  await chambers.forget();
  // What a worker's start has learned of the offices closes ways that the next test takes.
  await db().prisma.chamberOffices.deleteMany();
});

const connect = async (): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: env().DATABASE_URL });
  await client.connect();
  return client;
};

describe("a worker that is stopped past its lease", () => {
  let workers: Workers | undefined;
  afterEach(() => workers?.killAll());

  test("and resumed is fenced off: its bytes do not go", { timeout: 150_000 }, async () => {
    const { mcgovern, keys } = await confirmThree("cwc");
    await db().pool.query("DELETE FROM graphile_worker._private_jobs");
    workers = await startWorkerProcess();
    const [pid = 0] = workers.pids();
    // An open transaction holds the worker exactly where it writes its attempt down.
    const lock = await connect();
    await lock.query("BEGIN");
    await lock.query(
      `INSERT INTO "DeliveryAttempt" ("organizationId", "letterId", number, channel, "startedAt") VALUES ($1, $2, 1, 'cwc', now())`,
      [mcgovern.organizationId, mcgovern.letterId],
    );
    await inTransaction((tx) => enqueue(tx, "deliver-letter", mcgovern));
    const waits = `SELECT count(*)::int AS n FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%DeliveryAttempt%'`;
    await expect.poll(async () => (await db().pool.query(waits)).rows[0].n, { timeout: 10_000 }).toBe(1);
    process.kill(pid, "SIGSTOP");
    await lock.query("ROLLBACK");
    await lock.end();
    await expect.poll(() => outcomesOf(mcgovern), { timeout: 10_000 }).toEqual([null]);
    await endLease(mcgovern);
    await deliverLetter(mcgovern, now);
    expect(await outcomesOf(mcgovern)).toEqual(["unknown", "accepted"]);
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    process.kill(pid, "SIGCONT");
    await expect.poll(() => jobsOf(mcgovern), { timeout: 20_000 }).toEqual([]);
    expect(await outcomesOf(mcgovern)).toEqual(["unknown", "accepted"]);
    expect((await chambers.received()).messages).toMatchObject([{ seen: 1, taken: 1 }]);
    expect(keys).toHaveLength(3);
  });
});

test("a job that is taken away from a living worker leaves the letter in line", async () => {
  const { mcgovern } = await confirmThree("cwc");
  await db().pool.query("DELETE FROM graphile_worker._private_jobs");
  await chambers.behave({ shares: { "429": 1 }, retryAfterSeconds: 60 });
  await inTransaction((tx) => enqueue(tx, "deliver-letter", mcgovern, { key: `letter:${mcgovern.letterId}` }));
  await runOnce({
    pgPool: db().pool,
    logger: new Logger(() => () => undefined),
    taskList: {
      "deliver-letter": async () => {
        await db().pool.query(
          "SELECT graphile_worker.force_unlock_workers(array_agg(locked_by)) FROM graphile_worker.jobs WHERE locked_by IS NOT NULL",
        );
        await deliverLetter(mcgovern, now);
      },
    },
  });
  // Whether the job that was taken away is taken up once more before its end is written down is a matter of milliseconds.
  expect(new Set(await outcomesOf(mcgovern))).toEqual(new Set(["not_sent"]));
  expect((await jobsOf(mcgovern)).length).toBeGreaterThan(0);
});

test("a worker that is asked to end finishes what it is at, and hands back what it has not begun", {
  timeout: 150_000,
}, async () => {
  const sent: LetterKey[] = [];
  for (let i = 0; i < 8; i++) sent.push((await confirmThree("cwc")).mcgovern);
  await db().pool.query("DELETE FROM graphile_worker._private_jobs");
  // Longer than graphile-worker by itself would leave them.
  await chambers.behave({ slowMs: 7_000 });
  const workers = await startWorkerProcess();
  const endings = async () => (await Promise.all(sent.map(outcomesOf))).map(([outcome]) => outcome);
  try {
    await inTransaction(async (tx) => {
      for (const key of sent) await enqueue(tx, "deliver-letter", key, { flags: ["house"] });
    });
    // Of one chamber's letters six go at a time.
    await expect.poll(async () => (await chambers.received()).messages.length, { timeout: 20_000 }).toBe(6);
    expect((await endings()).filter((outcome) => outcome === null)).toHaveLength(6);
    await workers.stop();
    expect((await endings()).toSorted()).toEqual([...Array(6).fill("accepted"), undefined, undefined]);
    const { rows } = await db().pool.query(
      // Besides them stands what the worker does by the clock.
      "SELECT locked_at FROM graphile_worker.jobs WHERE task_identifier = 'deliver-letter'",
    );
    expect(rows).toEqual([{ locked_at: null }, { locked_at: null }]);
  } finally {
    await workers.killAll();
  }
});

test("a mail server that speaks a byte a second delays no letter that goes elsewhere", {
  timeout: 150_000,
}, async () => {
  const sockets = new Set<Socket>();
  const slow = createServer((socket) => {
    sockets.add(socket);
    const greeting = [..."220 slow.example.org ESMTP is thinking about it and will be with you in a while\r\n"];
    const timer = setInterval(() => socket.write(greeting.shift() ?? " "), 1_000);
    socket.on("close", () => clearInterval(timer)).on("error", () => undefined);
  });
  const mails: LetterKey[] = [];
  for (let i = 0; i < 10; i++) mails.push(...(await confirmThree("email")).keys);
  const { mcgovern, markey } = await confirmThree("cwc");
  await new Promise<void>((resolve) => slow.listen(Number(new URL(env().SMTP_URL).port), "127.0.0.1", () => resolve()));
  await inTransaction(async (tx) => {
    for (const key of mails) await enqueue(tx, "deliver-letter", key, { flags: ["email"] });
    await enqueue(tx, "deliver-letter", mcgovern, { flags: ["house"] });
    await enqueue(tx, "deliver-letter", markey, { flags: ["senate"] });
    await enqueue(tx, "read-active-offices", {});
  });
  const runner = await startWorker();
  try {
    // Thirty mails were in line before them.
    await expect.poll(() => outcomesOf(mcgovern), { timeout: 30_000 }).toEqual(["accepted"]);
    await expect.poll(() => outcomesOf(markey), { timeout: 10_000 }).toEqual(["accepted"]);
    await expect.poll(() => db().prisma.chamberOffices.count(), { timeout: 10_000 }).toBe(2);
    const underWay = await db().prisma.deliveryAttempt.count({ where: { channel: "email", outcome: null } });
    expect(underWay).toBeGreaterThan(0);
    expect(underWay).toBeLessThanOrEqual(24);
  } finally {
    await db().prisma.chamberOffices.deleteMany();
    await db().pool.query("DELETE FROM graphile_worker._private_jobs WHERE locked_at IS NULL");
    const stopped = runner.stop();
    for (const socket of sockets) socket.destroy();
    slow.close();
    await stopped;
  }
});

describe("with a mail server", () => {
  let smtp: SmtpReceiver;
  beforeEach(async () => {
    smtp = await startSmtp();
  });
  afterEach(() => smtp.stop());

  test.each(["email", "cwc"] as const)(
    "a poison letter by %s goes to the list of failed ones, and the line moves on",
    async (channel) => {
      const { mcgovern, markey } = await confirmThree(channel);
      await db().prisma.letterText.updateMany({ where: mcgovern, data: { content: { subject: 7 } } });
      await deliverLetter(mcgovern, now);
      await deliverLetter(markey, now);
      expect(await outcomesOf(mcgovern)).toEqual(["refused"]);
      expect((await db().prisma.deliveryAttempt.findFirst({ where: mcgovern }))?.code).toBe("defect");
      expect(await outcomesOf(markey)).toEqual([channel === "cwc" ? "accepted" : "handed_to_mail"]);
    },
  );

  test.each([1, -1])("the clock jumps by %s hour: nothing is lost, nothing goes twice", async (hours) => {
    const jumped = () => new Date(TODAY.getTime() + hours * 3_600_000);
    const { mcgovern, markey } = await confirmThree("cwc");
    await chambers.behave({ shares: { "503": 1 } });
    await deliverLetter(mcgovern, now);
    await chambers.behave({ slowMs: 1_500 });
    const slow = deliverLetter(markey, now);
    await expect.poll(async () => (await chambers.received()).messages.length, { timeout: 10_000 }).toBe(1);
    await chambers.behave({});
    // Another worker, whose clock jumped, meets an attempt under way: its lease is measured elsewhere.
    await deliverLetter(markey, jumped);
    await deliverLetter(mcgovern, jumped);
    await slow;
    expect(await outcomesOf(markey)).toEqual(["accepted"]);
    expect(await outcomesOf(mcgovern)).toEqual(["not_sent", "accepted"]);
    expect((await chambers.received()).messages.map(({ taken, seen }) => [taken, seen])).toEqual([
      [1, 2],
      [1, 1],
    ]);
  });

  test("after a restore nothing goes that had gone, and the rest goes when somebody says so", async () => {
    await db().prisma.letter.deleteMany();
    const byMail = await confirmThree("email");
    const bySystem = await confirmThree("cwc");
    const senders = await db().prisma.letterSender.findMany();
    const { rows: jobs } = await db().pool.query("SELECT payload FROM graphile_worker._private_jobs");
    expect(jobs).toHaveLength(6);
    // After the backup was made, these two went.
    await deliverLetter(byMail.mcgovern, now);
    await deliverLetter(bySystem.mcgovern, now);
    // The backup knows nothing of it; and a letter that waited in it has no job.
    await db().prisma.deliveryAttempt.deleteMany();
    await db().prisma.letterSender.createMany({
      data: senders.map((row) => ({ ...row, content: row.content ?? {} })),
      skipDuplicates: true,
    });
    await db().pool.query("DELETE FROM graphile_worker._private_jobs WHERE payload->>'letterId' = $1", [
      bySystem.markey.letterId,
    ]);
    const client = await connect();
    await holdJobs(client);
    await workQueue();
    for (const key of [...byMail.keys, ...bySystem.keys]) {
      await deliverLetter(key, now);
      expect(await waitOf(key)).toBe("restored");
    }
    await releaseLetters();
    expect(smtp.mails).toHaveLength(1);

    await releaseJobs(client, `message-id=<letter.${byMail.mcgovern.letterId}@localhost>`, TODAY);
    await client.end();
    await workQueue();
    expect(smtp.mails).toHaveLength(3);
    const { messages } = await chambers.received();
    expect(messages.map(({ deliveryId, taken, seen }) => [deliveryId, taken, seen])).toEqual(
      expect.arrayContaining([
        [bySystem.mcgovern.letterId.replaceAll("-", ""), 1, 2],
        [bySystem.markey.letterId.replaceAll("-", ""), 1, 1],
      ]),
    );
    expect(await outcomesOf(bySystem.mcgovern)).toEqual(["accepted"]);
    expect(await waitOf(bySystem.markey)).toBeNull();
  });
});

test("a line of 100,000 with no worker at it does not slow the acceptance of letters", {
  timeout: 180_000,
}, async () => {
  const medianMs = async (): Promise<number> => {
    const times: number[] = [];
    for (let i = 0; i < 9; i++) {
      const begun = await startThreeLetters();
      const draft = {
        ...begun.draft,
        letters: begun.draft.letters.map((letter) => ({ ...letter, channel: "email" as const })),
      };
      const token = await waitForConfirmation({ ...begun, draft });
      const hash = await shownHash(token);
      const from = performance.now();
      const sent = await sendLetters(token, hash, TODAY);
      times.push(performance.now() - from);
      expect(sent.ok).toBe(true);
    }
    return times.sort((a, b) => a - b)[4] ?? 0;
  };
  const alone = await medianMs();
  await db().pool.query(`SELECT count(*) FROM graphile_worker.add_jobs(ARRAY(
    SELECT ('deliver-letter', json_build_object('organizationId', gen_random_uuid(), 'letterId', gen_random_uuid()),
      NULL, NULL, NULL, NULL, NULL, ARRAY['email'])::graphile_worker.job_spec FROM generate_series(1, 100000)))`);
  // What loading left behind is not what is measured: Postgres clears up first, as it would have long ago.
  await db().pool.query("VACUUM (ANALYZE)");
  await db().pool.query("CHECKPOINT");
  const beside = await medianMs();
  // A machine that others keep busy is slow by itself: it is measured once more without the line.
  await db().pool.query("DELETE FROM graphile_worker._private_jobs");
  const after = await medianMs();
  expect(beside).toBeLessThan(Math.max(alone, after) * 2 + 10);
});
