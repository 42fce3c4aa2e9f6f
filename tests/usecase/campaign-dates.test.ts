import { beforeEach, describe, expect, test } from "vitest";
import { findCampaignPage } from "@/lib/asks/views";
import { endCampaign } from "@/lib/campaigns/end-campaign";
import { db } from "@/lib/db";
import { findReceipt } from "@/lib/delivery/receipt/views";
import { requestConfirmation } from "@/lib/letters/request-confirmation";
import { sendLetters } from "@/lib/letters/send-letters";
import { startAction } from "@/lib/letters/start-action";
import { findConfirmationView, findDraftView } from "@/lib/letters/views";
import type { Actor } from "@/lib/organizations/membership";
import { NORTHAMPTON, seed, shownHash, startThreeLetters, TODAY, waitForConfirmation } from "../support/letters";

const slug = "talk-now";
const day = (date: string): Date => new Date(`${date}T00:00:00Z`);
const setDates = (startsOn: Date | null, endsOn: Date | null) =>
  db().prisma.campaign.updateMany({ where: { slug }, data: { startsOn, endsOn, revision: { increment: 1 } } });

beforeEach(async () => {
  await seed();
  await setDates(null, null);
});

const start = async () => {
  const page = await findCampaignPage(slug);
  const choices = NORTHAMPTON.map((bioguide) => ({ bioguide, askId: page?.asks[0]?.id ?? "" }));
  return startAction({ campaignSlug: slug, zip: "01060", choices }, null, TODAY);
};

describe("a campaign takes letters on its first and on its last day", () => {
  test("and on both if they are one", async () => {
    await setDates(day("2026-11-22"), day("2026-11-22"));
    expect((await start()).ok).toBe(true);
  });

  test.each([
    ["before its first day", day("2026-11-23"), null],
    ["after its last day", null, day("2026-11-21")],
  ])("and none %s", async (_, startsOn, endsOn) => {
    await setDates(startsOn, endsOn);
    expect(await start()).toEqual({ ok: false, problem: { code: "campaign_closed" } });
  });
});

test.each([
  ["its last day has passed", null, day("2026-11-21"), "campaign_over", "over"],
  ["its first day was moved", day("2026-11-23"), null, "paused", "upcoming"],
])("a letter begun in time is kept and neither asked for nor sent when %s", async (_, startsOn, endsOn, code, rest) => {
  const started = await startThreeLetters();
  const token = await waitForConfirmation(started);
  const hash = await shownHash(token);
  await setDates(startsOn, endsOn);
  expect(await sendLetters(token, hash, TODAY)).toEqual({ ok: false, problem: { code } });
  expect(await findConfirmationView(token, TODAY)).toMatchObject({ kind: "closed", reason: code });
  const { deviceSecret, actionId } = started;
  expect(await requestConfirmation({ ...started, revision: 1 }, deviceSecret, TODAY)).toMatchObject({
    problem: { code: "campaign_closed" },
  });
  expect(await findDraftView(actionId, deviceSecret, TODAY)).toMatchObject({ campaign: { rest } });
  expect(await db().prisma.letter.count({ where: { actionId } })).toBe(0);
});

test("a change of the brief between reading and sending is read again", async () => {
  const token = await waitForConfirmation(await startThreeLetters());
  const hash = await shownHash(token);
  const { brief } = await db().prisma.campaign.findFirstOrThrow({ where: { slug } });
  const { sources, ...rest } = brief as { sources: { text: string }[] };
  const corrected = { ...rest, sources: sources.map((source) => ({ ...source, text: `${source.text} (corrected)` })) };
  await db().prisma.campaign.updateMany({ where: { slug }, data: { brief: corrected, revision: { increment: 1 } } });
  expect(await sendLetters(token, hash, TODAY)).toEqual({ ok: false, problem: { code: "changed" } });
  expect((await sendLetters(token, await shownHash(token), TODAY)).ok).toBe(true);
});

test("those who wrote are told on their receipt how it ended, and their letters still go", async () => {
  const token = await waitForConfirmation(await startThreeLetters());
  const sent = await sendLetters(token, await shownHash(token), TODAY);
  if (!sent.ok) throw new Error(sent.problem.code);
  const { receiptToken } = sent.value;
  expect((await findReceipt(receiptToken, TODAY))?.campaign.ended).toBeNull();

  const { organizationId, revision } = await db().prisma.campaign.findFirstOrThrow({ where: { slug } });
  const actor: Actor = {
    userId: "0193ffff-0000-7000-8000-0000000000aa",
    name: "Ari",
    memberships: [{ organizationId, role: "admin" }],
  };
  const ending = { slug, baseRevision: revision, outcome: "won", note: "It passed.", reason: "The vote" };
  expect(await endCampaign(actor, ending, TODAY)).toMatchObject({ ok: true });

  const receipt = await findReceipt(receiptToken, TODAY);
  expect(receipt?.campaign.ended).toEqual({ outcome: "won", note: "It passed.", endedAt: TODAY });
  expect(receipt?.letters.map(({ state }) => state)).not.toContain("held");
  expect(await start()).toEqual({ ok: false, problem: { code: "campaign_closed" } });
  expect((await findCampaignPage(slug))?.campaign).toMatchObject({ state: "ended", outcome: "won" });
});
