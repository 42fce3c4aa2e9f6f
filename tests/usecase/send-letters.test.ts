import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { sendLetters } from "@/lib/letters/send-letters";
import { findConfirmationView } from "@/lib/letters/views";
import { seed, shownHash, startThreeLetters, TODAY, waitForConfirmation } from "../support/letters";

beforeAll(seed);

const lettersOf = (actionId: string) =>
  db().prisma.letter.findMany({ where: { actionId }, include: { text: true }, orderBy: { seatId: "asc" } });

const jobsFor = async (letterIds: string[]): Promise<number> => {
  const { rows } = await db().pool.query(
    `SELECT count(*)::int AS n FROM graphile_worker._private_jobs WHERE payload->>'letterId' = ANY($1)`,
    [letterIds],
  );
  return rows[0].n;
};

describe("sending what was read", () => {
  test("saves the exact texts and queues their deliveries", async () => {
    const started = await startThreeLetters();
    const token = await waitForConfirmation(started);
    const view = await findConfirmationView(token, TODAY);
    const sent = await sendLetters(token, await shownHash(token), TODAY);
    expect(sent.ok).toBe(true);
    const letters = await lettersOf(started.actionId);
    expect(letters.map(({ bioguide }) => bioguide).sort()).toEqual(["M000133", "M000312", "W000817"]);
    const shown = view.kind === "ready" ? view.letters.map(({ composed }) => composed) : [];
    for (const letter of letters) expect(shown).toContainEqual(letter.text?.content);
    expect(await jobsFor(letters.map(({ id }) => id))).toBe(3);
  });

  test("the draft goes, and the supporter's address is proven", async () => {
    const started = await startThreeLetters({ email: "proven@example.net" });
    const token = await waitForConfirmation(started);
    await sendLetters(token, await shownHash(token), TODAY);
    expect(await db().prisma.draft.count({ where: { actionId: started.actionId } })).toBe(0);
    const identity = await db().prisma.identity.findFirstOrThrow({
      where: { email: "proven@example.net" },
      include: { supporter: true },
    });
    expect(identity.supporter.verifiedAt).toEqual(TODAY);
  });

  test("twice, and sixteen times at once: one letter each, one receipt", async () => {
    const started = await startThreeLetters();
    const token = await waitForConfirmation(started);
    const hash = await shownHash(token);
    const answers = await Promise.all(Array.from({ length: 16 }, () => sendLetters(token, hash, TODAY)));
    answers.push(await sendLetters(token, hash, TODAY));
    expect(new Set(answers.map((answer) => (answer.ok ? answer.value.receiptToken : answer.problem.code))).size).toBe(
      1,
    );
    const letters = await lettersOf(started.actionId);
    expect(letters).toHaveLength(3);
    expect(await jobsFor(letters.map(({ id }) => id))).toBe(3);
  });
});

describe("nothing goes", () => {
  test.each([
    ["a token that was made up", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "invalid"],
    ["no token at all", "", "invalid"],
    ["10 kB of letters", "x".repeat(10_000), "invalid"],
  ])("for %s", async (_, token, code) => {
    expect(await sendLetters(token, "", TODAY)).toEqual({ ok: false, problem: { code } });
  });

  test("for another text than was read", async () => {
    const started = await startThreeLetters();
    const token = await waitForConfirmation(started);
    expect(await sendLetters(token, "another", TODAY)).toEqual({ ok: false, problem: { code: "changed" } });
    expect(await lettersOf(started.actionId)).toHaveLength(0);
  });

  test("when the link has expired; the words are kept", async () => {
    const started = await startThreeLetters();
    const token = await waitForConfirmation(started);
    const later = new Date(TODAY.getTime() + 8 * 86_400_000);
    const hash = await shownHash(token);
    expect(await sendLetters(token, hash, later)).toEqual({ ok: false, problem: { code: "expired" } });
    expect(await db().prisma.draft.count({ where: { actionId: started.actionId } })).toBe(1);
  });

  test("when the campaign is paused", async () => {
    const started = await startThreeLetters();
    const token = await waitForConfirmation(started);
    const hash = await shownHash(token);
    await db().prisma.campaign.updateMany({ where: { slug: "talk-now" }, data: { state: "paused" } });
    expect(await sendLetters(token, hash, TODAY)).toEqual({ ok: false, problem: { code: "paused" } });
    await db().prisma.campaign.updateMany({ where: { slug: "talk-now" }, data: { state: "live" } });
  });

  test("after noon Eastern on 3 January 2027, when the Congress has ended", async () => {
    const eve = new Date("2027-01-03T16:59:59Z");
    const started = await startThreeLetters({}, eve);
    const token = await waitForConfirmation(started, eve);
    const hash = await shownHash(token, eve);
    const noon = new Date("2027-01-03T17:00:00Z");
    expect(await sendLetters(token, hash, noon)).toEqual({ ok: false, problem: { code: "congress_over" } });
  });

  test("for a link mailed to an address that the person has corrected since", async () => {
    const started = await startThreeLetters({ email: "typo@example.net" });
    const old = await waitForConfirmation(started);
    const hash = await shownHash(old);
    const corrected = { ...started, revision: 1, draft: { ...started.draft, email: "right@example.net" } };
    const token = await waitForConfirmation(corrected);
    expect(await sendLetters(old, hash, TODAY)).toEqual({ ok: false, problem: { code: "invalid" } });
    expect((await sendLetters(token, await shownHash(token), TODAY)).ok).toBe(true);
  });
});
