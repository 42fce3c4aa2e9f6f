import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { Logger, runOnce } from "graphile-worker";
import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { releaseJobs } from "@/dev/backup/held-jobs";
import { makeBackup } from "@/dev/backup/make-backup";
import { restoreBackup } from "@/dev/backup/restore-backup";
import type { Sums } from "@/dev/backup/sum";
import { db } from "@/lib/db";
import { deliverLetter } from "@/lib/delivery/deliver-letter";
import { env } from "@/lib/env";
import { jobCatalog } from "@/lib/jobs/catalog";
import { sendLetters } from "@/lib/letters/send-letters";
import { administer } from "../support/database";
import { seed, shownHash, startThreeLetters, TODAY, waitForConfirmation } from "../support/letters";
import { type SmtpReceiver, startSmtp } from "../support/smtp";

const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), "redress-backup-"));
const file = join(folder, "saved.gz");
let saved: Sums;
let letters: { organizationId: string; id: string }[];
let smtp: SmtpReceiver;

async function confirmThree(): Promise<void> {
  const started = await startThreeLetters();
  const token = await waitForConfirmation(started);
  const sent = await sendLetters(token, await shownHash(token), TODAY);
  if (!sent.ok) throw new Error(sent.problem.code);
}

/** A database with nothing in it; the tests' own way to look into it. */
async function emptyDatabase() {
  const name = `restored_${randomUUID().replaceAll("-", "")}`;
  await administer(`CREATE DATABASE ${name}`);
  const url = new URL(env().DATABASE_URL);
  url.pathname = name;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  const rows = async <T>(sql: string, ...values: unknown[]) => (await client.query(sql, values)).rows as T[];
  const remove = async () => {
    await client.end();
    await administer(`DROP DATABASE ${name} WITH (FORCE)`);
  };
  return { url: url.href, client, rows, remove };
}

type Target = Awaited<ReturnType<typeof emptyDatabase>>;
let target: Target;

beforeAll(async () => {
  await seed();
  smtp = await startSmtp();
  await confirmThree();
  await confirmThree();
  letters = await db().prisma.letter.findMany({ orderBy: { id: "asc" } });
  const [gone, cutOff] = letters;
  if (!gone || !cutOff) throw new Error("no letters");
  // One has gone; one was under way, and a worker that is no more held its job.
  await deliverLetter({ organizationId: gone.organizationId, letterId: gone.id }, () => TODAY);
  await db().pool.query("DELETE FROM graphile_worker._private_jobs WHERE payload->>'letterId' = $1", [gone.id]);
  await db().prisma.deliveryAttempt.create({
    data: { organizationId: cutOff.organizationId, letterId: cutOff.id, number: 1, channel: "email", startedAt: TODAY },
  });
  await db().pool.query(
    "UPDATE graphile_worker._private_jobs SET locked_by = 'dead', locked_at = now() WHERE payload->>'letterId' = $1",
    [cutOff.id],
  );
  // Values that a careless copy would change.
  await db().pool.query(
    `UPDATE "Draft" SET content = 'null'::jsonb WHERE "actionId" = (SELECT "actionId" FROM "Draft" LIMIT 1)`,
  );
  await db().prisma.user.create({ data: { email: "odd@example.org", name: 'a "b" \\ {c,NULL}\n\u2028 é 🗽' } });
  saved = await makeBackup(env().DATABASE_URL, file, TODAY);
});
beforeEach(async () => {
  target = await emptyDatabase();
});
afterEach(() => target.remove());
afterAll(async () => {
  await smtp.stop();
  rmSync(folder, { recursive: true });
});

const countTables = async ({ rows }: Target): Promise<number> =>
  (await rows<{ n: number }>("SELECT count(*)::int AS n FROM pg_class WHERE relnamespace = 'public'::regnamespace"))[0]
    ?.n ?? -1;

describe("a backup", () => {
  test("is restored with every row of every table", async () => {
    const restored = await restoreBackup(root, target.url, file);
    expect(restored.sums).toEqual(saved);
    expect(restored.sums['public."Letter"']?.rows).toBe(6);
    expect(restored.sums['public."LetterText"']?.rows).toBe(6);
    // Told once more without the code under test: each row as Postgres writes it, in order.
    for (const table of [
      '"LetterText"',
      '"User"',
      '"AskVersion"',
      '"Campaign"',
      '"DeliveryAttempt"',
      "_prisma_migrations",
    ]) {
      const sql = `SELECT md5(string_agg(t::text, '|' ORDER BY t::text COLLATE "C")) AS hash FROM ${table} t`;
      expect(await target.rows(sql), table).toEqual((await db().pool.query(sql)).rows);
    }
  });

  test("can be restored again from what was restored, and goes on counting where it stood", async () => {
    await restoreBackup(root, target.url, file);
    await target.client.query("SELECT graphile_worker.add_job('purge-drafts')");
    await releaseJobs(target.client, "", TODAY);
    const second = join(folder, "second.gz");
    const sums = await makeBackup(target.url, second, TODAY);
    expect(sums['public."Letter"']).toEqual(saved['public."Letter"']);
  });

  test("is readable by its owner alone, and holds one moment", () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });
});

