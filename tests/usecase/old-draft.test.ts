// In March 2027, with the tables of the 120th Congress in place: they are those of the 119th under a new number.
import { beforeAll, expect, test, vi } from "vitest";
import { findCampaignPage } from "@/lib/asks/views";
import { db } from "@/lib/db";
import type { Draft } from "@/lib/letters/draft";
import { requestConfirmation } from "@/lib/letters/request-confirmation";
import { sendLetters } from "@/lib/letters/send-letters";
import { startAction } from "@/lib/letters/start-action";
import { findConfirmationView, findDraftView } from "@/lib/letters/views";
import {
  confirmToken,
  NORTHAMPTON,
  type Started,
  seed,
  startThreeLetters,
  waitForConfirmation,
} from "../support/letters";

vi.mock("@/lib/legislators/legislators.table.json", async (original) => {
  const { default: table } = (await original()) as { default: object };
  return { default: { ...table, congress: 120 } };
});

const MARCH = new Date("2027-03-01T12:00:00Z");

beforeAll(async () => {
  await seed();
  // Its measures introduced again, so that everything else about the draft could go.
  await db().prisma.askVersion.updateMany({ data: { measureId: null } });
});

/** A draft of three letters, confirmed by nobody, as if it had been begun in the Congress before. */
async function startedBefore(own: Partial<Draft> = {}): Promise<Started> {
  const started = await startThreeLetters(own, MARCH);
  await waitForConfirmation(started, MARCH);
  await db().prisma.action.updateMany({ where: { id: started.actionId }, data: { congress: 119 } });
  return { ...started, revision: started.revision + 1 };
}

test("its page keeps every word and shows no letter; it says that it is old", async () => {
  const { actionId, deviceSecret, draft } = await startedBefore();
  const view = await findDraftView(actionId, deviceSecret, MARCH);
  expect(view).toMatchObject({ isOld: true, congress: 119, letters: [], draft: { ownWords: draft.ownWords } });
});

test("it can be confirmed neither by a new mail nor by the old one; nothing is lost", async () => {
  const started = await startedBefore();
  const asked = await requestConfirmation(
    { ...started, draft: { ...started.draft, ownWords: "Typed a moment ago" } },
    started.deviceSecret,
    MARCH,
  );
  expect(asked).toEqual({ ok: false, problem: { code: "congress_over" } });
  expect((await findDraftView(started.actionId, started.deviceSecret, MARCH))?.draft.ownWords).toBe(
    "Typed a moment ago",
  );
  const token = await confirmToken(started.actionId);
  expect(await findConfirmationView(token, MARCH)).toMatchObject({ kind: "too_late", congress: 119, token });
  expect(await sendLetters(token, "any", MARCH)).toEqual({ ok: false, problem: { code: "congress_over" } });
  expect(await db().prisma.letter.count({ where: { actionId: started.actionId } })).toBe(0);
});

const startAnew = async (zip: string, device: string | null) => {
  const page = await findCampaignPage("talk-now");
  const choices = NORTHAMPTON.map((bioguide) => ({ bioguide, askId: page?.asks[0]?.id ?? "" }));
  const anew = await startAction({ campaignSlug: "talk-now", zip, choices }, device, MARCH);
  if (!anew.ok) throw new Error(anew.problem.code);
  return findDraftView(anew.value.actionId, anew.value.deviceSecret, MARCH);
};

test("a new look-up on the same device takes words and signer along, to the Congress in office", async () => {
  const { deviceSecret, draft } = await startedBefore();
  const anew = await startAnew("01060", deviceSecret);
  expect(anew).toMatchObject({ isOld: false, congress: 120 });
  expect(anew?.letters).toHaveLength(3);
  const { fullName, email, street, city, ownWords } = draft;
  expect(anew?.draft).toMatchObject({ fullName, email, street, city, ownWords });
});

test("from another ZIP code without the street; on another device, or without one, with nothing", async () => {
  const { deviceSecret, draft } = await startedBefore();
  expect((await startAnew("01002", deviceSecret))?.draft).toMatchObject({ street: "", ownWords: draft.ownWords });
  expect((await startAnew("01060", "another device's secret"))?.draft).toMatchObject({ fullName: "", ownWords: "" });
  expect((await startAnew("01060", null))?.draft).toMatchObject({ fullName: "", ownWords: "" });
});

test("a draft of the Congress in office is not copied into another", async () => {
  const { deviceSecret } = await startThreeLetters({ ownWords: "Only here" }, MARCH);
  expect((await startAnew("01060", deviceSecret))?.draft.ownWords).toBe("");
});
