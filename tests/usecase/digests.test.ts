// The weekly mail: one a person and week, whoever asked for it, whatever happens on the way.

import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { GET, POST } from "@/app/digest/[token]/stop/route";
import { NO_RULES } from "@/lib/campaigns/channel-rules";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { chooseDigest, stopDigest } from "@/lib/insights/choose-digest";
import { countFigures } from "@/lib/insights/count-figures";
import { findCampaignDigest, findDigestChoice } from "@/lib/insights/digest/views";
import { sendDigests } from "@/lib/insights/send-digests";
import { closeMail } from "@/lib/mail";
import { newId } from "@/lib/shared/id";
import { makeToken } from "@/lib/shared/token";
import { clearLetters, type History, writeLetter } from "../support/figure-letters";
import { type SmtpReceiver, startSmtp } from "../support/smtp";
import { admin, organizer, seedStaffed, stranger } from "../support/staffed-campaign";

const now = new Date("2026-06-01T13:00:00Z");
const clock = () => now;
const nextMonday = new Date("2026-06-08T13:00:00Z");
let campaign: Awaited<ReturnType<typeof seedStaffed>>;
let smtp: SmtpReceiver;

const letter: History = {
  ...{ channel: "email", outcomes: ["handed_to_mail"], hold: null, measureId: null, seatId: "MA-S1", congress: 119 },
  ...{ own: 10, at: new Date("2026-05-28T12:00:00Z"), sourceCode: "", answeredOn: null },
};

beforeAll(async () => {
  campaign = await seedStaffed("staffed");
  for (const { userId, name } of [organizer, admin, stranger]) {
    await db().prisma.user.update({ where: { id: userId }, data: { email: `${name.toLowerCase()}@example.org` } });
  }
});

beforeEach(async () => {
  await clearLetters();
  await db().pool.query(`TRUNCATE "DigestWish", "DigestSent", "PositionRecord"`);
  smtp = await startSmtp();
  return async () => {
    closeMail();
    await smtp.stop();
  };
});

afterAll(() => closeMail());

const recipients = () => smtp.mails.flatMap(({ to }) => (to && !Array.isArray(to) ? to.text : [])).toSorted();
const tokenOf = (userId: string): string => makeToken(env().AUTH_SECRET, { purpose: "digest" }, userId);

test("nobody gets a mail who did not ask for it", async () => {
  await sendDigests(clock);
  expect(smtp.mails).toHaveLength(0);
});

test("run twice and at once, each person gets one mail a week, and the next one in the next week", async () => {
  await chooseDigest(organizer, true, now);
  await chooseDigest(organizer, true, now);
  await chooseDigest(admin, true, now);
  await Promise.all([sendDigests(clock), sendDigests(clock), sendDigests(clock)]);
  await sendDigests(() => new Date("2026-06-03T13:00:00Z"));
  expect(recipients()).toEqual(["ari@example.org", "dana@example.org"]);
  await sendDigests(() => nextMonday);
  expect(recipients()).toHaveLength(4);
});

test("the mail tells the week and can be switched off by a mail program", async () => {
  await writeLetter(campaign, letter);
  await writeLetter(campaign, { ...letter, at: new Date("2026-05-20T12:00:00Z") });
  await writeLetter(campaign, { ...letter, outcomes: ["bounced"], seatId: "MA-S2" });
  await countFigures(clock);
  await chooseDigest(organizer, true, now);
  await sendDigests(clock);
  const [mail] = await smtp.waitForMails(1);
  expect(mail?.subject).toBe("2 new letters last week, 1 delivery needs somebody");
  expect(mail?.text).toContain("2 letters confirmed in this week, 3 in all");
  expect(mail?.text).toContain("1 office reached so far");
  const url = `http://localhost:3000/digest/${tokenOf(organizer.userId)}`;
  expect(mail?.text).toContain(url);
  expect(mail?.headers.get("list")).toMatchObject({ unsubscribe: { url: `${url}/stop` } });
  expect(mail?.headerLines.find(({ key }) => key === "list-unsubscribe-post")?.line).toContain(
    "List-Unsubscribe=One-Click",
  );
});

