// The one mail transport against a real mail server that accepts, defers, refuses, breaks off or is not there.
import { afterEach, expect, test } from "vitest";
import { closeMail, sendMail } from "@/lib/mail";
import { type SmtpConduct, type SmtpReceiver, startSmtp } from "@/tests/support/smtp";

let smtp: SmtpReceiver | undefined;

afterEach(async () => {
  closeMail();
  await smtp?.stop();
  smtp = undefined;
});

const mail = (id: string) => ({
  to: "office@example.org",
  subject: "S.Res. 61",
  text: "Dear Senator,\n\nZoë Ōʻhara",
  messageId: `<${id}@example.org>`,
});

test("a mail arrives as it was written", async () => {
  smtp = await startSmtp();
  expect(await sendMail(mail("plain"))).toEqual({ kind: "accepted" });
  const [received] = await smtp.waitForMails(1);
  expect(received?.subject).toBe("S.Res. 61");
  expect(received?.text?.trim()).toBe("Dear Senator,\n\nZoë Ōʻhara");
  expect(received?.messageId).toBe("<plain@example.org>");
});

test("line breaks in a name or a subject add no header", async () => {
  smtp = await startSmtp();
  await sendMail({
    ...mail("header"),
    subject: "Hello\r\nBcc: everyone@example.org",
    fromName: "Eve\r\nX-Evil: yes",
    replyTo: { name: "Eve\nX-Evil: yes", address: "eve@example.org" },
  });
  const [received] = await smtp.waitForMails(1);
  expect(received?.headers.has("bcc")).toBe(false);
  expect(received?.headers.has("x-evil")).toBe(false);
});

const ANSWERS: [SmtpConduct, string][] = [
  ["greylist", "not_sent"],
  ["refuse-recipient", "refused"],
  ["refuse-text", "refused"],
  ["drop", "unknown"],
  ["keep-and-drop", "unknown"],
];

test.each(ANSWERS)("a server that does %s: the mail is %s", async (conduct, kind) => {
  smtp = await startSmtp();
  smtp.behave(conduct);
  expect((await sendMail(mail(conduct))).kind).toBe(kind);
});

test("no server: nothing was sent", async () => {
  expect((await sendMail(mail("nobody"))).kind).toBe("not_sent");
});
