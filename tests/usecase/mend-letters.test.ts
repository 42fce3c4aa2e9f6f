// What an organizer does with letters that failed, many at once, and what is kept of why.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "@/lib/db";
import { chooseWayForWriters } from "@/lib/delivery/choose-way";
import { deliverLetter } from "@/lib/delivery/deliver-letter";
import { findDeliveries } from "@/lib/delivery/deliveries/views";
import { causeKey } from "@/lib/delivery/failures/cause";
import { findFailure } from "@/lib/delivery/failures/views";
import { retryLetters } from "@/lib/delivery/retry-letters";
import { settleLetters } from "@/lib/delivery/settle-letters";
import { countPresentStates } from "@/lib/insights/present-states/views";
import type { Actor } from "@/lib/organizations/membership";
import { listAudit } from "@/lib/organizations/views";
import { type Chambers, startChambers } from "../support/chambers";
import { seed, TODAY } from "../support/letters";
import { confirmThree, jobsOf, type LetterKey, outcomesOf } from "../support/sent-letters";
import { type SmtpReceiver, startSmtp } from "../support/smtp";

const campaignSlug = "talk-now";
const now = () => TODAY;
const stranger: Actor = { userId: crypto.randomUUID(), name: "Sam", memberships: [] };
let chambers: Chambers;
let smtp: SmtpReceiver;
let organizer: Actor;
let campaignId: string;

beforeAll(async () => {
  chambers = await startChambers();
  await seed();
  const campaign = await db().prisma.campaign.findUniqueOrThrow({ where: { slug: campaignSlug } });
  campaignId = campaign.id;
  const { organizationId } = campaign;
  const { userId } = await db().prisma.membership.findFirstOrThrow({ where: { organizationId, role: "organizer" } });
  organizer = { userId, name: "Dana", memberships: [{ organizationId, role: "organizer" }] };
});
afterAll(() => chambers.stop());
beforeEach(async () => {
  smtp = await startSmtp();
  await db().pool.query(`DELETE FROM graphile_worker._private_jobs`);
  await db().pool.query(`DELETE FROM "Letter"`);
});
afterEach(async () => {
  await smtp.stop();
  await chambers.behave({});
  await chambers.forget();
});

const idsOf = (keys: readonly LetterKey[]): string[] => keys.map(({ letterId }) => letterId);
const page = async () => {
  const found = await findDeliveries(organizer, campaignSlug, TODAY, countPresentStates);
  if (!found) throw new Error("no page");
  return found;
};
async function onlyFailure() {
  const { failures } = await page();
  const [failure] = failures;
  if (!failure || failures.length > 1) throw new Error(`${failures.length} causes`);
  return findFailure(organizer, campaignSlug, causeKey(failure));
}
const lastAudit = async () =>
  (await listAudit(organizer.memberships[0]?.organizationId ?? "", campaignId)).map(({ verb, reason }) => [
    verb,
    reason,
  ]);

async function unknownMails(): Promise<LetterKey[]> {
  const { keys } = await confirmThree("email");
  smtp.behave("keep-and-drop");
  for (const key of keys) await deliverLetter(key, now);
  smtp.behave("accept");
  return keys;
}

test("of letters that nobody knows about, somebody says which arrived; the others go again", async () => {
  const keys = await unknownMails();
  const failure = await onlyFailure();
  expect(failure).toMatchObject({ cause: { outcome: "unknown", letters: 3 } });
  expect(failure?.ways).toEqual(expect.arrayContaining(["cwc", "print"]));
  expect(failure?.ways).not.toContain("email");
  const [first, second, third] = keys;
  if (!first || !second || !third) throw new Error("three letters");
  const letterIds = idsOf([first, second]);
  expect(await settleLetters(stranger, { campaignSlug, letterIds }, TODAY)).toEqual({
    ok: false,
    problem: "not_found",
  });
  const twice = await Promise.all([
    settleLetters(organizer, { campaignSlug, letterIds }, TODAY),
    settleLetters(organizer, { campaignSlug, letterIds }, TODAY),
  ]);
  expect(twice.reduce((sum, each) => sum + (each.ok ? each.value.settled : 0), 0)).toBe(2);
  expect(await outcomesOf(first)).toEqual(["unknown", "handed_to_mail"]);
  expect((await lastAudit())[0]).toEqual(["delivery.settled", "2 letters"]);
  await retryLetters(organizer, { campaignSlug, letterIds: idsOf([third]) }, TODAY);
  await deliverLetter(third, now);
  expect(await outcomesOf(third)).toEqual(["unknown", "requeued", "handed_to_mail"]);
  expect((await page()).failures).toEqual([]);
});

test("what a restore put aside may have gone since: nobody has it go again from here", async () => {
  const keys = await unknownMails();
  const letterIds = idsOf(keys);
  await db().prisma.deliveryHold.createMany({
    data: keys.map((key) => ({ ...key, reason: "restored", since: TODAY })),
  });
  expect(await page()).toMatchObject({ failures: [], waiting: [{ reason: "restored", letters: 3 }] });
  const retried = await retryLetters(organizer, { campaignSlug, letterIds }, TODAY);
  expect(retried).toEqual({ ok: true, value: { retried: 0 } });
  const given = await chooseWayForWriters(organizer, { campaignSlug, letterIds, channel: "print" }, TODAY);
  expect(given).toEqual({ ok: true, value: { given: 0, left: 3 } });
});

test("what has arrived for sure is not settled", async () => {
  const { keys } = await confirmThree("email");
  const [gone] = keys;
  if (gone) await deliverLetter(gone, now);
  const settled = await settleLetters(organizer, { campaignSlug, letterIds: idsOf(keys) }, TODAY);
  expect(settled).toEqual({ ok: true, value: { settled: 0 } });
});

test("an office's system that is asked again by itself needs nobody, until no machine asks any more", async () => {
  const { mcgovern } = await confirmThree("cwc");
  await db().pool.query(`DELETE FROM "Letter" WHERE id <> $1`, [mcgovern.letterId]);
  await db().pool.query(`DELETE FROM graphile_worker._private_jobs`);
  await chambers.behave({ shares: { acceptThenDrop: 1 } });
  await deliverLetter(mcgovern, now);
  expect(await jobsOf(mcgovern)).toHaveLength(1);
  expect(await page()).toMatchObject({
    failures: [],
    waiting: [{ reason: "to_be_tried_again", setback: "line_broke", letters: 1 }],
  });
  await db().pool.query(`DELETE FROM graphile_worker._private_jobs`);
  expect((await page()).waiting).toEqual([]);
  expect(await onlyFailure()).toMatchObject({ cause: { outcome: "unknown", channel: "cwc" } });
});

test("many go another way at once; those that the way is not for stay, and it is said how many", async () => {
  const keys = await unknownMails();
  const letterIds = idsOf(keys);
  const choose = (channel: "cwc" | "print", actor: Actor | null = organizer) =>
    chooseWayForWriters(actor, { campaignSlug, letterIds, channel }, TODAY);
  expect(await choose("print", stranger)).toEqual({ ok: false, problem: "not_found" });
  // Their writers gave no name in parts, which the chambers' systems ask for.
  expect(await choose("cwc")).toEqual({ ok: true, value: { given: 0, left: 3 } });
  expect(await choose("print")).toEqual({ ok: true, value: { given: 3, left: 0 } });
  expect((await lastAudit())[0]).toEqual(["delivery.way_chosen", "3 letters: print and post"]);
  expect(await page()).toMatchObject({ failures: [], counts: [{ state: "to_print", channel: "print", letters: 3 }] });
});
