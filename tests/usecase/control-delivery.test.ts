// What people do with letters in line: stop them, let them go on, call them back, mend those that failed.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { setCampaignState } from "@/lib/campaigns/set-campaign-state";
import { db } from "@/lib/db";
import { cancelLetter } from "@/lib/delivery/cancel-letter";
import { chooseWay, chooseWayForWriters } from "@/lib/delivery/choose-way";
import { deliverLetter } from "@/lib/delivery/deliver-letter";
import { findDeliveries } from "@/lib/delivery/deliveries/views";
import { causeKey } from "@/lib/delivery/failures/cause";
import { findFailure } from "@/lib/delivery/failures/views";
import type { PausedScope } from "@/lib/delivery/pause";
import { pauseDelivery } from "@/lib/delivery/pause-delivery";
import { findReceipt } from "@/lib/delivery/receipt/views";
import { releaseLetters } from "@/lib/delivery/release-letters";
import { reportLetter } from "@/lib/delivery/report-letter";
import { resumeDelivery } from "@/lib/delivery/resume-delivery";
import { retryLetters } from "@/lib/delivery/retry-letters";
import { settleUnknown } from "@/lib/delivery/settle-unknown";
import { countPresentStates } from "@/lib/insights/present-states/views";
import type { Actor } from "@/lib/organizations/membership";
import { type Chambers, startChambers } from "../support/chambers";
import { seed, TODAY, workQueue } from "../support/letters";
import { attemptsOf, confirmThree, jobsOf, outcomesOf, waitOf } from "../support/sent-letters";
import { type SmtpReceiver, startSmtp } from "../support/smtp";

let chambers: Chambers;
let smtp: SmtpReceiver;
let organizer: Actor;
let admin: Actor;
const stranger: Actor = { userId: crypto.randomUUID(), name: "Sam", memberships: [] };
const campaignSlug = "talk-now";

beforeAll(async () => {
  chambers = await startChambers();
  await seed();
  const actorOf = async (email: string): Promise<Actor> => {
    const user = await db().prisma.user.findUniqueOrThrow({ where: { email }, include: { memberships: true } });
    const memberships = user.memberships.map(({ organizationId, role }) => ({ organizationId, role }));
    return { userId: user.id, name: user.name ?? "", memberships };
  };
  organizer = await actorOf("dana@example.org");
  admin = await actorOf("ari@example.org");
});
afterAll(() => chambers.stop());
beforeEach(async () => {
  smtp = await startSmtp();
  await db().pool.query("DELETE FROM graphile_worker._private_jobs");
});
afterEach(async () => {
  await smtp.stop();
  await db().prisma.deliveryPause.deleteMany();
  await chambers.behave({});
  await chambers.forget();
});

const now = () => TODAY;
const pause = (what: PausedScope, actor: Actor | null = organizer) =>
  pauseDelivery(actor, { campaignSlug, what, reason: "A wrong date in the text" }, TODAY);
const resume = (what: PausedScope) => resumeDelivery(organizer, { campaignSlug, what }, TODAY);
const receiptOf = async (token: string, id: string) =>
  (await findReceipt(token, TODAY))?.letters.find((letter) => letter.id === id);

