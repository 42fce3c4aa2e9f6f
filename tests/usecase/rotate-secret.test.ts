// Links that were mailed before AUTH_SECRET was changed.
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db";
import { findReceipt } from "@/lib/delivery/receipt/views";
import { reportLetter } from "@/lib/delivery/report-letter";
import { sendLetters } from "@/lib/letters/send-letters";
import { makeToken } from "@/lib/shared/token";
import { seed, shownHash, startThreeLetters, TODAY, waitForConfirmation } from "../support/letters";
import { type SmtpReceiver, startSmtp } from "../support/smtp";

const BEFORE = "the secret that was in use before, 32 characters";
const NEVER = "a secret that never was ours, of 32 characters";
let smtp: SmtpReceiver;

beforeAll(async () => {
  process.env.AUTH_SECRET_PREVIOUS = BEFORE;
  await seed();
  smtp = await startSmtp();
});
afterAll(() => smtp.stop());

test("still confirm, show a receipt and take a report; new links are signed with the new one", async () => {
  const started = await startThreeLetters();
  await waitForConfirmation(started);
  const { supporterId } = await db().prisma.action.findFirstOrThrow({ where: { id: started.actionId } });
  const confirm = { purpose: "confirm", supporterId: supporterId ?? "" } as const;
  expect(await sendLetters(makeToken(NEVER, confirm, started.actionId), "", TODAY)).toMatchObject({ ok: false });

  const mailed = makeToken(BEFORE, confirm, started.actionId);
  const sent = await sendLetters(mailed, await shownHash(mailed), TODAY);
  if (!sent.ok) throw new Error(sent.problem.code);
  const receipt = { purpose: "receipt" } as const;
  const old = makeToken(BEFORE, receipt, started.actionId);
  expect(sent.value.receiptToken).not.toBe(old);
  for (const token of [sent.value.receiptToken, old])
    expect((await findReceipt(token, TODAY))?.letters).toHaveLength(3);
  expect(await findReceipt(makeToken(NEVER, receipt, started.actionId), TODAY)).toBeNull();

  const { id } = await db().prisma.letter.findFirstOrThrow();
  expect(await reportLetter(old, id, "answered", TODAY)).toEqual({ ok: true, value: null });
});
