// Letters by the chambers' own systems, from the confirmation to what the stand-in has in the end.
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { cancelLetter } from "@/lib/delivery/cancel-letter";
import { deliverLetter } from "@/lib/delivery/deliver-letter";
import { readActiveOffices } from "@/lib/delivery/read-active-offices";
import { findReceipt } from "@/lib/delivery/receipt/views";
import { type Chambers, startChambers } from "../support/chambers";
import { seed, TODAY } from "../support/letters";
import { attemptsOf, confirmThree, endLease, jobsOf, outcomesOf, waitOf } from "../support/sent-letters";

let chambers: Chambers;

beforeAll(async () => {
  chambers = await startChambers();
  await seed();
});
afterAll(() => chambers.stop());
afterEach(async () => {
  await chambers.behave({});
  await chambers.forget();
  await db().prisma.chamberOffices.deleteMany();
  await db().pool.query("DELETE FROM graphile_worker._private_jobs");
});

const now = () => TODAY;
const taken = async () => (await chambers.received()).messages;

describe("a letter by the office's own system", () => {
  test("is accepted once, with own words and the organization's apart, and its id is the letter's own", async () => {
    const { mcgovern, receiptToken } = await confirmThree("cwc");
    expect(await db().prisma.letterSender.count({ where: mcgovern })).toBe(1);
    await deliverLetter(mcgovern, now);
    await deliverLetter(mcgovern, now);
    expect(await taken()).toMatchObject([
      { chamber: "house", office: "HMA02", deliveryId: mcgovern.letterId.replaceAll("-", ""), taken: 1, seen: 1 },
    ]);
    const letter = (await findReceipt(receiptToken, TODAY))?.letters.find(({ id }) => id === mcgovern.letterId);
    expect(letter?.state).toBe("accepted");
    // How the writer is named to an office's system is not kept any longer than it is needed.
    expect(await db().prisma.letterSender.count({ where: mcgovern })).toBe(0);
  });

  test("accepted and then cut off: asked again with the same id, it had arrived", async () => {
    await chambers.behave({ shares: { acceptThenDrop: 1 } });
    const { markey } = await confirmThree("cwc");
    await deliverLetter(markey, now);
    expect(await outcomesOf(markey)).toEqual(["unknown"]);
    await chambers.behave({});
    await deliverLetter(markey, now);
    expect(await outcomesOf(markey)).toEqual(["unknown", "accepted"]);
    expect(await taken()).toMatchObject([{ taken: 1, seen: 2 }]);
  });

  test("one that may be there already stays unknown while the office's system is busy, and is not called back", async () => {
    await chambers.behave({ shares: { acceptThenDrop: 1 } });
    const { markey, receiptToken } = await confirmThree("cwc");
    await deliverLetter(markey, now);
    await chambers.behave({ shares: { 503: 1 } });
    await deliverLetter(markey, now);
    expect(await attemptsOf(markey)).toMatchObject([{ outcome: "unknown" }, { outcome: "unknown", code: "http-503" }]);
    const letter = (await findReceipt(receiptToken, TODAY))?.letters.find(({ id }) => id === markey.letterId);
    expect(letter).toMatchObject({ state: "unknown", mayCancel: false, otherWays: [] });
    expect(await cancelLetter(receiptToken, markey.letterId, TODAY)).toMatchObject({ ok: false });

    // Nor is it told to have failed after three days.
    await deliverLetter(markey, () => new Date(TODAY.getTime() + 4 * 24 * 3600 * 1000));
    expect((await outcomesOf(markey)).at(-1)).toBe("unknown");
    await chambers.behave({});
    await deliverLetter(markey, now);
    expect((await outcomesOf(markey)).at(-1)).toBe("accepted");
    expect(await taken()).toMatchObject([{ taken: 1 }]);
  });

  test.each([
    ["503", "http-503", 0],
    ["429", "http-429", 30],
  ] as const)("%s is tried again, not before the moment that was named", async (fault, code, atLeastS) => {
    await chambers.behave({ shares: { [fault]: 1 }, retryAfterSeconds: 30 });
    const { mcgovern } = await confirmThree("cwc");
    await deliverLetter(mcgovern, now);
    expect(await attemptsOf(mcgovern)).toMatchObject([{ outcome: "not_sent", code, leaseUntil: null }]);
    const [, again] = await jobsOf(mcgovern);
    expect(again).toBeGreaterThan(atLeastS - 5);
    expect(await taken()).toEqual([]);
  });

  test("refused after a try that may have brought it there: nobody knows, and it is not asked about again", async () => {
    await chambers.behave({ shares: { acceptThenDrop: 1 } });
    const { mcgovern, receiptToken, actionId } = await confirmThree("cwc");
    await deliverLetter(mcgovern, now);
    await chambers.behave({ shares: { "400": 1 } });
    await deliverLetter(mcgovern, now);
    const words = "The message cannot be delivered to this office";
    expect((await attemptsOf(mcgovern)).at(-1)).toMatchObject({
      ...{ outcome: "unknown", code: "again-http-400", detail: words },
    });
    const letter = (await findReceipt(receiptToken, TODAY))?.letters.find(({ id }) => id === mcgovern.letterId);
    expect(letter).toMatchObject({ state: "unknown", isAskedAgain: false, last: { words: [words] } });
    expect(await db().prisma.notice.count({ where: { actionId } })).toBe(0);
    await chambers.behave({});
    await deliverLetter(mcgovern, now);
    expect(await outcomesOf(mcgovern)).toEqual(["unknown", "unknown"]);
  });

  test("a receipt says that the office's system is asked only while it is", async () => {
    await chambers.behave({ shares: { acceptThenDrop: 1 } });
    const { markey, receiptToken } = await confirmThree("cwc");
    await deliverLetter(markey, now);
    const told = async (at: Date) =>
      (await findReceipt(receiptToken, at))?.letters.find(({ id }) => id === markey.letterId);
    expect(await told(TODAY)).toMatchObject({ state: "unknown", isAskedAgain: true });
    const later = new Date(TODAY.getTime() + 4 * 24 * 3600 * 1000);
    await chambers.behave({ shares: { 503: 1 } });
    await deliverLetter(markey, () => later);
    expect(await told(later)).toMatchObject({ state: "unknown", isAskedAgain: false });
    // Nor once it came too late.
    expect(await told(new Date("2027-01-03T17:00:00Z"))).toMatchObject({ state: "unknown", isAskedAgain: false });
  });

  test("a job that was taken from a worker comes back no sooner than the far side wants", async () => {
    await chambers.behave({ shares: { 429: 1 }, retryAfterSeconds: 300 });
    const { mcgovern } = await confirmThree("cwc");
    await deliverLetter(mcgovern, now);
    await db().pool.query("DELETE FROM graphile_worker._private_jobs");
    await chambers.behave({});
    // The job of before, in another worker's hands.
    await deliverLetter(mcgovern, now);
    expect(await outcomesOf(mcgovern)).toEqual(["not_sent"]);
    const [due = 0] = await jobsOf(mcgovern);
    expect(due).toBeGreaterThan(290);
  });

  test("refused for good, in the office's own words", async () => {
    await chambers.behave({ shares: { "400": 1 } });
    const { mcgovern, receiptToken } = await confirmThree("cwc");
    await deliverLetter(mcgovern, now);
    await deliverLetter(mcgovern, now);
    expect(await attemptsOf(mcgovern)).toMatchObject([
      { outcome: "refused", code: "http-400", detail: "The message cannot be delivered to this office" },
    ]);
    const states = (await findReceipt(receiptToken, TODAY))?.letters.map(({ state }) => state);
    expect(states).toContain("failed");
  });

  test("for an office that does not take part it waits, and nothing is sent", async () => {
    await readActiveOffices(TODAY);
    const { warren } = await confirmThree("cwc");
    await deliverLetter(warren, now);
    expect(await waitOf(warren)).toBe("office_off");
    expect(await outcomesOf(warren)).toEqual([]);
  });

  test("in the hours of maintenance it waits until they end", async () => {
    const { mcgovern } = await confirmThree("cwc");
    // 01:30 in Washington: the House's system opens at 06:00.
    await deliverLetter(mcgovern, () => new Date("2026-11-23T06:30:00Z"));
    expect(await waitOf(mcgovern)).toBe("maintenance");
    const [, due = 0] = await jobsOf(mcgovern);
    expect(due / 3600).toBeGreaterThan(4.49);
    expect(due / 3600).toBeLessThan(4.53);
    await deliverLetter(mcgovern, now);
    expect(await outcomesOf(mcgovern)).toEqual(["accepted"]);
    expect(await waitOf(mcgovern)).toBeNull();
  });
});