test("one click stops it, twice is as good, and a link of another kind stops nothing", async () => {
  await chooseDigest(organizer, true, now);
  const receipt = makeToken(env().AUTH_SECRET, { purpose: "receipt" }, organizer.userId);
  expect(await stopDigest(receipt)).toMatchObject({ ok: false });
  expect(await findDigestChoice(receipt)).toBeNull();
  expect(await findDigestChoice(tokenOf(organizer.userId))).toEqual({ wants: true });
  expect(await stopDigest(tokenOf(organizer.userId))).toMatchObject({ ok: true });
  expect(await stopDigest(tokenOf(organizer.userId))).toMatchObject({ ok: true });
  expect(await findDigestChoice(tokenOf(organizer.userId))).toEqual({ wants: false });
  await sendDigests(clock);
  expect(smtp.mails).toHaveLength(0);
});

test("a mail program's post stops it without a page, a person's leads to the page, and looking stops nothing", async () => {
  const token = tokenOf(organizer.userId);
  const context = (of: string) => ({ params: Promise.resolve({ token: of }) });
  const post = (body: BodyInit) => new Request("http://localhost:3000/digest/stop", { method: "POST", body });
  const oneClick = new FormData();
  oneClick.set("List-Unsubscribe", "One-Click");
  const wants = async () => (await findDigestChoice(token))?.wants;
  for (const body of [new URLSearchParams("List-Unsubscribe=One-Click"), oneClick, "List-Unsubscribe=One-Click"]) {
    await chooseDigest(organizer, true, now);
    const looked = await GET(new Request("http://localhost:3000/digest/stop"), context(token));
    expect([looked.status, await wants()]).toEqual([303, true]);
    expect((await POST(post(body), context(token))).status).toBe(200);
    expect(await wants()).toBe(false);
  }
  expect((await POST(post(oneClick), context("no-such-token"))).status).toBe(404);
  await chooseDigest(organizer, true, now);
  const pressed = await POST(post(new URLSearchParams()), context(token));
  expect([pressed.status, pressed.headers.get("location"), await wants()]).toEqual([303, `/digest/${token}`, false]);
});

test("who belongs to no organization any more cannot ask for it, and gets none", async () => {
  const { userId, memberships } = stranger;
  expect(await chooseDigest({ ...stranger, memberships: [] }, true, now)).toMatchObject({ ok: false });
  await chooseDigest(stranger, true, now);
  await db().prisma.membership.deleteMany({ where: { userId } });
  await sendDigests(clock);
  expect(smtp.mails).toHaveLength(0);
  await db().prisma.membership.createMany({ data: memberships.map((each) => ({ ...each, userId })) });
});

test("what surely did not go is tried again, and only that; what may have gone is not", async () => {
  await chooseDigest(organizer, true, now);
  smtp.behave("greylist");
  await expect(sendDigests(clock)).rejects.toThrow("mail server");
  smtp.behave("drop");
  await sendDigests(clock);
  smtp.behave("accept");
  await sendDigests(clock);
  expect(smtp.mails.filter(({ text }) => text?.includes("Your campaign,"))).toHaveLength(0);
  await chooseDigest(admin, true, now);
  await sendDigests(clock);
  expect(recipients()).toEqual(["ari@example.org"]);
});

test("positions that changed and answers are those of the week", async () => {
  const { organizationId, id: campaignId, askId } = campaign;
  const record = (stance: "supports" | "undecided", recordedAt: string) =>
    db().prisma.positionRecord.create({
      data: {
        ...{ organizationId, id: newId(), campaignId, askId, bioguide: "M000133", stance, evidence: "statement" },
        ...{ on: new Date(recordedAt.slice(0, 10)), recordedByUserId: admin.userId, recordedAt: new Date(recordedAt) },
      },
    });
  await record("undecided", "2026-05-10T12:00:00Z");
  await record("supports", "2026-05-27T12:00:00Z");
  await writeLetter(campaign, { ...letter, answeredOn: "2026-05-28" });
  const found = await db().prisma.campaign.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: campaignId } },
  });
  const shown = {
    ...found,
    channelRules: NO_RULES,
    organizationName: "Ours",
    brief: { lede: "", body: "", corrections: [], sources: [] },
  };
  const of = (from: string, to: string) =>
    findCampaignDigest({ ...shown, startsOn: null, endsOn: null }, { from, to }, now);
  expect(await of("2026-05-25", "2026-05-31")).toMatchObject({
    answers: 1,
    changes: [{ who: "Senator Markey", before: "undecided", after: "supports" }],
  });
  expect(await of("2026-05-18", "2026-05-24")).toMatchObject({ answers: 0, changes: [] });
});
