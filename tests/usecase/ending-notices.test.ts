// The mail before a Congress ends: one a person and Congress, to those alone whose asks end with it.
import { afterAll, beforeEach, expect, test } from "vitest";
import { db } from "@/lib/db";
import { sendEndingNotices } from "@/lib/insights/send-ending-notices";
import { closeMail } from "@/lib/mail";
import { approve, campaignSlug, cosponsor, propose, save } from "../support/ask-life";
import { type SmtpReceiver, startSmtp } from "../support/smtp";
import { admin, organizer, secondAdmin, seedStaffed, stranger } from "../support/staffed-campaign";

const inTime = () => new Date("2026-11-22T15:00:00Z");
const tooEarly = () => new Date("2026-11-03T15:00:00Z");
const afterwards = () => new Date("2027-01-03T17:00:00Z");
let smtp: SmtpReceiver;

beforeEach(async () => {
  await db().prisma.$executeRaw`TRUNCATE "Organization", "User", "Measure", "AuditEvent" CASCADE`;
  await seedStaffed(campaignSlug);
  for (const { userId, name } of [organizer, admin, secondAdmin, stranger]) {
    await db().prisma.user.update({ where: { id: userId }, data: { email: `${name.toLowerCase()}@example.org` } });
  }
  smtp = await startSmtp();
  return async () => {
    closeMail();
    await smtp.stop();
  };
});

afterAll(() => closeMail());

const recipients = () => smtp.mails.flatMap(({ to }) => (to && !Array.isArray(to) ? to.text : [])).toSorted();

/** Has the campaign's ask name a measure of the 119th Congress. */
async function nameMeasure(): Promise<void> {
  await save(1, cosponsor());
  await propose(2);
  await approve(2);
}

test("run twice and at once, each organizer and admin gets one mail, and strangers none", async () => {
  await nameMeasure();
  await Promise.all([sendEndingNotices(inTime), sendEndingNotices(inTime)]);
  await sendEndingNotices(() => new Date("2026-12-30T15:00:00Z"));
  expect(recipients()).toEqual(["ari@example.org", "dana@example.org", "sol@example.org"]);
});

test("it tells what ends, how many letters wait, and what to do", async () => {
  await nameMeasure();
  await sendEndingNotices(inTime);
  const [mail] = await smtp.waitForMails(3);
  expect(mail?.subject).toBe("One ask ends with the Congress on January 3");
  expect(mail?.text).toContain("on January 3, 2027 the 119th Congress ends, 42 days from today");
  expect(mail?.text).toContain("Staffed\n- “Cosponsor it”: S.Res.\u00a0323 ends.");
  expect(mail?.text).toContain("carry its ask over to the new number");
  expect(mail?.text).toContain("http://localhost:3000/admin/congress");
  expect(mail?.html).toContain("Open the Congress clock");
});

test("nobody is told too early, nor when nothing ends, nor of a campaign that has ended", async () => {
  await sendEndingNotices(inTime);
  await nameMeasure();
  await sendEndingNotices(tooEarly);
  await sendEndingNotices(afterwards);
  await db().prisma.campaign.update({ where: { slug: campaignSlug }, data: { state: "ended" } });
  await sendEndingNotices(inTime);
  expect(smtp.mails).toHaveLength(0);
});

test("what surely did not go is sent by the next run; what may have gone is not sent twice", async () => {
  await nameMeasure();
  smtp.behave("greylist");
  await expect(sendEndingNotices(inTime)).rejects.toThrow("(3 notices)");
  smtp.behave("accept");
  await sendEndingNotices(inTime);
  expect(recipients()).toHaveLength(3);
  await db().pool.query(`TRUNCATE "EndingNotice"`);
  smtp.behave("drop");
  await sendEndingNotices(inTime);
  smtp.behave("accept");
  await sendEndingNotices(inTime);
  expect(recipients()).toHaveLength(3);
});
