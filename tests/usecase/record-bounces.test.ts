// Letters and mails of ours that come back: what is written down, which addresses are given up, and who is told.
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { deliverLetter } from "@/lib/delivery/deliver-letter";
import { recordBounce, recordBounces } from "@/lib/delivery/record-bounces";
import { env } from "@/lib/env";
import type { ComposedLetter } from "@/lib/letters/letter";
import { requestConfirmation } from "@/lib/letters/request-confirmation";
import { restoreAddress } from "@/lib/supporters/addresses/restore-address";
import { takesNoMail } from "@/lib/supporters/addresses/views";
import { bounceSample } from "../domain/bounce-samples";
import { type ImapServer, startImap } from "../support/imap";
import { seed, startThreeLetters, TODAY, waitForConfirmation } from "../support/letters";
import { attemptsOf, confirmThree, type LetterKey, outcomesOf } from "../support/sent-letters";
import { type SmtpReceiver, startSmtp } from "../support/smtp";

const OFFICE = "m000133@offices.example";

let smtp: SmtpReceiver;

beforeAll(async () => {
  process.env.BOUNCE_ADDRESS = "bounces@letters.example.org";
  await seed();
});
beforeEach(async () => {
  smtp = await startSmtp();
  await db().pool.query("DELETE FROM graphile_worker._private_jobs");
  await db().prisma.deadAddress.deleteMany();
});
afterEach(() => smtp.stop());

async function gone(): Promise<LetterKey & { actionId: string }> {
  const { markey, actionId } = await confirmThree("email");
  await deliverLetter(markey, () => TODAY);
  return { ...markey, actionId };
}

const noticesOf = (actionId: string) => db().prisma.notice.findMany({ where: { actionId } });

/** As an organizer does who has a letter tried again. */
async function tryAgain({ organizationId, letterId }: LetterKey): Promise<void> {
  const number = (await attemptsOf({ organizationId, letterId })).length + 1;
  const data = { organizationId, letterId, number, channel: "email" as const, outcome: "requeued", startedAt: TODAY };
  await db().prisma.deliveryAttempt.create({ data: { ...data, finishedAt: TODAY } });
  await deliverLetter({ organizationId, letterId }, () => TODAY);
}

describe("a letter that came back", () => {
  test("for good: the record says so, its writer will be told, and its address is not used again", async () => {
    const letter = await gone();
    expect(await recordBounce(bounceSample("postfix-unknown-user", letter.letterId, OFFICE), TODAY)).toBe("hard");
    expect(await outcomesOf(letter)).toEqual(["handed_to_mail", "bounced"]);
    const last = (await attemptsOf(letter)).at(-1);
    expect(last).toMatchObject({ channel: "email", code: "hard-5.1.1" });
    expect(last?.detail).toContain("User unknown");
    expect(last?.detail).not.toContain(OFFICE);
    expect(await noticesOf(letter.actionId)).toMatchObject([{ kind: "not_delivered", sentAt: null }]);
    expect(await takesNoMail(OFFICE)).toBe(true);

    await tryAgain(letter);
    expect((await attemptsOf(letter)).at(-1)).toMatchObject({ outcome: "refused", code: "dead-address" });
    expect(smtp.mails).toHaveLength(1);
  });

  test("of the server's words none is kept that names its writer", async () => {
    const letter = await gone();
    const said = bounceSample("postfix-unknown-user", letter.letterId, OFFICE).toString("latin1");
    const text = await db().prisma.letterText.findFirstOrThrow({ where: { letterId: letter.letterId } });
    const name = (text.content as unknown as ComposedLetter).signature[0] ?? "";
    await recordBounce(Buffer.from(said.replaceAll("User unknown", `User unknown to ${name}`), "latin1"), TODAY);
    const detail = (await attemptsOf(letter)).at(-1)?.detail;
    expect(name.length).toBeGreaterThan(5);
    expect(detail).toContain("User unknown to [\u2026]");
    expect(detail).not.toContain(name);
  });

  test.each([
    ["Final-Recipient: rfc822; ", "Final-Recipient: rfc822; aide@inside.example"],
    ["Original-Recipient: rfc822;", "Original-Recipient: rfc822;aide@inside.example"],
  ])(
    "from an address behind the office's own (%s): it came back, and the office's own is used again",
    async (field, named) => {
      const letter = await gone();
      const said = bounceSample("postfix-unknown-user", letter.letterId, OFFICE).toString("latin1");
      expect(said).toContain(field + OFFICE);
      expect(await recordBounce(Buffer.from(said.replace(field + OFFICE, named), "latin1"), TODAY)).toBe("soft");
      expect((await attemptsOf(letter)).at(-1)).toMatchObject({ outcome: "bounced", code: "soft-5.1.1" });
      expect(await takesNoMail(OFFICE)).toBe(false);
    },
  );

  test("no address is kept in words", async () => {
    const letter = await gone();
    await recordBounce(bounceSample("postfix-unknown-user", letter.letterId, OFFICE), TODAY);
    const kept = await db().prisma.deadAddress.findMany();
    expect(kept).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toMatch(/@|offices|m000133/);
  });

  test("an address that was given up by mistake is used again when somebody says so", async () => {
    const letter = await gone();
    await recordBounce(bounceSample("postfix-unknown-user", letter.letterId, OFFICE), TODAY);
    expect(await restoreAddress(OFFICE.toUpperCase())).toBe(true);
    await tryAgain(letter);
    expect((await outcomesOf(letter)).at(-1)).toBe("handed_to_mail");
    expect(await restoreAddress(OFFICE)).toBe(false);
  });

  test("for a reason that passes: the record says so, and the address is used again", async () => {
    const letter = await gone();
    expect(await recordBounce(bounceSample("gmail-mailbox-full", letter.letterId, OFFICE), TODAY)).toBe("soft");
    expect((await attemptsOf(letter)).at(-1)).toMatchObject({ outcome: "bounced", code: "soft-5.2.2" });
    expect(await takesNoMail(OFFICE)).toBe(false);
    await tryAgain(letter);
    expect((await outcomesOf(letter)).at(-1)).toBe("handed_to_mail");
  });

  test.each(["postfix-delayed", "out-of-office", "postfix-relayed", "forged-token"])(
    "%s changes nothing",
    async (name) => {
      const letter = await gone();
      await recordBounce(bounceSample(name, letter.letterId, OFFICE), TODAY);
      expect(await outcomesOf(letter)).toEqual(["handed_to_mail"]);
      expect(await takesNoMail(OFFICE)).toBe(false);
      expect(await noticesOf(letter.actionId)).toEqual([]);
    },
  );

  test("named by its Message-ID alone: it came back, but nobody can have an address given up that way", async () => {
    const letter = await gone();
    expect(await recordBounce(bounceSample("no-token", letter.letterId, OFFICE), TODAY)).toBe("hard");
    expect((await outcomesOf(letter)).at(-1)).toBe("bounced");
    expect(await takesNoMail(OFFICE)).toBe(false);
  });

  test("told twice and four times at once, it came back once", async () => {
    const letter = await gone();
    const raw = bounceSample("postfix-unknown-user", letter.letterId, OFFICE);
    await Promise.all(Array.from({ length: 4 }, () => recordBounce(raw, TODAY)));
    await recordBounce(raw, TODAY);
    expect(await outcomesOf(letter)).toEqual(["handed_to_mail", "bounced"]);
  });

  test("the same mail read again after the letter went anew says nothing of the new try", async () => {
    const letter = await gone();
    const raw = bounceSample("gmail-mailbox-full", letter.letterId, OFFICE);
    await recordBounce(raw, TODAY);
    await tryAgain(letter);
    await recordBounce(raw, TODAY);
    expect((await outcomesOf(letter)).at(-1)).toBe("handed_to_mail");
  });

  test("of unknown fate before: now it is known", async () => {
    const { markey } = await confirmThree("email");
    smtp.behave("keep-and-drop");
    await deliverLetter(markey, () => TODAY);
    await recordBounce(bounceSample("postfix-unknown-user", markey.letterId, OFFICE), TODAY);
    expect(await outcomesOf(markey)).toEqual(["unknown", "bounced"]);
  });
});

