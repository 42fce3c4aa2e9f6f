import { expect, test } from "vitest";
import { bounceCode, isHardBounce } from "@/lib/delivery/channels/email/bounce";
import { parseEnv } from "@/lib/env";
import { isValidToken, makeToken } from "@/lib/shared/token";
import { addressDigest } from "@/lib/supporters/addresses/address-digest";
import { connectionOf } from "@/lib/supporters/addresses/allowance";

test.each([
  ["203.0.113.7", "203.0.113.7"],
  ["::ffff:203.0.113.7", "::ffff:203.0.113.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:db8:1:2::9", "2001:db8:1:2"],
  ["2001:db8::1", "2001:db8:0:0"],
  ["::1", "0:0:0:0"],
])("the connection of %s is %s", (ip, connection) => {
  expect(connectionOf(ip)).toBe(connection);
});

test("an address is known again however it is written, and by nobody without our secret", () => {
  expect(addressDigest("secret", " Alma@Example.net")).toBe(addressDigest("secret", "alma@example.net"));
  expect(addressDigest("other", "alma@example.net")).not.toBe(addressDigest("secret", "alma@example.net"));
});

test.each([
  ["hard", "5.1.1", "hard-5.1.1", true],
  ["soft", "4.2.2", "soft-4.2.2", false],
  ["soft", null, "soft", false],
] as const)("a %s bounce with %s stands on the record as %s", (kind, status, code, isHard) => {
  expect(bounceCode({ kind, status })).toBe(code);
  expect(isHardBounce(code)).toBe(isHard);
});

test("the link that chooses mails opens no receipt, and a receipt's chooses no mails", () => {
  const id = "019aa0f4-7c1e-7abc-9def-0123456789ab";
  const [mails, receipt] = [{ purpose: "mails" }, { purpose: "receipt" }] as const;
  expect(isValidToken(["s"], mails, makeToken("s", mails, id))).toBe(true);
  expect(isValidToken(["s"], receipt, makeToken("s", mails, id))).toBe(false);
  expect(isValidToken(["s"], mails, makeToken("s", receipt, id))).toBe(false);
});

const KEYS = {
  DATABASE_URL: "postgresql://a:b@localhost:5432/x",
  APP_URL: "https://letters.example.org",
  AUTH_SECRET: "a secret of the tests, known to all",
  SMTP_URL: "smtp://127.0.0.1:25",
};

test.each([
  [{ BOUNCE_ADDRESS: "bounces@letters.example.org" }, null],
  [{ BOUNCE_ADDRESS: "letters.example.org" }, null],
  [{ BOUNCE_ADDRESS: "returned-mails@letters.example.org" }, "BOUNCE_ADDRESS"],
  [{ BOUNCE_ADDRESS: "bounces@letters.example.org\r\nX: y" }, "BOUNCE_ADDRESS"],
  [{ BOUNCE_MAILBOX_URL: "https://mail.example.org" }, "BOUNCE_MAILBOX_URL"],
  [{ DKIM_KEY: "no key" }, "DKIM_KEY"],
  [{ DKIM_DOMAIN: "letters.example.org" }, "DKIM_KEY"],
])("settings %o: wrong is %s", (given, wrong) => {
  const parse = () => parseEnv({ ...KEYS, ...given });
  if (wrong === null) expect(parse).not.toThrow();
  else expect(parse).toThrow(wrong);
});
