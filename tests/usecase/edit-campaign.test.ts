import { beforeEach, describe, expect, test } from "vitest";
import { type EditCampaignInput, editCampaign } from "@/lib/asks/edit-campaign";
import { type EndCampaignInput, endCampaign } from "@/lib/campaigns/end-campaign";
import { setCampaignState } from "@/lib/campaigns/set-campaign-state";
import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import { listEndedCampaigns, listOpenCampaigns } from "@/lib/campaigns/views";
import { db } from "@/lib/db";
import { admin, organizer, seedStaffed, stranger, texts } from "../support/staffed-campaign";

const now = new Date("2026-06-01T16:00:00Z");
const slug = "staffed";

beforeEach(async () => {
  await db().prisma.$executeRaw`TRUNCATE "Organization", "User", "Measure", "AuditEvent" CASCADE`;
  await seedStaffed(slug);
});

const brief = {
  lede: "Lede",
  body: "## Why\n\nBecause.",
  corrections: [],
  sources: [{ number: 1, text: "A source", url: null }],
};
const content = { title: "New title", brief, startsOn: null, endsOn: "2026-08-01", goalLetters: 100 };
const edit = (change: Partial<EditCampaignInput> = {}): EditCampaignInput => ({
  slug,
  baseRevision: 1,
  content,
  reason: "Clearer",
  ...change,
});
const campaign = async () => {
  const found = await findStaffCampaign(admin, slug);
  if (!found) throw new Error("the campaign is there");
  return found;
};
const audit = () => db().prisma.auditEvent.findMany({ orderBy: { at: "asc" } });

describe("an edit", () => {
  test("is the next revision, on the record", async () => {
    expect(await editCampaign(admin, edit(), now)).toEqual({ ok: true, value: { revision: 2 } });
    expect(await campaign()).toMatchObject({ ...content, revision: 2, state: "live" });
    expect(await audit()).toMatchObject([
      { verb: "campaign.edited", actorUserId: admin.userId, reason: "Clearer", at: now },
    ]);
  });

  test("of two from the same revision the second sees the first's words and loses none of its own", async () => {
    await editCampaign(admin, edit(), now);
    const second = await editCampaign(admin, edit({ content: { ...content, title: "Other title" } }), now);
    expect(second).toEqual({ ok: false, problem: { code: "conflict", theirs: content, revision: 2 } });
    const again = edit({ content: { ...content, title: "Other title" }, baseRevision: 2 });
    expect(await editCampaign(admin, again, now)).toEqual({ ok: true, value: { revision: 3 } });
    expect((await campaign()).title).toBe("Other title");
  });

  test("two at once: one is kept, the other is told", async () => {
    const titles = ["One", "Two"];
    const results = await Promise.all(
      titles.map((title) => editCampaign(admin, edit({ content: { ...content, title } }), now)),
    );
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ problem: { code: "conflict", revision: 2 } });
    expect(await audit()).toHaveLength(1);
  });

  test("a double click counts once", async () => {
    const results = await Promise.all([editCampaign(admin, edit(), now), editCampaign(admin, edit(), now)]);
    expect(results).toEqual([1, 2].map(() => ({ ok: true, value: { revision: 2 } })));
    expect(await audit()).toHaveLength(1);
  });

  test("a source that a live text of an ask cites keeps its number", async () => {
    const cited = { ...texts, talkingPoints: ["As shown.[1]"] };
    await db().prisma.askVersion.updateMany({ data: { texts: cited } });
    const without = { ...content, brief: { ...brief, sources: [] } };
    expect(await editCampaign(admin, edit({ content: without }), now)).toMatchObject({
      problem: { code: "invalid", content: [{ path: "brief.sources", code: "source_in_use", name: "1" }] },
    });
    await db().prisma.askVersion.updateMany({ data: { retiredAt: now } });
    expect(await editCampaign(admin, edit({ content: without }), now)).toMatchObject({ ok: true });
  });

  test("what the public sees has no faults; a draft may wait with them", async () => {
    const faulty = { ...content, brief: { ...brief, body: "[Here](javascript:alert(1))" } };
    expect(await editCampaign(admin, edit({ content: faulty }), now)).toMatchObject({
      problem: { code: "invalid", content: [{ path: "brief.body", code: "bad_link", line: 1 }] },
    });
    await db().prisma.campaign.updateMany({ data: { state: "draft" } });
    expect(await editCampaign(admin, edit({ content: faulty }), now)).toMatchObject({ ok: true });
    expect(await setCampaignState(admin, { slug, state: "live", reason: "Go" }, now)).toEqual({
      ok: false,
      problem: "brief_has_problems",
    });
  });

  test.each([Number.NaN, 0, -1, 1.5, 2 ** 40])("a revision that cannot be (%d) conflicts", async (baseRevision) =>
    expect(await editCampaign(admin, edit({ baseRevision }), now)).toMatchObject({ problem: { code: "conflict" } }),
  );

  test("needs a reason and somebody who may", async () => {
    expect(await editCampaign(admin, edit({ reason: "" }), now)).toMatchObject({
      problem: { reason: "reason_missing" },
    });
    expect(await editCampaign(organizer, edit(), now)).toMatchObject({ problem: { code: "not_allowed" } });
    expect(await editCampaign(stranger, edit(), now)).toMatchObject({ problem: { code: "not_found" } });
    expect(await editCampaign(null, edit(), now)).toMatchObject({ problem: { code: "not_found" } });
    expect((await campaign()).revision).toBe(1);
  });
});

