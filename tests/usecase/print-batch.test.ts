// Organizers print supporters' letters and say what became of them.
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { printBatch } from "@/lib/delivery/print-batch";
import { findPrintQueue } from "@/lib/delivery/printing/views";
import { findReceipt } from "@/lib/delivery/receipt/views";
import { recordPosting } from "@/lib/delivery/record-posting";
import { reportLetter } from "@/lib/delivery/report-letter";
import type { Actor } from "@/lib/organizations/membership";
import { listAudit } from "@/lib/organizations/views";
import { newId } from "@/lib/shared/id";
import { seed, TODAY } from "../support/letters";
import { attemptsOf, confirmThree, outcomesOf } from "../support/sent-letters";
import { readPdfText } from "../transport/print-pdf-text";

const slug = "talk-now";
let organizer: Actor;
let stranger: Actor;
let campaign: { organizationId: string; campaignId: string };

beforeAll(async () => {
  await seed();
  const { organizationId, id: campaignId } = await db().prisma.campaign.findUniqueOrThrow({ where: { slug } });
  campaign = { organizationId, campaignId };
  const { userId } = await db().prisma.membership.findFirstOrThrow({ where: { organizationId, role: "organizer" } });
  organizer = { userId, name: "Dana", memberships: [{ organizationId, role: "organizer" }] };
  stranger = { userId: newId(), name: "Sam", memberships: [{ organizationId: newId(), role: "admin" }] };
});
// What the demo and earlier tests left to print is out of the way.
beforeEach(() => db().pool.query(`UPDATE "Letter" SET channel = 'form' WHERE channel = 'print'`));

const queued = async () => (await findPrintQueue(campaign, TODAY)).offices.flatMap(({ letterIds }) => letterIds);
const print = (letterIds: readonly string[], changes: Partial<Parameters<typeof printBatch>[1]> = {}, by = organizer) =>
  printBatch(by, { slug, letterIds, part: "letters", way: "mail", ...changes }, TODAY);
const post = (letterIds: readonly string[], way: "mail" | "hand" = "mail", now = TODAY) =>
  recordPosting(organizer, { slug, letterIds, way }, now);
const lastAudit = async () => (await listAudit(campaign.organizationId, campaign.campaignId))[0];

describe("what waits to be printed", () => {
  test("is told by office, those outside Washington first, without a name of a writer", async () => {
    await confirmThree("print");
    await confirmThree("print", { email: "bo@example.net", fullName: "Bo Field" });
    const queue = await findPrintQueue(campaign, TODAY);
    expect(queue).toMatchObject({ letters: 6, more: 0 });
    expect(queue.offices.map(({ name, letterIds }) => [name, letterIds.length]).sort()).toEqual([
      ["Representative James P. McGovern", 2],
      ["Senator Edward J. Markey", 2],
      ["Senator Elizabeth Warren", 2],
    ]);
    expect(queue.offices.every(({ kind }) => kind === "district")).toBe(true);
    expect(JSON.stringify(queue)).not.toMatch(/Alma|Bo Field|Elm Street/);
  });

  test("is not what goes by another way, what its writer printed, nor what was called back", async () => {
    await confirmThree("form");
    const { receiptToken, markey, warren, mcgovern } = await confirmThree("print");
    await reportLetter(receiptToken, markey.letterId, "printed", TODAY);
    await db().prisma.deliveryAttempt.create({
      data: { ...warren, number: 1, channel: "print", outcome: "cancelled", startedAt: TODAY, finishedAt: TODAY },
    });
    expect(await queued()).toEqual([mcgovern.letterId]);
  });
});

