import { beforeAll, describe, expect, test } from "vitest";
import { everyoneIn } from "@/lib/asks/audience";
import { listCampaignsFor } from "@/lib/asks/elsewhere/views";
import { db } from "@/lib/db";
import { findReceipt } from "@/lib/delivery/receipt/views";
import { countFigures } from "@/lib/insights/count-figures";
import { findOverview } from "@/lib/insights/views";
import { directory } from "@/lib/legislators/directory";
import { PRESIDENT, PRESIDENT_ID } from "@/lib/legislators/president";
import type { Draft } from "@/lib/letters/draft";
import { sendLetters } from "@/lib/letters/send-letters";
import { startAction } from "@/lib/letters/start-action";
import { findConfirmationView, findDraftView } from "@/lib/letters/views";
import { newId } from "@/lib/shared/id";
import { shownHash, TODAY, waitForConfirmation, workQueue } from "../support/letters";
import { organizer, seedStaffed, texts } from "../support/staffed-campaign";

const slug = "staffed";
const askId = newId();
let senateAskId: string;

// The campaign asks the Senate already; this asks the President, too.
beforeAll(async () => {
  const { organizationId, id: campaignId, askId: first } = await seedStaffed(slug);
  senateAskId = first;
  const versionId = newId();
  const version = { id: versionId, number: 1, verb: "say_publicly", stance: "support", createdAt: TODAY } as const;
  await db().prisma.ask.create({
    data: {
      organizationId,
      id: askId,
      campaignId,
      slug: "speak",
      position: 1,
      liveVersionId: versionId,
      versions: {
        create: { ...version, audience: everyoneIn("president"), texts, liveAt: TODAY, reason: "First text" },
      },
    },
  });
});

const begin = (bioguides: string[], zip: string, now = TODAY) =>
  startAction({ campaignSlug: slug, zip, choices: bioguides.map((bioguide) => ({ bioguide, askId })) }, null, now);

async function draftOf(bioguides: string[], zip: string, now = TODAY) {
  const started = await begin(bioguides, zip, now);
  if (!started.ok) throw new Error(started.problem.code);
  const { content, revision } = await db().prisma.draft.findFirstOrThrow({
    where: { actionId: started.value.actionId },
  });
  const signer = { fullName: "Alma Reyes", email: "alma@example.net", street: "12 Elm Street", city: "Northampton" };
  return { ...started.value, draft: { ...(content as Draft), ...signer }, revision };
}

describe("a letter to the President", () => {
  test("is drafted beside those to Congress, goes by the form, and takes the state from the ZIP code", async () => {
    const alone = await draftOf([PRESIDENT_ID], "01060");
    expect(alone.draft).toMatchObject({
      state: "MA",
      letters: [{ bioguide: "US-P", seatId: "US-P", askId, channel: "form" }],
    });
    expect((await draftOf([PRESIDENT_ID], "02861")).draft.state).toBe("");
    const both = await draftOf([PRESIDENT_ID, "M000133"], "01060");
    expect(both.draft).toMatchObject({ state: "MA", letters: [{ askId }, { askId: senateAskId }] });
  });

  test("is confirmed, kept and told of on the receipt; it is no district heard from", async () => {
    const started = await draftOf([PRESIDENT_ID, "M000133"], "01060");
    const view = await findDraftView(started.actionId, started.deviceSecret, TODAY);
    expect(view?.letters.map(({ composed }) => composed.salutation)).toEqual([
      "Dear President:",
      "Dear Senator Markey:",
    ]);
    const token = await waitForConfirmation(started);
    const sent = await sendLetters(token, await shownHash(token), TODAY);
    if (!sent.ok) throw new Error(sent.problem.code);
    await workQueue();

    const receipt = await findReceipt(sent.value.receiptToken, TODAY);
    expect(receipt?.letters.map(({ seatId, legislatorName, state }) => [seatId, legislatorName, state])).toEqual([
      ["MA-S2", "Edward J. Markey", expect.any(String)],
      ["US-P", "The President", "to_submit"],
    ]);
    await countFigures(() => TODAY);
    const found = await findOverview(organizer, slug, TODAY);
    expect(found?.overview.figures).toMatchObject({ letters: 2, districts: 0, offices: 2 });
    expect(found?.overview.seats.map(({ seatId }) => seatId).sort()).toEqual(["MA-S2", "US-P"]);
  });

  test("goes on after noon on 3 January, when nobody of the ended Congress is named any more", async () => {
    const after = new Date("2027-01-03T17:00:00Z");
    const started = await draftOf([PRESIDENT_ID, "M000133"], "01060", after);
    expect(started.draft.letters.map(({ bioguide }) => bioguide)).toEqual(["US-P"]);
    const token = await waitForConfirmation(started, after);
    expect(await findConfirmationView(token, after)).toMatchObject({ kind: "ready", letters: [{ channel: "form" }] });
    expect(await begin(["M000133"], "01060", after)).toMatchObject({ ok: false, problem: { code: "no_letters" } });
  });

  test("is not made where the campaign asks nothing of the President", async () => {
    await db().prisma.ask.update({
      where: { organizationId_id: { organizationId: organizer.memberships[0]?.organizationId ?? "", id: askId } },
      data: { liveVersionId: null },
    });
    expect(await begin([PRESIDENT_ID], "01060")).toMatchObject({ ok: false, problem: { code: "no_letters" } });
    await db().prisma.ask.update({
      where: { organizationId_id: { organizationId: organizer.memberships[0]?.organizationId ?? "", id: askId } },
      data: { liveVersionId: (await db().prisma.askVersion.findFirstOrThrow({ where: { askId } })).id },
    });
  });
});

describe("other campaigns for somebody whom this one passes by", () => {
  const member = directory().findLegislator("M000312") ?? expect.fail("M000312");
  const senator = directory().findLegislator("M000133") ?? expect.fail("M000133");
  const slugsFor = async (people: Parameters<typeof listCampaignsFor>[0], except: string, now = TODAY) =>
    (await listCampaignsFor(people, except, now)).map((campaign) => campaign.slug);

  test("are those with an ask that can go to one of their people", async () => {
    expect(await slugsFor([senator], "another")).toEqual([slug]);
    expect(await slugsFor([member, PRESIDENT], "another")).toEqual([slug]);
    expect(await slugsFor([member], "another")).toEqual([]);
  });

  test("are never the one that they are on, nor one that takes no letters", async () => {
    expect(await slugsFor([senator], slug)).toEqual([]);
    await db().prisma.campaign.updateMany({ where: { slug }, data: { endsOn: new Date("2026-11-21") } });
    expect(await slugsFor([senator], "another")).toEqual([]);
    await db().prisma.campaign.updateMany({ where: { slug }, data: { endsOn: null, state: "paused" } });
    expect(await slugsFor([senator], "another")).toEqual([]);
  });
});