describe("going live", () => {
  const live = () => setCampaignState(admin, { slug, state: "live", reason: "Go" }, now);

  test("needs an ask that is live, and a last day to come", async () => {
    await db().prisma.campaign.updateMany({ data: { state: "draft", endsOn: new Date("2026-05-31") } });
    expect(await live()).toEqual({ ok: false, problem: "last_day_over" });
    await db().prisma.campaign.updateMany({ data: { endsOn: null } });
    await db().prisma.ask.updateMany({ data: { liveVersionId: null } });
    expect(await live()).toEqual({ ok: false, problem: "no_live_ask" });
    expect(await audit()).toEqual([]);
  });

  test("the first time is remembered through every pause", async () => {
    await db().prisma.campaign.updateMany({ data: { state: "draft" } });
    await live();
    const later = new Date("2026-06-09T16:00:00Z");
    await setCampaignState(admin, { slug, state: "paused", reason: "Wait" }, later);
    await setCampaignState(admin, { slug, state: "live", reason: "Go on" }, later);
    expect(await campaign()).toMatchObject({ state: "live", firstLiveAt: now });
  });

  test("a draft has nothing to pause", async () => {
    await db().prisma.campaign.updateMany({ data: { state: "draft" } });
    expect(await setCampaignState(admin, { slug, state: "paused", reason: "Wait" }, now)).toEqual({
      ok: false,
      problem: "never_live",
    });
  });
});

describe("the end of a campaign", () => {
  const end = (change: Partial<EndCampaignInput> = {}): EndCampaignInput => ({
    slug,
    baseRevision: 1,
    outcome: "partly",
    note: " Half of it passed. ",
    reason: "The vote",
    ...change,
  });

  test("is told with its outcome, and is for good", async () => {
    expect(await endCampaign(admin, end(), now)).toEqual({ ok: true, value: { slug, outcome: "partly" } });
    const facts = { state: "ended", outcome: "partly", outcomeNote: "Half of it passed.", endedAt: now };
    expect(await campaign()).toMatchObject(facts);
    expect(await audit()).toMatchObject([{ verb: "campaign.ended", actorUserId: admin.userId, reason: "The vote" }]);
    expect(await listOpenCampaigns(now)).toEqual([]);
    expect(await listEndedCampaigns()).toEqual([
      { slug, title: "Staffed", organizationName: "Ours", outcome: "partly", endedOn: "2026-06-01" },
    ]);
    for (const state of ["live", "paused"] as const) {
      expect(await setCampaignState(admin, { slug, state, reason: "Again" }, now)).toEqual({
        ok: false,
        problem: "ended",
      });
    }
    expect(await campaign()).toMatchObject(facts);
  });

  test("what was told can be corrected, and the day stays", async () => {
    await endCampaign(admin, end(), now);
    const later = new Date("2026-07-01T16:00:00Z");
    expect(await endCampaign(admin, end({ baseRevision: 2, outcome: "won" }), later)).toMatchObject({ ok: true });
    expect(await campaign()).toMatchObject({ outcome: "won", endedAt: now });
    expect(await audit()).toHaveLength(2);
  });

  test("two at once: one is kept, the other is told", async () => {
    const results = await Promise.all([
      endCampaign(admin, end(), now),
      endCampaign(admin, end({ outcome: "lost" }), now),
    ]);
    expect(results.map((result) => (result.ok ? "ok" : result.problem.code)).sort()).toEqual(["conflict", "ok"]);
    expect(await audit()).toHaveLength(1);
  });

  test("the same again changes nothing", async () => {
    await endCampaign(admin, end(), now);
    expect(await endCampaign(admin, end(), now)).toEqual({ ok: false, problem: { code: "unchanged" } });
  });

  test("needs an outcome, a note, a reason, somebody who may, and a campaign that people saw", async () => {
    const invalid = await endCampaign(admin, end({ outcome: "draw", note: " ", reason: "" }), now);
    expect(invalid).toEqual({
      ok: false,
      problem: {
        code: "invalid",
        fields: [
          { path: "outcome", code: "bad_outcome" },
          { path: "note", code: "empty" },
        ],
        reason: "reason_missing",
      },
    });
    expect(await endCampaign(organizer, end(), now)).toMatchObject({ problem: { code: "not_allowed" } });
    expect(await endCampaign(stranger, end(), now)).toMatchObject({ problem: { code: "not_found" } });
    await db().prisma.campaign.updateMany({ data: { state: "draft" } });
    expect(await endCampaign(admin, end(), now)).toMatchObject({ problem: { code: "never_live" } });
    expect(await audit()).toEqual([]);
  });
});
