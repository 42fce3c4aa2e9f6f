import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { deliverLetter } from "@/lib/delivery/deliver-letter";
import { findReceipt } from "@/lib/delivery/receipt/views";
import { reportLetter } from "@/lib/delivery/report-letter";
import type { Draft } from "@/lib/letters/draft";
import { sendLetters } from "@/lib/letters/send-letters";
import { withoutDatabase } from "../support/database";
import { seed, shownHash, startThreeLetters, TODAY, waitForConfirmation, workQueue } from "../support/letters";
import { type SmtpReceiver, startSmtp } from "../support/smtp";

let smtp: SmtpReceiver;

beforeAll(seed);
beforeEach(async () => {
  smtp = await startSmtp();
  await db().pool.query("DELETE FROM graphile_worker._private_jobs");
});
afterEach(() => smtp.stop());

const now = () => TODAY;
const later = () => new Date(TODAY.getTime() + 6 * 60_000);

async function sentLetters(
  own: Partial<Draft> = {},
): Promise<{ receiptToken: string; letters: { organizationId: string; letterId: string }[] }> {
  const started = await startThreeLetters(own);
  const token = await waitForConfirmation(started);
  const sent = await sendLetters(token, await shownHash(token), TODAY);
  if (!sent.ok) throw new Error(sent.problem.code);
  await db().pool.query("DELETE FROM graphile_worker._private_jobs WHERE payload->>'letterId' IS NULL");
  const rows = await db().prisma.letter.findMany({ where: { actionId: started.actionId } });
  return { ...sent.value, letters: rows.map(({ organizationId, id }) => ({ organizationId, letterId: id })) };
}

const statesOf = async (receiptToken: string, at = TODAY): Promise<string[]> =>
  (await findReceipt(receiptToken, at))?.letters.map(({ state }) => state) ?? [];

const lastAttempt = (letterId: string) =>
  db().prisma.deliveryAttempt.findFirst({ where: { letterId }, orderBy: { number: "desc" } });

const jobsOf = async (letterId: string): Promise<number> => {
  const sql = "SELECT count(*)::int AS n FROM graphile_worker._private_jobs WHERE payload->>'letterId' = $1";
  return (await db().pool.query(sql, [letterId])).rows[0].n;
};

const first = <T>(list: T[]): T => {
  const item = list[0];
  if (!item) throw new Error("empty");
  return item;
};

describe("a letter by e-mail", () => {
  test("arrives once, with the constituent to reply to and their own words in it", async () => {
    const { receiptToken } = await sentLetters();
    await workQueue();
    expect(smtp.mails).toHaveLength(3);
    expect(smtp.mails.map((mail) => mail.replyTo?.value[0]?.address)).toEqual(Array(3).fill("alma@example.net"));
    for (const mail of smtp.mails) expect(mail.text).toContain("I teach eighth-grade history");
    expect(await statesOf(receiptToken)).toEqual(Array(3).fill("handed_to_mail"));
  });

  test("is carried once by two workers at the same time, and not again by a third", async () => {
    const { letters } = await sentLetters();
    const one = first(letters);
    await Promise.allSettled([deliverLetter(one, now), deliverLetter(one, now)]);
    await deliverLetter(one, now);
    expect(smtp.mails).toHaveLength(1);
  });

  test.each(["drop", "keep-and-drop"] as const)("is unknown, and not sent again, after %s", async (conduct) => {
    smtp.behave(conduct);
    const { letters } = await sentLetters();
    const one = first(letters);
    await deliverLetter(one, now);
    const before = smtp.mails.length;
    smtp.behave("accept");
    await deliverLetter(one, later);
    expect(smtp.mails).toHaveLength(before);
    expect((await db().prisma.deliveryAttempt.findFirst({ where: { letterId: one.letterId } }))?.outcome).toBe(
      "unknown",
    );
  });

  test("is refused for good when the office's mailbox does not exist", async () => {
    smtp.behave("refuse-recipient");
    const { receiptToken, letters } = await sentLetters();
    await deliverLetter(first(letters), now);
    expect(await statesOf(receiptToken)).toContain("failed");
  });

  test("greylisted: waits, and goes out once later", async () => {
    smtp.behave("greylist");
    const { letters } = await sentLetters();
    const one = first(letters);
    await deliverLetter(one, now);
    expect(await lastAttempt(one.letterId)).toMatchObject({ outcome: "not_sent", code: "smtp-451" });
    expect(await jobsOf(one.letterId)).toBe(2);
    smtp.behave("accept");
    await deliverLetter(one, now);
    expect(smtp.mails).toHaveLength(1);
  });

  test("with the mail server down: queued, told, and out once when it is back", async () => {
    await smtp.stop();
    const { receiptToken, letters } = await sentLetters();
    await workQueue();
    expect(await statesOf(receiptToken)).toEqual(Array(3).fill("retrying"));
    smtp = await startSmtp();
    for (const letter of letters) await deliverLetter(letter, now);
    expect(smtp.mails).toHaveLength(3);
  });

  test("cut off by a killed worker: unknown once its lease has ended, never sent twice", async () => {
    const { letters } = await sentLetters();
    const one = first(letters);
    const leaseUntil = new Date(Date.now() + 60_000);
    const attempt = { ...one, number: 1, channel: "email" as const, startedAt: TODAY };
    await db().prisma.deliveryAttempt.create({ data: { ...attempt, leaseUntil } });
    await deliverLetter(one, later);
    expect(await lastAttempt(one.letterId)).toMatchObject({ outcome: null });
    await db().prisma.deliveryAttempt.updateMany({ where: one, data: { leaseUntil: new Date(Date.now() - 1) } });
    await deliverLetter(one, now);
    expect(smtp.mails).toHaveLength(0);
    expect((await db().prisma.deliveryAttempt.findFirst({ where: { letterId: one.letterId } }))?.outcome).toBe(
      "unknown",
    );
  });
});

