import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { GET as getReady } from "@/app/api/ready/route";
import type { GET as getMetrics } from "@/app/metrics/route";
import { db } from "@/lib/db";
import { deliverLetter } from "@/lib/delivery/deliver-letter";
import { env } from "@/lib/env";
import { sendLetters } from "@/lib/letters/send-letters";
import type { Readiness } from "@/lib/operations/readiness";
import { countAttempts, countJobs, countLetters, countWaits } from "@/lib/operations/views";
import { withoutDatabase } from "../support/database";
import { seed, shownHash, startThreeLetters, TODAY, waitForConfirmation } from "../support/letters";
import { type SmtpReceiver, startSmtp } from "../support/smtp";

const DAY_AGO = new Date(Date.now() - 24 * 3600 * 1000);
let smtp: SmtpReceiver;

beforeAll(async () => {
  await seed();
  smtp = await startSmtp();
  const started = await startThreeLetters();
  const token = await waitForConfirmation(started);
  const sent = await sendLetters(token, await shownHash(token), TODAY);
  if (!sent.ok) throw new Error(sent.problem.code);
  const letter = await db().prisma.letter.findFirstOrThrow();
  await deliverLetter({ organizationId: letter.organizationId, letterId: letter.id }, () => TODAY);
});
afterAll(() => smtp.stop());

/** Each check as a process just started would make it: nothing is remembered. */
async function ready(): Promise<{ status: number; body: Readiness; tookMs: number }> {
  vi.resetModules();
  const { GET }: { GET: typeof getReady } = await import("@/app/api/ready/route");
  const began = performance.now();
  const answer = await GET();
  const body = (await answer.json()) as Readiness;
  expect(answer.headers.get("cache-control")).toBe("no-store");
  return { status: answer.status, body, tookMs: performance.now() - began };
}

describe("/api/ready", () => {
  test("is 200 while all is well, and names no setting", async () => {
    const { status, body } = await ready();
    expect(body).toEqual({
      ready: true,
      parts: { database: { ok: true }, migrations: { ok: true }, queue: { ok: true }, mail: { ok: true } },
    });
    expect(status).toBe(200);
  });

  test("is 503 for a job that has waited too long, but not for one that a restore put aside", async () => {
    const setTo = (runAt: string) =>
      db().pool.query(
        `UPDATE graphile_worker._private_jobs SET run_at = ${runAt} WHERE payload->>'letterId' IS NOT NULL`,
      );
    await setTo("now() - interval '16 minutes'");
    const stuck = await ready();
    await setTo("'infinity'");
    const held = await ready();
    await setTo("now()");
    expect(stuck).toMatchObject({ status: 503, body: { parts: { queue: { ok: false, code: "queue_stuck" } } } });
    expect(held.status).toBe(200);
  });

  test("is 503 without a migration of this edition", async () => {
    const name = (to: string, from: string) =>
      db().pool.query("UPDATE _prisma_migrations SET migration_name = $1 WHERE migration_name = $2", [to, from]);
    await name("other", "20261122145718_first");
    const { status, body } = await ready();
    await name("20261122145718_first", "other");
    expect(status).toBe(503);
    expect(body.parts.migrations).toMatchObject({ code: "migrations_missing" });
  });

  test("is 503 without a database, and gives none of its address away", async () => {
    const { status, body, tookMs } = await withoutDatabase(ready);
    expect(status).toBe(503);
    expect(tookMs).toBeLessThan(10_000);
    expect(body.parts.database).toMatchObject({ code: "database_silent" });
    expect(body.parts.mail).toEqual({ ok: true });
    const { password, hostname } = new URL(env().DATABASE_URL);
    for (const secret of [password, hostname]) expect(JSON.stringify(body)).not.toContain(secret);
  });

  test("is 503 within two seconds when the database is mute", async () => {
    const client = await db().pool.connect();
    await client.query("BEGIN; LOCK TABLE _prisma_migrations IN ACCESS EXCLUSIVE MODE");
    const { status, tookMs } = await ready();
    await client.query("ROLLBACK");
    client.release();
    expect(status).toBe(503);
    expect(tookMs).toBeLessThan(10_000);
  });

  test("is 503 without a mail server", async () => {
    await smtp.stop();
    const { status, body } = await ready();
    smtp = await startSmtp();
    expect(status).toBe(503);
    expect(body.parts.mail).toMatchObject({ code: "mail_silent" });
  });
});

