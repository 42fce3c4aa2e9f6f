import { afterEach, beforeEach, expect, test } from "vitest";
import { requestLink } from "@/lib/auth";
import { db } from "@/lib/db";
import { newId } from "@/lib/shared/id";
import { type SmtpReceiver, startSmtp } from "../support/smtp";

const member = "dana@example.org";
const onceMember = "lee@example.org";
let smtp: SmtpReceiver;

beforeEach(async () => {
  smtp = await startSmtp();
  const { prisma } = db();
  await prisma.$executeRaw`TRUNCATE "Organization", "User", "VerificationToken" CASCADE`;
  const organizationId = newId();
  await prisma.organization.create({ data: { id: organizationId, slug: "ours", name: "Ours" } });
  await prisma.user.create({
    data: { email: member, memberships: { create: { organizationId, role: "organizer" } } },
  });
  await prisma.user.create({ data: { email: onceMember } });
});

afterEach(() => smtp.stop());

const links = () => db().prisma.verificationToken.findMany();

test("a member is mailed a link to our own page, which leads on to where they were going", async () => {
  expect(await requestLink(member, "/admin/talk-now")).toBe("on_its_way");
  const [mail] = await smtp.waitForMails(1);
  const address = new URL(/http\S+/.exec(mail?.text ?? "")?.[0] ?? "");
  expect(address.origin + address.pathname).toBe("http://localhost:3000/signin/open");
  expect(Object.fromEntries(address.searchParams)).toMatchObject({ email: member, next: "/admin/talk-now" });
  const [link] = await links();
  expect(link?.token, "only a hash of what was mailed is kept").not.toBe(address.searchParams.get("token"));
});

test.each(["nobody@example.org", onceMember])("%s gets the same answer and no mail", async (email) => {
  expect(await requestLink(email, "/organize")).toBe("on_its_way");
  expect(smtp.mails).toHaveLength(0);
  expect(await links()).toHaveLength(0);
});

test("asking twice within a minute mails once", async () => {
  await requestLink(member, "/organize");
  expect(await requestLink(member, "/organize")).toBe("on_its_way");
  expect(smtp.mails).toHaveLength(1);
});

test("a link never leads to another site", async () => {
  await requestLink(member, "https://elsewhere.example.com/organize");
  const [mail] = await smtp.waitForMails(1);
  expect(mail?.text).toContain("next=%2Forganize");
  expect(mail?.text).not.toContain("elsewhere");
});

test("while the mail server is down, members and strangers are told the same", async () => {
  await smtp.stop();
  expect(await requestLink(member, "/organize")).toBe("mail_down");
  expect(await requestLink("nobody@example.org", "/organize")).toBe("mail_down");
  smtp = await startSmtp();
  expect(await requestLink(member, "/organize"), "without a pause").toBe("on_its_way");
  await smtp.waitForMails(1);
});

test("a mail that was refused leaves no link behind, and no pause", async () => {
  smtp.behave("greylist");
  expect(await requestLink(member, "/organize")).toBe("mail_down");
  expect(await links()).toHaveLength(0);
  smtp.behave("accept");
  expect(await requestLink(member, "/organize")).toBe("on_its_way");
});
