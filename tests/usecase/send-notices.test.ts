// What a person is mailed about letters that failed, and the question two weeks later: once each, and only while true.
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { askForAnswers } from "@/lib/delivery/ask-for-answers";
import { deliverLetter } from "@/lib/delivery/deliver-letter";
import { reportLetter } from "@/lib/delivery/report-letter";
import { sendNotice } from "@/lib/delivery/send-notice";
import type { NoticeKind } from "@/lib/letters/notice";
import { chooseMails } from "@/lib/supporters/choose-mails";
import { findMailChoice } from "@/lib/supporters/views";
import { seed, TODAY, workQueue } from "../support/letters";
import { attemptsOf, confirmThree, type LetterKey } from "../support/sent-letters";
import { type SmtpReceiver, startSmtp } from "../support/smtp";

const DAY_MS = 24 * 3_600_000;
const after = (days: number): Date => new Date(TODAY.getTime() + days * DAY_MS);

let smtp: SmtpReceiver;

beforeAll(seed);
beforeEach(async () => {
  smtp = await startSmtp();
  await db().pool.query("DELETE FROM graphile_worker._private_jobs");
  await db().prisma.notice.deleteMany();
  await db().prisma.deliveryAttempt.deleteMany();
  await db().prisma.supporter.updateMany({ data: { noQuestionsAt: null } });
});
afterEach(() => smtp.stop());

const toAlma = () => smtp.mails.filter(({ to }) => to && !Array.isArray(to) && to.text === "alma@example.net");
const noticeOf = ({ organizationId }: LetterKey, actionId: string, kind: NoticeKind) => ({
  organizationId,
  actionId,
  kind,
});
const noticesOf = (actionId: string) => db().prisma.notice.findMany({ where: { actionId } });

/** Writes down how an attempt on a letter ended, as the worker or the person would have. */
async function end({ organizationId, letterId }: LetterKey, outcome: string, at: Date, code: string | null = null) {
  const number = (await attemptsOf({ organizationId, letterId })).length + 1;
  const data = { organizationId, letterId, number, channel: "email" as const, outcome, code };
  await db().prisma.deliveryAttempt.create({ data: { ...data, startedAt: at, finishedAt: at } });
}

describe("letters that failed for good", () => {
  async function twoRefused() {
    const letters = await confirmThree("email");
    const { markey, warren, mcgovern } = letters;
    await deliverLetter(mcgovern, () => TODAY);
    smtp.behave("refuse-recipient");
    for (const key of [markey, warren]) await deliverLetter(key, () => TODAY);
    smtp.behave("accept");
    return letters;
  }

  test("are told in one mail, with the words and the best way that is left", async () => {
    const { actionId, markey, receiptToken } = await twoRefused();
    const { rows } = await db().pool.query(
      "SELECT extract(epoch FROM run_at - now())::float8 AS s FROM graphile_worker._private_jobs WHERE payload->>'kind' = 'not_delivered'",
    );
    expect(rows).toHaveLength(1);
    expect(rows[0].s).toBeGreaterThan(30);
    await sendNotice(noticeOf(markey, actionId, "not_delivered"), () => TODAY);
    const [mail, ...others] = toAlma();
    expect(others).toEqual([]);
    expect(mail?.subject).toBe("2 of your letters were not delivered");
    expect(mail?.text).toMatch(/To Edward J\. Markey: it was refused for good/);
    expect(mail?.text).toMatch(/To Edward J\. Markey: (put it into|print it)/);
    expect(mail?.text).toContain("> I teach eighth-grade history");
    expect(mail?.text).toContain("How your other letter for this campaign stands");
    expect(mail?.text).not.toContain("McGovern");
    expect(mail?.text).toContain(`/r/${receiptToken}`);
    expect(mail?.html).toContain("I teach eighth-grade history");
    expect(mail?.headers.has("list")).toBe(false);
  });

  test("are told once, however often the job runs and whatever fails later", async () => {
    const { actionId, markey, mcgovern } = await twoRefused();
    const notice = noticeOf(markey, actionId, "not_delivered");
    await Promise.all(Array.from({ length: 4 }, () => sendNotice(notice, () => TODAY)));
    await end(mcgovern, "bounced", TODAY, "hard-5.1.1");
    await sendNotice(notice, () => TODAY);
    expect(toAlma()).toHaveLength(1);
  });

  test("are not told once somebody has put them in line again; what fails after that is", async () => {
    const { actionId, markey, warren } = await twoRefused();
    for (const key of [markey, warren]) await end(key, "requeued", TODAY);
    const notice = noticeOf(markey, actionId, "not_delivered");
    await sendNotice(notice, () => TODAY);
    expect(toAlma()).toEqual([]);
    smtp.behave("refuse-recipient");
    await deliverLetter(markey, () => TODAY);
    smtp.behave("accept");
    expect(await noticesOf(actionId)).toMatchObject([{ kind: "not_delivered", sentAt: null }]);
    await sendNotice(notice, () => TODAY);
    expect(toAlma().map(({ subject }) => subject)).toEqual(["Your letter was not delivered"]);
  });

  test("given up after three days are told, too", async () => {
    const { actionId, markey } = await confirmThree("email");
    await end(markey, "not_sent", TODAY, "smtp-451");
    smtp.behave("greylist");
    await deliverLetter(markey, () => after(4));
    expect((await attemptsOf(markey)).at(-1)?.outcome).toBe("gave_up");
    smtp.behave("accept");
    await sendNotice(noticeOf(markey, actionId, "not_delivered"), () => after(4));
    expect(toAlma()[0]?.text).toContain("nobody took it for three days");
  });
});

