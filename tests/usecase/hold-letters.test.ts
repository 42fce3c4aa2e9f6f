import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { deliverLetter } from "@/lib/delivery/deliver-letter";
import { findReceipt } from "@/lib/delivery/receipt/views";
import { reportLetter } from "@/lib/delivery/report-letter";
import { sendNotice } from "@/lib/delivery/send-notice";
import type { DraftLetter } from "@/lib/letters/draft";
import type { NoticeKey } from "@/lib/letters/notice";
import { sendLetters } from "@/lib/letters/send-letters";
import { seed, shownHash, startThreeLetters, waitForConfirmation, workQueue } from "../support/letters";
import { type SmtpReceiver, startSmtp } from "../support/smtp";

const EVE = new Date("2027-01-03T16:59:59Z");
const NOON = new Date("2027-01-03T17:00:00Z");
const MARCH = new Date("2027-03-01T12:00:00Z");
const OWN = "I teach eighth-grade history";

let smtp: SmtpReceiver;

beforeAll(seed);
beforeEach(async () => {
  smtp = await startSmtp();
  await db().pool.query("DELETE FROM graphile_worker._private_jobs");
});
afterEach(() => smtp.stop());

const first = <T>(list: readonly T[]): T => {
  const item = list[0];
  if (item === undefined) throw new Error("empty");
  return item;
};

/** Three letters confirmed a second before the end; no job of theirs has run. */
async function confirmedInTime(change: (letter: DraftLetter, index: number) => DraftLetter = (letter) => letter) {
  const begun = await startThreeLetters({}, EVE);
  const started = { ...begun, draft: { ...begun.draft, letters: begun.draft.letters.map(change) } };
  const token = await waitForConfirmation(started, EVE);
  const sent = await sendLetters(token, await shownHash(token, EVE), EVE);
  if (!sent.ok) throw new Error(sent.problem.code);
  await db().pool.query(
    "DELETE FROM graphile_worker._private_jobs WHERE payload->>'letterId' IS NULL OR payload->>'kind' IS NOT NULL",
  );
  const rows = await db().prisma.letter.findMany({ where: { actionId: started.actionId }, orderBy: { id: "asc" } });
  const keys = rows.map(({ organizationId, id }) => ({ organizationId, letterId: id }));
  const notice: NoticeKey = {
    organizationId: first(rows).organizationId,
    actionId: started.actionId,
    kind: "measure_over",
  };
  return { receiptToken: sent.value.receiptToken, rows, keys, notice };
}

const attemptsOf = (letterId: string) => db().prisma.deliveryAttempt.findMany({ where: { letterId } });
const jobsOf = async (actionId: string): Promise<number> => {
  const sql = "SELECT count(*)::int AS n FROM graphile_worker._private_jobs WHERE payload->>'actionId' = $1";
  return (await db().pool.query(sql, [actionId])).rows[0].n;
};

describe("a letter in the queue at noon on 3 January", () => {
  test("a second before, it goes", async () => {
    const { keys } = await confirmedInTime();
    await deliverLetter(first(keys), () => EVE);
    expect(smtp.mails).toHaveLength(1);
  });

  test.each([NOON, MARCH])("at %s it is held: nothing leaves, and its writer is to be told once", async (now) => {
    const { keys, rows, notice, receiptToken } = await confirmedInTime();
    for (const key of keys) await deliverLetter(key, () => now);
    for (const key of keys) await deliverLetter(key, () => now);
    expect(smtp.mails).toHaveLength(0);
    for (const { id } of rows) {
      expect(await attemptsOf(id)).toMatchObject([
        { number: 1, outcome: "held", code: "measure_over", startedAt: now },
      ]);
    }
    expect(await db().prisma.notice.findMany({ where: { actionId: notice.actionId } })).toMatchObject([
      { kind: "measure_over", wantedAt: now, sentAt: null },
    ]);
    expect(await jobsOf(notice.actionId)).toBe(1);
    const receipt = await findReceipt(receiptToken, now);
    expect(receipt?.letters.map(({ state }) => state)).toEqual(["held", "held", "held"]);
    expect(receipt?.letters.map(({ tooLate }) => tooLate?.endedOn)).toEqual(Array(3).fill("2027-01-03"));
    expect(receipt?.letters.every(({ plainText }) => plainText.includes(OWN))).toBe(true);
  });

  test("its receipt says so before the worker comes to it", async () => {
    const { receiptToken } = await confirmedInTime();
    const states = async (now: Date) => (await findReceipt(receiptToken, now))?.letters.map(({ state }) => state);
    expect(await states(EVE)).toEqual(["queued", "queued", "queued"]);
    expect(await states(NOON)).toEqual(["held", "held", "held"]);
  });

  test("six workers at once write one attempt a letter, one notice and one job", async () => {
    const { keys, rows, notice } = await confirmedInTime();
    await Promise.all([...keys, ...keys].map((key) => deliverLetter(key, () => NOON)));
    for (const { id } of rows) expect(await attemptsOf(id)).toHaveLength(1);
    expect(await jobsOf(notice.actionId)).toBe(1);
  });

  test("one that was put off before is held at its next turn; what went stays as it was", async () => {
    const { keys, rows } = await confirmedInTime();
    const [gone, put] = [keys[0], keys[1]];
    if (!gone || !put) throw new Error("three letters");
    await deliverLetter(gone, () => EVE);
    smtp.behave("greylist");
    await deliverLetter(put, () => EVE);
    smtp.behave("accept");
    for (const key of keys) await deliverLetter(key, () => NOON);
    expect(smtp.mails).toHaveLength(1);
    const outcomes = await Promise.all(rows.map(async ({ id }) => (await attemptsOf(id)).map((one) => one.outcome)));
    expect(outcomes).toEqual([["handed_to_mail"], ["not_sent", "held"], ["held"]]);
  });

  test("without a measure it is held as well: the seat may have a new holder; a letter to the President goes", async () => {
    const { keys, rows } = await confirmedInTime();
    const { organizationId } = first(keys);
    const [senator, president] = rows;
    await db().prisma.letter.updateMany({ where: { id: { in: rows.map(({ id }) => id) } }, data: { measureId: null } });
    await db().prisma.letter.updateMany({ where: { id: president?.id ?? "" }, data: { seatId: "US-P" } });
    await deliverLetter({ organizationId, letterId: senator?.id ?? "" }, () => NOON);
    expect(await attemptsOf(senator?.id ?? "")).toMatchObject([{ outcome: "held", code: "congress_over" }]);
    expect(smtp.mails).toHaveLength(0);
    await deliverLetter({ organizationId, letterId: president?.id ?? "" }, () => NOON);
    expect((await attemptsOf(president?.id ?? "")).map(({ outcome }) => outcome)).toEqual(["handed_to_mail"]);
  });
});

