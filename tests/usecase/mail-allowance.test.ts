// Nobody can have us mail a stranger again and again.
import { beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "@/lib/db";
import { requestConfirmation } from "@/lib/letters/request-confirmation";
import { MOST_FROM_CLIENT, MOST_TO_ADDRESS } from "@/lib/supporters/addresses/allowance";
import { forgetMails } from "@/lib/supporters/addresses/forget-mails";
import { takeAllowance } from "@/lib/supporters/addresses/store";
import { type Started, seed, startThreeLetters, TODAY } from "../support/letters";

const later = (minutes: number): Date => new Date(TODAY.getTime() + minutes * 60_000);

beforeAll(seed);
beforeEach(() => db().prisma.mailAllowance.deleteMany());

/** Asks for the mail of a draft of its own. */
async function ask(email: string, { ip = null, now = TODAY }: { ip?: string | null; now?: Date } = {}) {
  const started: Started = await startThreeLetters({ email }, now);
  const asked = await requestConfirmation(started, started.deviceSecret, now, undefined, ip);
  return { started, code: asked.ok ? "mailed" : asked.problem.code };
}

test("an address is mailed five times an hour, however it is written; then the draft is kept and the answer says so", async () => {
  for (let i = 0; i < MOST_TO_ADDRESS; i++)
    expect((await ask(i % 2 ? "Zoe@example.net" : "zoe@example.net ")).code).toBe("mailed");
  const { started, code } = await ask("zoe@example.net");
  expect(code).toBe("mailed_often");
  const action = await db().prisma.action.findFirstOrThrow({
    where: { id: started.actionId },
    include: { draft: true },
  });
  expect(action.state).toBe("draft");
  expect(action.draft?.content).toMatchObject({ email: "zoe@example.net" });
  expect((await ask("other@example.net")).code).toBe("mailed");
  expect((await ask("zoe@example.net", { now: later(59) })).code).toBe("mailed_often");
  expect((await ask("zoe@example.net", { now: later(61) })).code).toBe("mailed");
});

test("a connection asks for so many an hour, and no other is touched", async () => {
  const ips = Array.from({ length: MOST_FROM_CLIENT }, () => "from:203.0.113.7");
  for (const key of ips) await takeAllowance(db().prisma, key, MOST_FROM_CLIENT, TODAY);
  expect((await ask("one@example.net", { ip: "203.0.113.7" })).code).toBe("asked_often");
  expect((await ask("two@example.net", { ip: "203.0.113.8" })).code).toBe("mailed");
  expect((await ask("one@example.net", { ip: "203.0.113.7", now: later(61) })).code).toBe("mailed");
});

test("asked for thirty times at once, five go", async () => {
  const taken = await Promise.all(
    Array.from({ length: 30 }, () => takeAllowance(db().prisma, "to:a@example.net", MOST_TO_ADDRESS, TODAY)),
  );
  expect(taken.filter(Boolean)).toHaveLength(MOST_TO_ADDRESS);
});

test("what is counted is kept for an hour, and never in words", async () => {
  await ask("zoe@example.net", { ip: "203.0.113.7" });
  const kept = await db().prisma.mailAllowance.findMany();
  expect(kept).toHaveLength(2);
  expect(JSON.stringify(kept)).not.toMatch(/zoe|203\.0/);
  await forgetMails(later(30));
  expect(await db().prisma.mailAllowance.count()).toBe(2);
  await forgetMails(later(61));
  expect(await db().prisma.mailAllowance.count()).toBe(0);
});
