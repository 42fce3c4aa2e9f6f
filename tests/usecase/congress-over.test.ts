// The moment itself, with the tables of the Congress that ends: beginning, asking for the mail, confirming.
import { beforeAll, describe, expect, test } from "vitest";
import { findCampaignPage } from "@/lib/asks/views";
import { db } from "@/lib/db";
import { requestConfirmation } from "@/lib/letters/request-confirmation";
import { sendLetters } from "@/lib/letters/send-letters";
import { startAction } from "@/lib/letters/start-action";
import { findConfirmationView, findDraftView } from "@/lib/letters/views";
import { NORTHAMPTON, seed, shownHash, startThreeLetters, waitForConfirmation } from "../support/letters";

const EVE = new Date("2027-01-03T16:59:59Z");
const NOON = new Date("2027-01-03T17:00:00Z");
const MARCH = new Date("2027-03-01T12:00:00Z");

beforeAll(seed);

const start = async (now: Date) => {
  const page = await findCampaignPage("talk-now");
  const choices = NORTHAMPTON.map((bioguide) => ({ bioguide, askId: page?.asks[0]?.id ?? "" }));
  return startAction({ campaignSlug: "talk-now", zip: "01060", choices }, null, now);
};

test("a second before, letters can be begun", async () => {
  expect(await start(EVE)).toMatchObject({ ok: true });
});

test("a second before, they can be confirmed", async () => {
  const token = await waitForConfirmation(await startThreeLetters({}, EVE), EVE);
  expect(await sendLetters(token, await shownHash(token, EVE), EVE)).toMatchObject({ ok: true });
});

describe.each([NOON, MARCH])("at %s", (now) => {
  test("none can be begun: nobody is known to sit in a seat", async () => {
    const before = await db().prisma.action.count();
    expect(await start(now)).toEqual({ ok: false, problem: { code: "no_letters" } });
    expect(await db().prisma.action.count()).toBe(before);
  });

  test("for a draft of the day before no mail can be asked, and its words are saved", async () => {
    const started = await startThreeLetters({}, EVE);
    const asked = await requestConfirmation(started, started.deviceSecret, now);
    expect(asked).toEqual({ ok: false, problem: { code: "congress_over" } });
    const view = await findDraftView(started.actionId, started.deviceSecret, now);
    expect(view).toMatchObject({ isOld: true, letters: [], draft: { ownWords: started.draft.ownWords } });
  });

  test("none that was waiting can be confirmed; the link says why and still opens the words", async () => {
    const started = await startThreeLetters({}, EVE);
    const token = await waitForConfirmation(started, EVE);
    const hash = await shownHash(token, EVE);
    expect(await findConfirmationView(token, now)).toMatchObject({ kind: "too_late", congress: 119, token });
    expect(await sendLetters(token, hash, now)).toEqual({ ok: false, problem: { code: "congress_over" } });
    expect(await db().prisma.letter.count({ where: { actionId: started.actionId } })).toBe(0);
    expect(await db().prisma.draft.count({ where: { actionId: started.actionId } })).toBe(1);
  });
});