describe("the mail to the writer", () => {
  test("says what happened, that nothing went, where the letters stand and what is left to do", async () => {
    const { receiptToken, rows, notice } = await confirmedInTime();
    await workQueue(NOON);
    await workQueue(NOON);
    expect(smtp.mails).toHaveLength(1);
    const mail = first(smtp.mails);
    expect(mail.to && !Array.isArray(mail.to) && mail.to.text).toBe("alma@example.net");
    expect(mail.subject).toBe("3 of your letters were not sent: they came too late");
    expect(mail.text).toContain("The 119th Congress ended at noon Eastern on January 3, 2027.");
    expect(mail.text).toContain("Senator Edward J. Markey");
    expect(mail.text).toContain("We sent nothing of them");
    expect(mail.text).toContain(`/r/${receiptToken}`);
    expect(mail.text).toContain("/c/talk-now");
    expect(mail.text).not.toContain(OWN);
    expect(rows).toHaveLength(3);
    expect((await db().prisma.notice.findFirstOrThrow({ where: { actionId: notice.actionId } })).sentAt).toEqual(NOON);
  });

  test("run twice and four times at once, it goes once", async () => {
    const { keys, notice } = await confirmedInTime();
    await deliverLetter(first(keys), () => NOON);
    await Promise.all(Array.from({ length: 4 }, () => sendNotice(notice, () => NOON)));
    await sendNotice(notice, () => MARCH);
    expect(smtp.mails).toHaveLength(1);
  });

  test("not taken by the mail server, it is tried again; of unknown fate, it is not", async () => {
    const { keys, notice } = await confirmedInTime();
    await deliverLetter(first(keys), () => NOON);
    smtp.behave("greylist");
    await expect(sendNotice(notice, () => NOON)).rejects.toThrow("smtp-451");
    smtp.behave("drop");
    await sendNotice(notice, () => NOON);
    smtp.behave("accept");
    await sendNotice(notice, () => NOON);
    expect(smtp.mails).toHaveLength(0);
  });

  test("to somebody whose address was erased, nothing goes and nothing fails", async () => {
    const { keys, notice } = await confirmedInTime();
    await deliverLetter(first(keys), () => NOON);
    const { supporterId } = await db().prisma.action.findFirstOrThrow({ where: { id: notice.actionId } });
    await db().prisma.action.update({
      where: { organizationId_id: { organizationId: notice.organizationId, id: notice.actionId } },
      data: { supporterId: null },
    });
    await sendNotice(notice, () => NOON);
    expect(supporterId).not.toBeNull();
    expect(smtp.mails).toHaveLength(0);
  });
});

describe("letters that go by the person's own hand", () => {
  test.each(["print", "form"] as const)(
    "by %s: too late once the measure has ended, unless it went",
    async (channel) => {
      const { receiptToken, rows } = await confirmedInTime((letter) => ({ ...letter, channel }));
      await reportLetter(receiptToken, first(rows).id, "sent", EVE);
      const receipt = await findReceipt(receiptToken, NOON);
      const stateOf = (id: string | undefined) => receipt?.letters.find((letter) => letter.id === id)?.state;
      expect(rows.map(({ id }) => stateOf(id))).toEqual(["reported_sent", "held", "held"]);
      expect((await findReceipt(receiptToken, EVE))?.letters.filter(({ tooLate }) => tooLate)).toEqual([]);
      // Somebody who mailed it in time can still say so.
      expect((await reportLetter(receiptToken, rows[1]?.id ?? "", "sent", NOON)).ok).toBe(true);
      const later = await findReceipt(receiptToken, NOON);
      expect(later?.letters.find(({ id }) => id === rows[1]?.id)?.state).toBe("reported_sent");
    },
  );
});