describe("did they answer?", () => {
  test("is asked once for all of an action's letters, two weeks after the first went, and can be stopped in one click", async () => {
    const { actionId, markey, warren } = await confirmThree("email");
    await db().pool.query("DELETE FROM graphile_worker._private_jobs");
    await end(markey, "handed_to_mail", TODAY);
    await end(warren, "accepted", after(1));
    expect(await askForAnswers(after(13.9))).toBe(0);
    expect(await askForAnswers(after(14.1))).toBe(1);
    expect(await askForAnswers(after(15.2))).toBe(0);
    await workQueue(after(14.1));
    const [mail, ...others] = toAlma();
    expect(others).toEqual([]);
    expect(mail?.subject).toBe("Did they answer your letter?");
    expect(mail?.text).toContain("To Edward J. Markey");
    expect(mail?.text).toContain("To Elizabeth Warren");
    expect(mail?.text).not.toContain("McGovern");
    expect(mail?.text).toContain(`#letter-`);
    const header = (name: string) => mail?.headerLines.find(({ key }) => key === name)?.line ?? "";
    expect(header("list-unsubscribe-post")).toBe("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    const [, token = ""] = /<http:\/\/localhost:3000\/mails\/([\w-]+)\/stop>/.exec(header("list-unsubscribe")) ?? [];
    expect(mail?.text).toContain(`/mails/${token}`);
    expect(await findMailChoice(token)).toEqual({ mayBeAsked: true });
    expect(await chooseMails(token, false, TODAY)).toBe(true);
    expect(await findMailChoice(token)).toEqual({ mayBeAsked: false });

    const next = await confirmThree("email");
    await db().pool.query("DELETE FROM graphile_worker._private_jobs");
    await end(next.markey, "handed_to_mail", TODAY);
    expect(await askForAnswers(after(15))).toBe(0);
    expect(await chooseMails(token, true, TODAY)).toBe(true);
    expect(await askForAnswers(after(15))).toBe(1);
    await chooseMails(token, false, TODAY);
    await workQueue(after(15));
    expect(toAlma()).toHaveLength(1);
    expect(actionId).not.toBe(next.actionId);
  });

  test("asked at the same time, is asked once", async () => {
    const { markey } = await confirmThree("email");
    await end(markey, "reported_sent", TODAY);
    const asked = await Promise.all(Array.from({ length: 4 }, () => askForAnswers(after(16))));
    expect(asked.reduce((sum, n) => sum + n)).toBe(1);
    await workQueue(after(16));
    expect(toAlma()).toHaveLength(1);
  });

  test("is not asked of what came back, did not go, was answered, or went too long ago", async () => {
    const one = await confirmThree("email");
    await end(one.markey, "handed_to_mail", TODAY);
    await end(one.markey, "bounced", after(1), "soft");
    await end(one.warren, "not_sent", TODAY);
    await end(one.mcgovern, "accepted", TODAY);
    await reportLetter(one.receiptToken, one.mcgovern.letterId, "answered", after(3));
    const old = await confirmThree("email");
    await end(old.markey, "accepted", after(-30));
    expect(await askForAnswers(after(15))).toBe(0);
  });

  test("is not asked once they have told", async () => {
    const { actionId, markey, receiptToken } = await confirmThree("email");
    await end(markey, "accepted", TODAY);
    expect(await askForAnswers(after(15))).toBe(1);
    await reportLetter(receiptToken, markey.letterId, "answered", after(15));
    await sendNotice(noticeOf(markey, actionId, "did_they_answer"), () => after(15));
    expect(toAlma()).toEqual([]);
  });

  test("looks only at what went in those days, however much went before", async () => {
    // Without triggers: what is kept of each single letter is not what this is about.
    await db().pool.query(`BEGIN; SET LOCAL session_replication_role = replica;
      INSERT INTO "DeliveryAttempt" ("organizationId", "letterId", number, channel, "startedAt", "finishedAt", outcome)
      SELECT l."organizationId", l.id, n + 10, 'email', now(), '2020-01-01'::timestamptz + n * interval '1 hour', 'accepted'
      FROM "Letter" l, generate_series(1, 2000) n; COMMIT`);
    await db().pool.query(`ANALYZE "DeliveryAttempt"`);
    const { rows } = await db().pool.query(
      `EXPLAIN SELECT FROM "DeliveryAttempt" WHERE "finishedAt" > '2026-11-01' AND "finishedAt" <= '2026-11-08'`,
    );
    expect(JSON.stringify(rows)).toContain("DeliveryAttempt_finishedAt_idx");
  });
});

test("a link that is none of ours chooses nothing", async () => {
  expect(await chooseMails("nonsense", false, TODAY)).toBe(false);
  expect(await findMailChoice("nonsense")).toBeNull();
});
