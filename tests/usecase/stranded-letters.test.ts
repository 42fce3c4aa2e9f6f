// Letters that have lost what would carry them: found by the clock, put in line once, and nothing else is.
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db";
import { deliverLetter } from "@/lib/delivery/deliver-letter";
import { queueStrandedLetters } from "@/lib/delivery/queue-stranded-letters";
import { retryLetters } from "@/lib/delivery/retry-letters";
import { loadSweep } from "@/lib/operations/views";
import { type Chambers, startChambers } from "../support/chambers";
import { seed, TODAY, workQueue } from "../support/letters";
import { confirmThree, jobsOf, type LetterKey, outcomesOf } from "../support/sent-letters";

let chambers: Chambers;

beforeAll(async () => {
  chambers = await startChambers();
  await seed();
});
afterAll(() => chambers.stop());
afterEach(async () => {
  await chambers.behave({});
  await chambers.forget();
  await loseJobs();
  await db().pool.query(`DELETE FROM "Letter"`);
});

const now = () => TODAY;
const after = (minutes: number) => new Date(TODAY.getTime() + minutes * 60_000);
const loseJobs = () => db().pool.query("DELETE FROM graphile_worker._private_jobs");
const hold = (key: LetterKey, until: Date | null) =>
  db().prisma.deliveryHold.create({ data: { ...key, reason: until ? "pacing" : "stopped", since: TODAY, until } });

test("a letter that lost its job is found after a while, by two at once, and goes once", async () => {
  const { keys, mcgovern, markey } = await confirmThree("cwc");
  expect(await queueStrandedLetters(after(60))).toBe(0);
  await loseJobs();
  expect(await queueStrandedLetters(after(5))).toBe(0);
  const before = (await loadSweep())?.foundEver ?? 0;
  const [one, other] = await Promise.all([queueStrandedLetters(after(60)), queueStrandedLetters(after(60))]);
  expect(Math.max(one, other)).toBe(3);
  for (const key of keys) expect(await jobsOf(key)).toHaveLength(1);
  expect(await queueStrandedLetters(after(60))).toBe(0);
  expect(await loadSweep()).toEqual({ at: after(60), foundEver: before + one + other });
  await workQueue();
  // The third's office takes no part.
  for (const key of [mcgovern, markey]) expect(await outcomesOf(key)).toEqual(["accepted"]);
  expect(await queueStrandedLetters(after(120))).toBe(0);
});

test("so is one that was to be tried again, asked about, or had been put in line by somebody", async () => {
  const { mcgovern, markey, warren } = await confirmThree("cwc");
  await chambers.behave({ shares: { 503: 1 } });
  await deliverLetter(mcgovern, now);
  await chambers.behave({ shares: { acceptThenDrop: 1 } });
  await deliverLetter(markey, now);
  await chambers.behave({ shares: { 400: 1 } });
  await deliverLetter(warren, now);
  const { slug } = await db().prisma.campaign.findFirstOrThrow({ where: { slug: "talk-now" } });
  const { organizationId } = warren;
  const actor = {
    userId: crypto.randomUUID(),
    name: "Dana",
    memberships: [{ organizationId, role: "admin" as const }],
  };
  const retried = await retryLetters(actor, { campaignSlug: slug, letterIds: [warren.letterId] }, TODAY);
  expect(retried).toEqual({ ok: true, value: { retried: 1 } });
  await loseJobs();
  expect(await queueStrandedLetters(after(60))).toBe(3);
});

test("one that ended, waits for somebody or for a moment, goes by hand, or that nobody asks about any more, stays", async () => {
  const { mcgovern, markey, warren } = await confirmThree("cwc");
  await deliverLetter(mcgovern, now);
  await hold(warren, null);
  await hold(markey, after(300));
  await confirmThree("print", { email: "second@example.net" });
  await loseJobs();
  expect(await queueStrandedLetters(after(60))).toBe(0);
  // Its moment has come and gone.
  expect(await queueStrandedLetters(after(400))).toBe(1);
  await loseJobs();
  await db().prisma.deliveryHold.deleteMany();
  await chambers.behave({ shares: { acceptThenDrop: 1 } });
  await deliverLetter(markey, now);
  await chambers.behave({ shares: { 503: 1 } });
  await deliverLetter(markey, () => after(4 * 24 * 60));
  await loseJobs();
  expect(await outcomesOf(markey)).toEqual(["unknown", "unknown"]);
  expect(await queueStrandedLetters(after(4 * 24 * 60 + 60))).toBe(1);
  expect(await jobsOf(markey)).toEqual([]);
  expect(await jobsOf(warren)).toHaveLength(1);
});
