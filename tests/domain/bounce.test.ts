import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Bounce, bounceOf, readBounceMail } from "@/lib/delivery/channels/email/bounce";
import { bounceSample, bounceSampleNames, LETTER, RETURN_PATH, SECRET } from "./bounce-samples";

const read = (raw: Uint8Array): Promise<Bounce> => readBounceMail(raw, [SECRET]);

type Row = [
  sample: string,
  kind: Bounce["kind"],
  status: string | null,
  recipient: string | null,
  words: RegExp | null,
];

const OFFICE = "office@member.example";

const SAMPLES: Row[] = [
  ["postfix-unknown-user", "hard", "5.1.1", OFFICE, /^550 5\.1\.1 <.*>: Recipient address rejected: User unknown/],
  ["postfix-no-such-domain", "hard", "5.4.4", "office@gone.example", /^Host or domain name not found/],
  ["postfix-delayed", "delayed", "4.4.1", OFFICE, /Connection timed out$/],
  ["postfix-expired", "soft", "4.4.1", OFFICE, /Connection timed out$/],
  ["postfix-relayed", "delivered", "2.0.0", OFFICE, /queued as 8F3A$/],
  ["exim-unknown-user", "hard", "5.0.0", OFFICE, /^550 No such user here$/],
  ["exim-blocked", "soft", "5.0.0", OFFICE, /black list/],
  ["exim-old-notice", "hard", "5.1.1", OFFICE, /User unknown$/],
  ["sendmail-unknown-user", "hard", "5.1.1", OFFICE, /^550 5\.1\.1 .*User unknown$/],
  ["office365-not-found", "hard", "5.1.10", OFFICE, /RecipientNotFound/],
  ["office365-access-denied", "soft", "5.7.133", OFFICE, /SenderNotAuthenticatedForGroup/],
  ["exchange-plain-notice", "hard", "5.1.1", OFFICE, /does not exist at the organization/],
  ["gmail-unknown-user", "hard", "5.1.1", OFFICE, /^550-5\.1\.1 The email account .* gsmtp$/],
  ["gmail-mailbox-full", "soft", "5.2.2", OFFICE, /out of storage space/],
  ["qmail-no-mailbox", "hard", "5.1.1", OFFICE, /no mailbox here by that name/],
  ["qmail-no-reason", "soft", null, OFFICE, /Denied by policy/],
  ["several-recipients", "soft", "5.2.2", "aide.three@member.example", /Over quota$/],
  ["all-recipients-gone", "hard", "5.1.1", "aide.one@member.example", null],
  ["utf8-addresses", "hard", "5.1.1", "buzón@oficina.example", /no existe el buzón$/],
  ["truncated", "not_understood", null, null, null],
  ["forged-token", "hard", "5.1.1", OFFICE, null],
  ["no-token", "hard", "5.1.1", OFFICE, null],
  ["out-of-office", "auto_reply", null, null, null],
  ["vacation-from-postmaster", "auto_reply", null, null, null],
  ["read-receipt", "auto_reply", null, null, null],
  ["person-quoting-a-failure", "not_understood", null, null, null],
  ["unknown-server-notice", "not_understood", null, null, null],
];

describe("what a returned mail means", () => {
  it.each(SAMPLES)("%s: %s", async (sample, kind, status, recipient, words) => {
    const bounce = await read(bounceSample(sample));
    expect({ kind: bounce.kind, status: bounce.status, recipient: bounce.recipient }).toEqual({
      kind,
      status,
      recipient,
    });
    if (words) expect(bounce.words).toMatch(words);
    else expect(bounce.words).toBeNull();
  });

  it("is told for every sample", () => {
    expect(SAMPLES.map(([sample]) => sample).toSorted()).toEqual(bounceSampleNames().toSorted());
  });
});

describe("what it says of the address that a mail was sent to", () => {
  it.each([
    ["postfix-unknown-user", OFFICE, "hard"],
    ["postfix-unknown-user", OFFICE.toUpperCase(), "hard"],
    // Somebody behind it, or all of those behind it.
    ["postfix-unknown-user", "desk@member.example", "soft"],
    ["all-recipients-gone", OFFICE, "soft"],
    ["postfix-unknown-user", null, "soft"],
    ["gmail-mailbox-full", OFFICE, "soft"],
    ["postfix-delayed", OFFICE, "delayed"],
  ] as const)("%s, sent to %s: %s", async (sample, sentTo, kind) => {
    expect(bounceOf(await read(bounceSample(sample)), sentTo).kind).toBe(kind);
  });
});

describe("whose it is", () => {
  const others = new Set(["forged-token", "no-token", "qmail-no-reason"]);

  it.each(SAMPLES.filter(([sample]) => !others.has(sample)))("%s: the letter of its return path", async (sample) => {
    expect((await read(bounceSample(sample))).letter).toEqual({ id: LETTER, by: "return_path" });
  });

  it.each(["no-token", "qmail-no-reason"])("%s: the letter that it names, unproven", async (sample) => {
    expect((await read(bounceSample(sample))).letter).toEqual({ id: LETTER, by: "message_id" });
  });

  it("a return path that we did not sign is nobody's, whatever else the mail names", async () => {
    expect((await read(bounceSample("forged-token"))).letter).toBeNull();
  });

  it("the address that it arrived at counts when no header has it", async () => {
    const bounce = await readBounceMail(bounceSample("no-token"), [SECRET], RETURN_PATH);
    expect(bounce.letter).toEqual({ id: LETTER, by: "return_path" });
  });
});

describe("broken mails", () => {
  const sample = fc.constantFrom(...bounceSampleNames());

  it("any bytes are read as something, and never as hard", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (bytes) => {
        expect((await read(bytes)).kind).toBe("not_understood");
      }),
      { numRuns: 50 },
    );
  });

  it("a sample cut off anywhere never becomes harder than it was", async () => {
    await fc.assert(
      fc.asyncProperty(sample, fc.double({ min: 0, max: 1, noNaN: true }), async (name, share) => {
        const whole = bounceSample(name);
        const cut = await read(whole.subarray(0, Math.floor(whole.length * share)));
        if ((await read(whole)).kind !== "hard" && name !== "several-recipients") expect(cut.kind).not.toBe("hard");
      }),
      { numRuns: 150 },
    );
  });

  it("a sample with bytes changed is read as something", async () => {
    const change = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(sample, fc.array(change, { minLength: 1, maxLength: 30 }), async (name, changes) => {
        const bytes = Buffer.from(bounceSample(name));
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        const { words } = await read(bytes);
        expect(words?.length ?? 0).toBeLessThanOrEqual(300);
      }),
      { numRuns: 150 },
    );
  });
});