describe("/metrics", () => {
  const TOKEN = "a-token-of-the-tests";
  const get = async (authorization?: string, token: string | undefined = TOKEN) => {
    vi.stubEnv("METRICS_TOKEN", token);
    vi.resetModules();
    const { GET }: { GET: typeof getMetrics } = await import("@/app/metrics/route");
    const answer = await GET(
      new Request("http://localhost/metrics", { headers: authorization ? { authorization } : {} }),
    );
    vi.unstubAllEnvs();
    return { status: answer.status, type: answer.headers.get("content-type"), text: await answer.text() };
  };

  test("is not there without a token in the settings", async () => {
    expect((await get(`Bearer ${TOKEN}`, "")).status).toBe(404);
  });

  test.each([undefined, "Bearer", "Bearer another token", `Basic ${TOKEN}`])(
    "is closed to %s",
    async (authorization) => {
      expect(await get(authorization)).toMatchObject({ status: 401, text: "" });
    },
  );

  test("tells letters, attempts, jobs and the process, and nothing about anybody", async () => {
    const { status, type, text } = await get(`Bearer ${TOKEN}`);
    expect(status).toBe(200);
    expect(type).toMatch(/^text\/plain; version=0\.0\.4/);
    for (const line of [
      'redress_letters{channel="email",state="handed_to_mail"} 1',
      'redress_letters{channel="email",state="queued"} 2',
      'redress_delivery_attempts{channel="email",outcome="handed_to_mail",code="none"} 1',
      'redress_queue_jobs{job="deliver-letter",state="due"} 3',
      'redress_queue_oldest_due_seconds{job="deliver-letter"}',
      'redress_counted_timestamp_seconds{figures="delivery"}',
      "redress_letters_stranded 0",
      "process_resident_memory_bytes",
    ]) {
      expect(text).toContain(line);
    }
    for (const personal of ["Alma", "alma@example.net", "Northampton", "M000133", "talk-now"])
      expect(text).not.toContain(personal);
  });

  test("tells how many letters were ever found that nothing would have carried, and when they were looked for", async () => {
    await db().prisma.strandedSweep.create({ data: { one: true, at: TODAY, found: 1, foundEver: 7 } });
    const { text } = await get(`Bearer ${TOKEN}`);
    expect(text).toContain("redress_letters_stranded 7");
    expect(text).toContain(`redress_counted_timestamp_seconds{figures="stranded"} ${TODAY.getTime() / 1000}`);
    await db().prisma.strandedSweep.deleteMany();
  });

  test("counts no letter from before its days", async () => {
    const later = new Date(Date.now() + 60_000);
    expect((await countLetters(DAY_AGO)).reduce((sum, { letters }) => sum + letters, 0)).toBe(3);
    expect(await countLetters(later)).toEqual([]);
    expect(await countAttempts(later)).toEqual([]);
  });

  test("tells letters that wait by their reason, also as held, and mails to writers", async () => {
    const letters = await db().prisma.letter.findMany({ where: { attempts: { none: {} } } });
    const [first] = letters;
    if (!first) throw new Error("no letter waits");
    const { organizationId, id: letterId, actionId } = first;
    const since = new Date(TODAY.getTime() - 3_600_000);
    await db().prisma.deliveryHold.create({ data: { organizationId, letterId, reason: "campaign_paused", since } });
    await db().prisma.notice.create({ data: { organizationId, actionId, kind: "measure_over", wantedAt: TODAY } });
    expect(await countWaits(TODAY)).toEqual([{ reason: "campaign_paused", letters: 1, oldestS: 3600 }]);
    expect((await countLetters(DAY_AGO)).filter(({ wait }) => wait !== null)).toMatchObject([
      { letters: 1, tried: false },
    ]);
    const { text } = await get(`Bearer ${TOKEN}`);
    for (const line of [
      'redress_letters_waiting{reason="campaign_paused"} 1',
      'redress_letters_waiting_oldest_seconds{reason="campaign_paused"}',
      'redress_letters{channel="email",state="held"} 1',
      'redress_notices{kind="measure_over",state="waiting"} 1',
    ]) {
      expect(text).toContain(line);
    }
    await db().prisma.deliveryHold.deleteMany();
  });

  test("tells jobs that failed for good and those that a restore put aside from what is due", async () => {
    await db().pool.query(
      `UPDATE graphile_worker._private_jobs SET attempts = max_attempts WHERE payload->>'letterId' IS NULL`,
    );
    await db().pool.query(
      `UPDATE graphile_worker._private_jobs SET run_at = 'infinity' WHERE payload->>'letterId' IS NOT NULL`,
    );
    const counts = (await countJobs()).map(({ job, state, jobs, oldestS }) => [job, state, jobs, oldestS > 0]);
    expect(counts.sort()).toEqual([
      ["deliver-letter", "held", 3, false],
      ["send-confirmation", "failed", 1, true],
    ]);
  });
});
