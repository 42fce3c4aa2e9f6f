// What stands around a letter on its way: the address it comes back to, and the signature of our domain.
import { generateKeyPairSync } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sampleInput } from "@/bench/sample-letter";
import { formatEmail } from "@/lib/delivery/channels/email/format";
import { env } from "@/lib/env";
import { composeLetter } from "@/lib/letters/compose-letter";
import { closeMail, sendMail } from "@/lib/mail";
import type { Mail } from "@/lib/shared/mail";
import { verifyDkim } from "@/tests/support/dkim";
import { type ScriptedSmtp, startScriptedSmtp } from "@/tests/support/scripted-smtp";

let server: ScriptedSmtp;
beforeEach(async () => {
  server = await startScriptedSmtp(undefined, Number(new URL(env().SMTP_URL).port));
});
afterEach(() => {
  closeMail();
  server.stop();
});

const mail: Mail = {
  to: "office@example.gov",
  subject: "H.R. 1234, from Zoë",
  text: "Dear Representative,\n\n.hidden dot\nZoë  Ōʻhara   \n\n\n",
  messageId: "<letter.1@example.org>",
  fromName: "Zoë",
  replyTo: { name: "Zoë", address: "zoe@example.net" },
};
const { publicKey, privateKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});
const dkim = { domain: "example.org", selector: "autumn", privateKey };
const heard = (command: string): string | undefined => server.heard.find((said) => said.command === command)?.argument;

test("a mail comes back to its return path, and to our own address when it has none", async () => {
  await sendMail({ ...mail, returnPath: "bounces+token@letters.example.org" });
  expect(heard("MAIL")).toBe("FROM:<bounces+token@letters.example.org>");
  closeMail();
  await sendMail(mail);
  expect(server.heard.filter(({ command }) => command === "MAIL").at(-1)?.argument).toBe(
    "FROM:<letters@localhost.localdomain>",
  );
});

test("a letter carries the return path that it was given", () => {
  const letter = composeLetter(sampleInput(1));
  const returnPath = "bounces+token@letters.example.org";
  const at = { letterId: "1", letter, to: "office@example.gov", replyTo: "zoe@example.net", hostname: "example.org" };
  expect(formatEmail({ ...at, returnPath }).returnPath).toBe(returnPath);
  expect(formatEmail(at)).not.toHaveProperty("returnPath");
});

test("a line break in a return path sends nothing", async () => {
  const answer = await sendMail({ ...mail, returnPath: "a@example.org>\r\nRCPT TO:<everyone@example.org" });
  expect(answer.kind).not.toBe("accepted");
  expect(server.count("RCPT")).toBe(0);
});

test("a mail is signed for our domain, its recipient and its Reply-To included", async () => {
  expect(await sendMail(mail, { dkim })).toEqual({ kind: "accepted" });
  const tags = verifyDkim(heard("TEXT") ?? "", publicKey);
  expect(tags).toMatchObject({ d: "example.org", s: "autumn", a: "rsa-sha256" });
  expect(tags?.h?.toLowerCase().split(":")).toEqual(
    expect.arrayContaining(["from", "to", "reply-to", "subject", "date", "message-id"]),
  );
});

test("the signature covers what a press of unsubscribe relies on", async () => {
  await sendMail({ ...mail, stopUrl: "https://letters.example.org/mails/token/stop" }, { dkim });
  const tags = verifyDkim(heard("TEXT") ?? "", publicKey);
  expect(tags?.h?.toLowerCase().split(":")).toEqual(
    expect.arrayContaining(["list-unsubscribe", "list-unsubscribe-post"]),
  );
});

test("a signature does not hold for a mail that was changed", async () => {
  await sendMail(mail, { dkim });
  const text = heard("TEXT") ?? "";
  expect(verifyDkim(text.replace("Representative", "Senator"), publicKey)).toBeNull();
  expect(verifyDkim(text.replace("1234", "9999"), publicKey)).toBeNull();
});

test("with a key that is none, nothing goes", async () => {
  const answer = await sendMail(mail, { dkim: { ...dkim, privateKey: "no key" } });
  expect(answer).toEqual({ kind: "not_sent", code: "dkim-key" });
  expect(server.count("CONNECT")).toBe(0);
});