test("with Postgres stopped while sending, the person can send again, and each letter goes out once", async () => {
  const started = await startThreeLetters();
  const token = await waitForConfirmation(started);
  const hash = await shownHash(token);
  await withoutDatabase(() => expect(sendLetters(token, hash, TODAY)).rejects.toThrow());
  expect(await sendLetters(token, hash, TODAY)).toMatchObject({ ok: true });
  await workQueue();
  expect(smtp.mails.filter(({ subject }) => !subject?.startsWith("Read and send"))).toHaveLength(3);
});

describe("what people type never becomes a header", () => {
  const wicked = "Alma\r\nBcc: everyone@example.com\r\n\r\n<script>alert(1)</script> {{ liquid }} “Öz” 🕊 שלום";

  test("in the mail that confirms", async () => {
    await waitForConfirmation(await startThreeLetters({ fullName: wicked }));
    await workQueue();
    const mail = first([...smtp.mails]);
    expect(mail.headers.has("bcc")).toBe(false);
    expect(mail.to && !Array.isArray(mail.to) && mail.to.value).toHaveLength(1);
  });

  test("in a letter's name and subject", async () => {
    const started = await startThreeLetters();
    const [letter, ...others] = started.draft.letters;
    if (!letter) throw new Error("no letter");
    const edited = { ...letter, edits: { ...letter.edits, subject: "Please\r\nBcc: everyone@example.com" } };
    const draft = {
      ...started.draft,
      fullName: wicked,
      letters: [edited, ...others].map((one) => ({ ...one, channel: "email" as const })),
    };
    const token = await waitForConfirmation({ ...started, draft });
    await sendLetters(token, await shownHash(token), TODAY);
    await workQueue();
    const letters = smtp.mails.filter((mail) => mail.text?.includes("Dear "));
    expect(letters).toHaveLength(3);
    for (const mail of letters) {
      expect(mail.headers.has("bcc")).toBe(false);
      expect(mail.text).toContain("{{ liquid }}");
    }
  });
});

describe("what the person reports", () => {
  test("answered is kept once; a made-up receipt changes nothing", async () => {
    const { receiptToken, letters } = await sentLetters();
    const { letterId } = first(letters);
    expect(await reportLetter(receiptToken, letterId, "answered", TODAY)).toMatchObject({ ok: true });
    expect(await reportLetter(receiptToken, letterId, "answered", TODAY)).toMatchObject({ ok: true });
    expect(await db().prisma.response.count({ where: { letterId } })).toBe(1);
    expect(await reportLetter("made up", letterId, "answered", TODAY)).toMatchObject({
      problem: { code: "not_found" },
    });
  });

  test("a letter that we mailed cannot be reported as printed", async () => {
    const { receiptToken, letters } = await sentLetters();
    const report = await reportLetter(receiptToken, first(letters).letterId, "printed", TODAY);
    expect(report).toMatchObject({ problem: { code: "not_for_this_way" } });
  });

  test("print: printed, then sent, twice the same, never back", async () => {
    const started = await startThreeLetters();
    const draft = {
      ...started.draft,
      letters: started.draft.letters.map((letter) => ({ ...letter, channel: "print" as const })),
    };
    const token = await waitForConfirmation({ ...started, draft });
    const sent = await sendLetters(token, await shownHash(token), TODAY);
    if (!sent.ok) throw new Error(sent.problem.code);
    const { receiptToken } = sent.value;
    const letterId = first((await findReceipt(receiptToken, TODAY))?.letters ?? []).id;
    const stateAfter = async (report: "printed" | "sent") => {
      await reportLetter(receiptToken, letterId, report, TODAY);
      return (await findReceipt(receiptToken, TODAY))?.letters.find(({ id }) => id === letterId)?.state;
    };
    expect(await stateAfter("printed")).toBe("printed");
    expect(await stateAfter("sent")).toBe("reported_sent");
    expect(await stateAfter("sent")).toBe("reported_sent");
    expect(await stateAfter("printed")).toBe("reported_sent");
  });
});