test("once it is too late, of one that may have arrived nothing is said, and it is not asked about", async () => {
  await chambers.behave({ shares: { acceptThenDrop: 1 } });
  const { markey, actionId } = await confirmThree("cwc");
  await deliverLetter(markey, now);
  await chambers.behave({});
  await deliverLetter(markey, () => new Date("2027-01-03T17:00:00Z"));
  expect(await outcomesOf(markey)).toEqual(["unknown"]);
  expect(await taken()).toMatchObject([{ taken: 1, seen: 1 }]);
  expect(await db().prisma.notice.count({ where: { actionId } })).toBe(0);
});

describe("of two workers", () => {
  test("at the same time one carries it", async () => {
    const { mcgovern } = await confirmThree("cwc");
    await Promise.all([deliverLetter(mcgovern, now), deliverLetter(mcgovern, now), deliverLetter(mcgovern, now)]);
    expect(await outcomesOf(mcgovern)).toEqual(["accepted"]);
    expect(await taken()).toMatchObject([{ seen: 1 }]);
  });

  test("one that was killed: the other waits for its lease to end, asks again, and takes what arrived for arrived", async () => {
    const { mcgovern } = await confirmThree("cwc");
    await deliverLetter(mcgovern, now);
    // As the killed one left it: the bytes had gone, their answer was never written down.
    const leaseUntil = new Date(Date.now() + 60_000);
    await db().prisma.deliveryAttempt.updateMany({
      where: mcgovern,
      data: { outcome: null, finishedAt: null, leaseUntil },
    });
    const row = await db().prisma.letterSender.findFirst({ where: mcgovern });
    expect(row).toBeNull();
    await deliverLetter(mcgovern, now);
    expect(await outcomesOf(mcgovern)).toEqual([null]);
    await endLease(mcgovern);
    await db().prisma.letterSender.create({ data: { ...mcgovern, content: await someSender() } });
    await deliverLetter(mcgovern, now);
    expect(await outcomesOf(mcgovern)).toEqual(["unknown", "accepted"]);
    expect(await taken()).toMatchObject([{ taken: 1, seen: 2 }]);
  });

  test("one that wakes up late writes nothing over what came after it", async () => {
    // So slow that the other is done before, also on a busy machine.
    await chambers.behave({ slowMs: 6_000 });
    const { mcgovern } = await confirmThree("cwc");
    const slow = deliverLetter(mcgovern, now);
    await expect.poll(async () => (await taken()).length, { timeout: 10_000 }).toBe(1);
    await endLease(mcgovern);
    await chambers.behave({});
    await deliverLetter(mcgovern, now);
    await slow;
    expect((await outcomesOf(mcgovern)).at(-1)).toBe("accepted");
    expect(await outcomesOf(mcgovern)).toEqual(["unknown", "accepted"]);
    expect(await taken()).toMatchObject([{ taken: 1 }]);
  });
});

async function someSender() {
  const { warren } = await confirmThree("cwc");
  return (await db().prisma.letterSender.findFirstOrThrow({ where: warren })).content ?? {};
}
