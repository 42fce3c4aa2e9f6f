// A letter's snag is kept by triggers that lock the letter. Whoever changes a letter and what holds it does so in one order, so
// that of two at once neither waits for the other for ever.
import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { db, inTransaction } from "@/lib/db";
import { endAttempt } from "@/lib/delivery/carrying/store";
import { releaseHeld } from "@/lib/delivery/control/store";
import { addDecision } from "@/lib/delivery/handling/store";
import { clearLetters, history, writeLetter } from "../support/figure-letters";
import { seedStaffed } from "../support/staffed-campaign";

const now = new Date("2026-06-01T16:00:00Z");
const LETTER = `SELECT FROM "Letter" WHERE "organizationId" = $1 AND id = $2 FOR NO KEY UPDATE NOWAIT`;
const HOLD = `SELECT FROM "DeliveryHold" WHERE "organizationId" = $1 AND "letterId" = $2 FOR UPDATE NOWAIT`;
let campaign: Awaited<ReturnType<typeof seedStaffed>>;

beforeAll(async () => {
  campaign = await seedStaffed("staffed");
});
beforeEach(clearLetters);

/** A letter that was tried once and waits. */
async function heldLetter(): Promise<[organizationId: string, id: string]> {
  const past = fc.sample(history, { numRuns: 1, seed: 1 })[0];
  if (!past) throw new Error("no letter");
  const id = await writeLetter(campaign, { ...past, channel: "email", outcomes: ["not_sent"], hold: "stopped" });
  return [campaign.organizationId, id];
}

/** Does `work` while a transaction has locked what a statement names. */
async function whileLocked<T>(
  key: [string, string],
  statement: string,
  work: (lock: (text: string) => Promise<unknown>) => Promise<T>,
) {
  const client = await db().pool.connect();
  const lock = (text: string) => client.query(text, key);
  try {
    await client.query("BEGIN");
    await lock(statement);
    return await work(lock);
  } finally {
    await client.query("COMMIT");
    client.release();
  }
}

test("a letter whose pause ends while somebody has it in hand is left to them", async () => {
  const key = await heldLetter();
  expect(await whileLocked(key, LETTER, releaseHeld)).toBe(0);
  expect(await releaseHeld()).toBe(1);
});

test("who decides on a letter that a worker has wait just now waits for that, and keeps nothing from the worker", async () => {
  const key = await heldLetter();
  const [organizationId, id] = key;
  const channel = "email" as const;
  const attempts = [{ number: 1, channel, startedAt: now, finishedAt: now, outcome: "not_sent" as const, code: null }];
  const decision = { outcome: "cancelled", channel, code: null } as const;
  const decided = await whileLocked(key, HOLD, async (lock) => {
    const done = inTransaction((tx) => addDecision(tx, { organizationId, id, attempts }, decision, now));
    await sleep(300);
    await lock(LETTER);
    return { done };
  });
  expect(await decided.done).toBe(true);
  expect(await db().prisma.deliveryHold.count()).toBe(0);
});

test("an attempt whose end meets an erasure of its letter head on is ended all the same", async () => {
  const past = fc.sample(history, { numRuns: 1, seed: 1 })[0];
  if (!past) throw new Error("no letter");
  const id = await writeLetter(campaign, { ...past, channel: "email", outcomes: [null], hold: null });
  const { organizationId } = campaign;
  const end = { outcome: "unknown", code: "cut", detail: null } as const;
  const ended = await whileLocked([organizationId, id], LETTER, async (lock) => {
    const done = endAttempt({ organizationId, letterId: id, number: 1 }, end, now);
    await sleep(300);
    // The erasure goes on to the attempt, which waits for this letter: one of the two has to give way.
    await lock(`UPDATE "DeliveryAttempt" SET detail = detail WHERE "organizationId" = $1 AND "letterId" = $2`).catch(
      () => undefined,
    );
    return { done };
  });
  expect(await ended.done).toBe(true);
  expect(await db().prisma.deliveryAttempt.findFirst({ where: { letterId: id } })).toMatchObject({
    outcome: "unknown",
  });
});