describe("stopped letters", () => {
  test.each([
    [{ scope: "organization" }, "stopped"],
    [{ scope: "campaign" }, "campaign_paused"],
    [{ scope: "channel", channel: "email" }, "channel_paused"],
  ] as const)("%j: wait, say why, and go on when they may", async (what, reason) => {
    const { keys, receiptToken } = await confirmThree("email");
    expect(await pause(what)).toMatchObject({ ok: true });
    expect(await pause(what)).toMatchObject({ problem: "unchanged" });
    await workQueue();
    expect(smtp.mails).toHaveLength(0);
    for (const key of keys) {
      expect(await waitOf(key)).toBe(reason);
      expect(await jobsOf(key)).toEqual([]);
      expect(await receiptOf(receiptToken, key.letterId)).toMatchObject({ state: "held", waiting: { reason } });
    }
    await releaseLetters();
    for (const key of keys) expect(await jobsOf(key)).toEqual([]);
    expect(await resume(what)).toMatchObject({ ok: true });
    await Promise.all([releaseLetters(), releaseLetters()]);
    for (const key of keys) expect(await jobsOf(key)).toHaveLength(1);
    await workQueue();
    expect(smtp.mails).toHaveLength(3);
    for (const key of keys) expect(await outcomesOf(key)).toEqual(["handed_to_mail"]);
  });

  test("a campaign that an admin pauses holds what is in line; set live, it goes on", async () => {
    const { keys } = await confirmThree("email");
    await setCampaignState(admin, { slug: campaignSlug, state: "paused", reason: "A pause" }, TODAY);
    await workQueue();
    expect(smtp.mails).toHaveLength(0);
    expect(await Promise.all(keys.map(waitOf))).toEqual(Array(3).fill("campaign_paused"));
    await setCampaignState(admin, { slug: campaignSlug, state: "live", reason: "On again" }, TODAY);
    await releaseLetters();
    await workQueue();
    expect(smtp.mails).toHaveLength(3);
  });

  test("another way is not stopped with one, nor another organization's letters", async () => {
    await pause({ scope: "channel", channel: "email" });
    const { mcgovern } = await confirmThree("cwc");
    await deliverLetter(mcgovern, now);
    expect(await outcomesOf(mcgovern)).toEqual(["accepted"]);
  });

  test("the kill switch stops a line within one job", async () => {
    const first = await confirmThree("email");
    const second = await confirmThree("email");
    const line = [...first.keys, ...second.keys];
    for (const [i, key] of line.entries()) {
      if (i === 2) await pause({ scope: "organization" });
      await deliverLetter(key, now);
    }
    expect(smtp.mails).toHaveLength(2);
  });

  test("a stranger stops nothing, and a reason is asked for", async () => {
    expect(await pause({ scope: "organization" }, stranger)).toEqual({ ok: false, problem: "not_found" });
    expect(await pause({ scope: "organization" }, null)).toEqual({ ok: false, problem: "not_found" });
    const silent = { campaignSlug, what: { scope: "organization" as const }, reason: " " };
    expect(await pauseDelivery(organizer, silent, TODAY)).toEqual({ ok: false, problem: "reason_missing" });
    expect(await resume({ scope: "organization" })).toEqual({ ok: false, problem: "unchanged" });
  });
});

describe("a letter that is called back", () => {
  test("does not go, also when its job runs; twice is too late", async () => {
    const { markey, receiptToken } = await confirmThree("cwc");
    expect(await cancelLetter(receiptToken, markey.letterId, TODAY)).toMatchObject({ ok: true });
    await deliverLetter(markey, now);
    expect(await outcomesOf(markey)).toEqual(["cancelled"]);
    expect((await chambers.received()).messages).toEqual([]);
    expect(await db().prisma.letterSender.count({ where: markey })).toBe(0);
    expect((await receiptOf(receiptToken, markey.letterId))?.state).toBe("cancelled");
    expect(await cancelLetter(receiptToken, markey.letterId, TODAY)).toMatchObject({ problem: { code: "too_late" } });
    expect(await reportLetter(receiptToken, markey.letterId, "answered", TODAY)).toMatchObject({ ok: false });
  });

  test("at the same time as a worker takes it, either goes or is called back, never both", async () => {
    for (let round = 0; round < 5; round++) {
      const { markey, receiptToken } = await confirmThree("email");
      const before = smtp.mails.length;
      const [cancelled] = await Promise.all([
        cancelLetter(receiptToken, markey.letterId, TODAY),
        deliverLetter(markey, now),
      ]);
      const outcomes = await outcomesOf(markey);
      expect(outcomes).toEqual([cancelled.ok ? "cancelled" : "handed_to_mail"]);
      expect(smtp.mails.length - before).toBe(cancelled.ok ? 0 : 1);
    }
  });

  test("is not called back once it has gone, nor by a made-up receipt", async () => {
    const { markey, receiptToken } = await confirmThree("email");
    await deliverLetter(markey, now);
    expect(await cancelLetter(receiptToken, markey.letterId, TODAY)).toMatchObject({ problem: { code: "too_late" } });
    expect(await cancelLetter("made up", markey.letterId, TODAY)).toMatchObject({ problem: { code: "not_found" } });
  });
});

test("an erased letter in line does not go, and its job ends", async () => {
  const { keys, actionId } = await confirmThree("email");
  const [text, person] = keys;
  await db().prisma.letterText.deleteMany({ where: { letterId: text?.letterId ?? "" } });
  if (text) await deliverLetter(text, now);
  await db().prisma.action.updateMany({ where: { id: actionId }, data: { supporterId: null } });
  if (person) await deliverLetter(person, now);
  expect(smtp.mails).toHaveLength(0);
});