describe("a mail of ours that came back", () => {
  test("gives up the person's address: the form says so, keeps the draft, and takes another address", async () => {
    const started = await startThreeLetters();
    await waitForConfirmation(started);
    const { supporterId } = await db().prisma.action.findFirstOrThrow({ where: { id: started.actionId } });
    await recordBounce(bounceSample("exim-unknown-user", supporterId ?? "", "alma@example.net"), TODAY);
    expect(await takesNoMail("Alma@Example.net ")).toBe(true);

    const changed = { ...started.draft, ownWords: "Changed since." };
    const revision = started.revision + 1;
    const refused = await requestConfirmation({ ...started, draft: changed, revision }, started.deviceSecret, TODAY);
    expect(refused).toMatchObject({ ok: false, problem: { code: "dead_address" } });
    const kept = await db().prisma.draft.findFirstOrThrow({ where: { actionId: started.actionId } });
    expect(kept.content).toMatchObject({ ownWords: "Changed since." });

    const draft = { ...changed, email: "alma.reyes@example.net" };
    const asked = await requestConfirmation({ ...started, draft, revision: revision + 1 }, started.deviceSecret, TODAY);
    expect(asked).toMatchObject({ ok: true });
  });
});

describe("the mailbox for returned mails", () => {
  let imap: ImapServer;
  beforeEach(async () => {
    imap = await startImap();
  });
  afterEach(() => imap.stop());

  test("is read twice and at the same time, and each mail counts once", async () => {
    const letter = await gone();
    imap.deliver(bounceSample("out-of-office", letter.letterId, OFFICE));
    imap.deliver(bounceSample("postfix-unknown-user", letter.letterId, OFFICE));
    const read = () => recordBounces(() => TODAY, { url: imap.url });
    await Promise.all([read(), read()]);
    expect(await outcomesOf(letter)).toEqual(["handed_to_mail", "bounced"]);
    expect(await read()).toEqual({ handled: 0, failed: 0, problem: null });
  });

  test("is left alone where none is set up, and breaks nothing when it cannot be reached", async () => {
    expect(env().BOUNCE_MAILBOX_URL).toBeUndefined();
    expect(await recordBounces(() => TODAY)).toBeNull();
    imap.stop();
    expect(await recordBounces(() => TODAY, { url: imap.url })).toMatchObject({ problem: "unreachable" });
  });
});