describe("printing them at once", () => {
  test("gives one file with all of them, and marks none", async () => {
    const { markey } = await confirmThree("print");
    const ids = await queued();
    const printed = await print(ids);
    if (!printed.ok) throw new Error(printed.problem.code);
    expect(printed.value).toMatchObject({ letters: 3, offices: 3, leftOut: 0 });
    const text = readPdfText(printed.value.pdf).map((run) => run.text);
    expect(text.filter((line) => line === "Alma Reyes").length).toBeGreaterThanOrEqual(3);
    expect(text.join(" ")).toContain("a student asked me what comes after");
    expect(text.join(" ")).toContain("1 letter to Senator Edward J. Markey");
    expect(await outcomesOf(markey)).toEqual([]);
    expect(await queued()).toEqual(ids);
  });

  test("is on the record: who, how many, for what", async () => {
    await confirmThree("print");
    await print(await queued(), { way: "hand" });
    expect(await lastAudit()).toMatchObject({
      verb: "letters.printed",
      reason: "3 letters to 3 offices, to be brought by hand",
    });
    const { actorUserId } = await db().prisma.auditEvent.findFirstOrThrow({ where: { verb: "letters.printed" } });
    expect(actorUserId).toBe(organizer.userId);
  });

  test("labels and letters are of the same, and what has gone in between is left out", async () => {
    const { receiptToken, markey } = await confirmThree("print");
    const ids = await queued();
    await confirmThree("print", { email: "late@example.net" });
    await reportLetter(receiptToken, markey.letterId, "sent", TODAY);
    for (const part of ["letters", "labels"] as const) {
      expect(await print(ids, { part })).toMatchObject({ ok: true, value: { letters: 2, leftOut: 1 } });
    }
  });

  test("is for the organization's own people alone, and shows no letter of another campaign or way", async () => {
    const { keys } = await confirmThree("print");
    const ids = keys.map(({ letterId }) => letterId);
    for (const by of [stranger, null]) {
      expect(await printBatch(by, { slug, letterIds: ids, part: "letters", way: "mail" }, TODAY)).toEqual({
        ok: false,
        problem: { code: "not_found" },
      });
    }
    const { keys: byForm } = await confirmThree("form", { email: "form@example.net" });
    const others = byForm.map(({ letterId }) => letterId);
    expect(await print(others)).toEqual({ ok: false, problem: { code: "nothing_to_print" } });
    expect(await print(Array.from({ length: 501 }, newId))).toEqual({ ok: false, problem: { code: "too_many" } });
  });
});

describe("saying what became of them", () => {
  test("mailed: each has a row that says by whom, the receipt says sent, and none waits any more", async () => {
    const { receiptToken, markey } = await confirmThree("print");
    expect(await post(await queued())).toEqual({ ok: true, value: { letters: 3 } });
    expect(await attemptsOf(markey)).toMatchObject([
      { outcome: "reported_sent", code: "posted_by_organization", channel: "print" },
    ]);
    const receipt = await findReceipt(receiptToken, TODAY);
    expect(receipt?.letters.map(({ state }) => state)).toEqual(["reported_sent", "reported_sent", "reported_sent"]);
    expect(await queued()).toEqual([]);
    expect(await lastAudit()).toMatchObject({ verb: "letters.posted", reason: "3 letters" });
  });

  test("handed over is another thing than mailed", async () => {
    const { warren } = await confirmThree("print");
    await post([warren.letterId], "hand");
    expect(await attemptsOf(warren)).toMatchObject([{ code: "handed_over_by_organization" }]);
    expect(await lastAudit()).toMatchObject({ verb: "letters.delivered" });
  });

  test("twice, and eight times at once: one row each", async () => {
    const { markey } = await confirmThree("print");
    const ids = await queued();
    const later = (minutes: number) => new Date(TODAY.getTime() + minutes * 60_000);
    const answers = await Promise.all(Array.from({ length: 8 }, (_, index) => post(ids, "mail", later(index))));
    answers.push(await post(ids, "hand", later(9)));
    const letters = answers.reduce((sum, answer) => sum + (answer.ok ? answer.value.letters : 0), 0);
    expect(letters).toBe(3);
    expect(await attemptsOf(markey)).toHaveLength(1);
  });

  test("what the writer reported stands", async () => {
    const { receiptToken, markey } = await confirmThree("print");
    const ids = await queued();
    await reportLetter(receiptToken, markey.letterId, "sent", TODAY);
    expect(await post(ids)).toEqual({ ok: true, value: { letters: 2 } });
    expect(await attemptsOf(markey)).toMatchObject([{ code: null }]);
  });

  test("is for the organization's own people alone, and about letters that go by print", async () => {
    const { keys } = await confirmThree("form");
    const ids = keys.map(({ letterId }) => letterId);
    expect(await post(ids)).toEqual({ ok: false, problem: { code: "nothing_new" } });
    expect(await recordPosting(stranger, { slug, letterIds: ids, way: "mail" }, TODAY)).toEqual({
      ok: false,
      problem: { code: "not_found" },
    });
    expect(await recordPosting(null, { slug, letterIds: ids, way: "mail" }, TODAY)).toMatchObject({ ok: false });
  });
});