test("whom it was written to has left: held for good, and the writer is told once", async () => {
  const { markey, mcgovern, actionId, receiptToken } = await confirmThree("cwc");
  for (const [key, successor] of [
    [markey, "X000001"],
    [mcgovern, "X000002"],
  ] as const) {
    await db().prisma.letter.updateMany({ where: { id: key.letterId }, data: { bioguide: successor } });
    await deliverLetter(key, now);
    await deliverLetter(key, now);
    expect(await attemptsOf(key)).toMatchObject([{ outcome: "held", code: "legislator_left" }]);
  }
  expect((await chambers.received()).messages).toEqual([]);
  expect(await receiptOf(receiptToken, markey.letterId)).toMatchObject({
    state: "held",
    tooLate: { code: "legislator_left" },
  });
  expect(await db().prisma.notice.findMany({ where: { actionId } })).toMatchObject([{ kind: "legislator_left" }]);
  await workQueue();
  await workQueue();
  const told = smtp.mails.filter(({ subject }) => subject?.includes("left office"));
  expect(told).toHaveLength(1);
  expect(told[0]?.text).toContain("somebody else holds that seat now");
});

describe("letters that failed", () => {
  const failedOne = async () => {
    await chambers.behave({ shares: { "400": 1 } });
    const sent = await confirmThree("cwc");
    await deliverLetter(sent.mcgovern, now);
    await chambers.behave({ seed: 2 });
    return sent;
  };

  test("stand on the organizer's page by their cause, and go when they are tried again", async () => {
    const { mcgovern } = await failedOne();
    const page = await findDeliveries(organizer, campaignSlug, TODAY, countPresentStates);
    const failure = page?.failures.find(({ words }) => words?.includes("cannot be delivered"));
    if (!failure) throw new Error("no failure");
    expect(failure).toMatchObject({ outcome: "refused", code: "http-400" });
    const listed = await findFailure(organizer, campaignSlug, causeKey(failure));
    expect(listed?.letters.map(({ id }) => id)).toContain(mcgovern.letterId);
    expect(JSON.stringify([page, listed])).not.toContain("Alma");
    expect(await findFailure(stranger, campaignSlug, causeKey(failure))).toBeNull();
    expect(await findDeliveries(stranger, campaignSlug, TODAY, countPresentStates)).toBeNull();

    const letterIds = [mcgovern.letterId];
    expect(await retryLetters(stranger, { campaignSlug, letterIds }, TODAY)).toEqual({
      ok: false,
      problem: "not_found",
    });
    expect(await retryLetters(organizer, { campaignSlug, letterIds }, TODAY)).toEqual({
      ok: true,
      value: { retried: 1 },
    });
    expect(await retryLetters(organizer, { campaignSlug, letterIds }, TODAY)).toEqual({
      ok: true,
      value: { retried: 0 },
    });
    await deliverLetter(mcgovern, now);
    expect(await outcomesOf(mcgovern)).toEqual(["refused", "requeued", "accepted"]);
  });

  test("go another way, by the organizer's choice or the writer's; what has gone does not", async () => {
    const { mcgovern, markey, receiptToken } = await failedOne();
    const choose = { campaignSlug, letterIds: [mcgovern.letterId], channel: "email" as const };
    const given = await chooseWayForWriters(organizer, choose, TODAY);
    expect(given).toEqual({ ok: true, value: { given: 1, left: 0 } });
    await deliverLetter(mcgovern, now);
    expect(smtp.mails).toHaveLength(1);
    expect(await outcomesOf(mcgovern)).toEqual(["refused", "requeued", "handed_to_mail"]);
    expect(await chooseWay(receiptToken, mcgovern.letterId, "print", TODAY)).toEqual({
      ok: false,
      problem: "too_late",
    });
    expect(await chooseWay(receiptToken, markey.letterId, "print", TODAY)).toMatchObject({ ok: true });
    await deliverLetter(markey, now);
    expect((await receiptOf(receiptToken, markey.letterId))?.state).toBe("to_print");
    expect((await chambers.received()).messages).toEqual([]);
  });
});

test("unknown mails are settled from the server's log: what is in it arrived, the rest goes again only if it is complete", async () => {
  const { keys } = await confirmThree("email");
  const [arrived, lost] = keys;
  if (!arrived || !lost) throw new Error("three letters");
  smtp.behave("keep-and-drop");
  await deliverLetter(arrived, now);
  smtp.behave("drop");
  await deliverLetter(lost, now);
  smtp.behave("accept");
  const log = `Nov 22 15:00:01 mail postfix/cleanup: 4F: message-id=<letter.${arrived.letterId}@localhost>`;
  expect(await settleUnknown(() => log, false, TODAY)).toEqual({ arrived: 1, putInLine: 0, remaining: 1 });
  expect(await settleUnknown(() => log, true, TODAY)).toEqual({ arrived: 0, putInLine: 1, remaining: 0 });
  await deliverLetter(lost, now);
  await deliverLetter(arrived, now);
  expect(smtp.mails.map(({ messageId }) => messageId)).toHaveLength(2);
  expect(await outcomesOf(arrived)).toEqual(["unknown", "handed_to_mail"]);
  expect(await outcomesOf(lost)).toEqual(["unknown", "requeued", "handed_to_mail"]);
});