describe("a database that is not empty", () => {
  test("is refused and stays as it is", async () => {
    await target.client.query("CREATE TABLE mine (a int); INSERT INTO mine VALUES (7)");
    await expect(restoreBackup(root, target.url, file)).rejects.toThrow(/not empty/);
    expect(await target.rows("SELECT * FROM mine")).toEqual([{ a: 7 }]);
  });
});

describe("a broken file is refused, and leaves nothing", () => {
  const text = () => gunzipSync(readFileSync(file)).toString("utf8");
  const lines = () => text().trimEnd().split("\n");
  const cases: [string, () => Buffer | string, RegExp][] = [
    ["cut off", () => readFileSync(file).subarray(0, -2000), /end is missing/],
    ["with its last line gone", () => gzipSync(lines().slice(0, -1).join("\n")), /end is missing/],
    ["no backup", () => "hello", /not gzipped/],
    ["some other text", () => gzipSync("hello\n"), /not what a backup has/],
    ["with a word changed", () => gzipSync(text().replace("Northampton", "Nothampton")), /not those that were saved/],
    ["with a row gone", () => gzipSync(text().replace(/^\["[^\n]*\n/m, "")), /not those that were saved/],
    [
      "of a later edition",
      () =>
        gzipSync(text().replace('"migrations":[', '"migrations":[{"name":"30000101000000_to_come","checksum":"0"},')),
      /30000101000000_to_come/,
    ],
  ];

  test.each(cases)("%s", async (_, content, message) => {
    const broken = join(folder, "broken.gz");
    writeFileSync(broken, content());
    await expect(restoreBackup(root, target.url, broken)).rejects.toThrow(message);
    expect(await countTables(target)).toBe(0);
  });

  test("with rows that their tables refuse", async () => {
    const broken = join(folder, "broken.gz");
    // Sound in itself, so that it comes as far as the database: the moment of a letter that is no moment.
    const { Adder } = await import("@/dev/backup/sum");
    const all = lines();
    const foot = JSON.parse(all.at(-1) ?? "{}") as { sums: Sums };
    const at = all.indexOf(JSON.stringify({ table: 'public."Letter"' })) + 1;
    const end = all.findIndex((line, i) => i > at && line.startsWith("{"));
    all[at] = (all[at] ?? "").replace(/"\d{4}-\d\d-\d\d [^"]*"/, '"never"');
    const adder = new Adder();
    for (const line of all.slice(at, end)) adder.add(line);
    foot.sums['public."Letter"'] = adder.sum();
    writeFileSync(broken, gzipSync([...all.slice(0, -1), JSON.stringify(foot)].join("\n")));
    await expect(restoreBackup(root, target.url, broken)).rejects.toThrow(/never/);
    expect(await countTables(target)).toBe(0);
    expect(await target.rows("SELECT 1 FROM pg_namespace WHERE nspname = 'graphile_worker'")).toEqual([]);
    // And the database serves for the right file.
    expect((await restoreBackup(root, target.url, file)).sums).toEqual(saved);
  });
});

describe("after a restore", () => {
  const due = () =>
    target.rows(
      "SELECT id FROM graphile_worker.jobs WHERE run_at <= now() + interval '10 years' OR locked_at IS NOT NULL",
    );
  const held = () =>
    target.rows<{ letter: string }>(
      "SELECT payload->>'letterId' AS letter FROM graphile_worker.jobs j JOIN graphile_worker._private_jobs p USING (id) WHERE j.run_at = 'infinity' AND j.task_identifier = 'deliver-letter'",
    );

  test("no job runs by itself, also none that a worker held", async () => {
    const { heldJobs } = await restoreBackup(root, target.url, file);
    expect(await due()).toEqual([]);
    expect(heldJobs).toBeGreaterThanOrEqual(5);
    const ran: string[] = [];
    const task = (_: unknown, { job }: { job: { task_identifier: string } }) => void ran.push(job.task_identifier);
    const taskList = Object.fromEntries(Object.keys(jobCatalog).map((name) => [name, task]));
    await target.client.query("SELECT graphile_worker.add_job('purge-drafts')");
    await runOnce({ connectionString: target.url, taskList, logger: new Logger(() => () => undefined) });
    expect(ran).toEqual(["purge-drafts"]);
    expect(await held()).toHaveLength(5);
  });

  test("letters in the mail server's log count as gone; the others go on", async () => {
    await restoreBackup(root, target.url, file);
    const went = letters.slice(1, 3).map(({ id }) => id);
    const stranger = "0193ffff-0000-7000-8000-00000000000a";
    const log = [...went, stranger]
      .map((id) => `postfix/cleanup[7]: 4F1: message-id=<letter.${id}@localhost>`)
      .join("\n");
    expect(await releaseJobs(target.client, log, TODAY)).toMatchObject({ gone: 2, strangers: 1 });
    expect(await held()).toEqual([]);
    const attempts = await target.rows(
      'SELECT number, outcome, code FROM "DeliveryAttempt" WHERE "letterId" = ANY($1::uuid[])',
      went,
    );
    expect(attempts).toEqual(Array(2).fill({ number: 1, outcome: "handed_to_mail", code: "mail-log" }));
    const waiting = await target.rows<{ letter: string }>(
      "SELECT payload->>'letterId' AS letter FROM graphile_worker._private_jobs WHERE run_at <= now() + interval '1 minute' AND payload->>'letterId' IS NOT NULL",
    );
    expect(waiting).toHaveLength(3);
    expect(waiting.filter(({ letter }) => went.includes(letter))).toEqual([]);
  });

  test("without a log no letter by e-mail goes, since some may have gone; later, with one, they do", async () => {
    await restoreBackup(root, target.url, file);
    const { kept } = await releaseJobs(target.client, null, TODAY);
    expect(kept).toBeGreaterThanOrEqual(5);
    expect(await held()).toHaveLength(5);
    expect(await releaseJobs(target.client, "a log in which none of them stands", TODAY)).toMatchObject({
      ...{ gone: 0, kept: 0 },
    });
    expect(await held()).toEqual([]);
  });

  test("one that had failed may have been tried again since: it is put aside, and released it is left to people", async () => {
    const tried = letters.slice(1, 4).map(({ organizationId, id: letterId }) => ({ organizationId, letterId }));
    const outcomes = ["refused", "gave_up", "bounced"];
    const jobless = async () => {
      const ids = tried.map(({ letterId }) => letterId);
      await target.client.query(
        "SELECT graphile_worker.remove_job(key) FROM graphile_worker.jobs WHERE key IS NOT NULL",
      );
      await target.client.query("DELETE FROM graphile_worker._private_jobs WHERE payload->>'letterId' = ANY($1)", [
        ids,
      ]);
      return ids;
    };
    const before = await db().prisma.deliveryAttempt.findMany();
    await db().prisma.deliveryAttempt.deleteMany();
    await db().prisma.deliveryAttempt.createMany({
      data: tried.map((key, i) => ({
        ...{ ...key, number: 1, channel: "email" as const, startedAt: TODAY, finishedAt: TODAY },
        outcome: outcomes[i] ?? null,
      })),
    });
    const failed = join(folder, "failed.gz");
    await makeBackup(env().DATABASE_URL, failed, TODAY);
    await db().prisma.deliveryAttempt.deleteMany();
    await db().prisma.deliveryAttempt.createMany({ data: before });

    await restoreBackup(root, target.url, failed);
    const ids = await jobless();
    const aside = () =>
      target.rows(`SELECT FROM "DeliveryHold" WHERE reason = 'restored' AND "letterId" = ANY($1)`, ids);
    expect(await aside()).toHaveLength(3);
    // One of them was tried again after the backup, and went.
    await releaseJobs(target.client, `message-id=<letter.${ids[0]}@localhost>`, TODAY);
    expect(await aside()).toEqual([]);
    const last = await target.rows<{ outcome: string }>(
      `SELECT DISTINCT ON ("letterId") outcome FROM "DeliveryAttempt" WHERE "letterId" = ANY($1) ORDER BY "letterId", number DESC`,
      ids,
    );
    expect(last.map(({ outcome }) => outcome)).toEqual(["handed_to_mail", "gave_up", "bounced"]);
    const jobs = await target.rows(
      `SELECT FROM graphile_worker._private_jobs WHERE payload->>'letterId' = ANY($1)`,
      ids,
    );
    expect(jobs).toEqual([]);
  });

  test("a second release changes nothing", async () => {
    await restoreBackup(root, target.url, file);
    await releaseJobs(target.client, "", TODAY);
    expect(await releaseJobs(target.client, "", TODAY)).toEqual({
      ...{ gone: 0, released: 0, kept: 0, strangers: 0 },
    });
  });
});
