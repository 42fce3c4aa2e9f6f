import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cloneCampaign } from "@/lib/asks/clone-campaign";
import { type CreateCampaignInput, createCampaign } from "@/lib/asks/create-campaign";
import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import { findCampaign } from "@/lib/campaigns/views";
import { db } from "@/lib/db";
import { newId } from "@/lib/shared/id";
import { admin, organizer, seedStaffed, stranger } from "../support/staffed-campaign";

const now = new Date("2026-06-01T16:00:00Z");
let ours: string;

beforeAll(async () => {
  ours = (await seedStaffed("staffed")).organizationId;
});

beforeEach(async () => {
  const { prisma } = db();
  const made = { campaign: { slug: { not: "staffed" } } };
  await prisma.askVersion.deleteMany({ where: { ask: made } });
  await prisma.ask.deleteMany({ where: made });
  await prisma.campaign.deleteMany({ where: { slug: { not: "staffed" } } });
  await prisma.auditEvent.deleteMany();
});

const brief = {
  lede: "Talks can begin.",
  body: "## Why\n\nBecause they work.[1]",
  corrections: [],
  sources: [{ number: 1, text: "A report", url: null }],
};
const content = { title: "Talk now", brief, startsOn: "2026-07-01", endsOn: null, goalLetters: 500 };
const asks = [
  {
    verb: "cosponsor",
    stance: "support",
    to: "senate",
    measureId: "119-SRES-61",
    headline: "Cosponsor S.Res. 61",
    summary: "It asks for talks.",
  },
  {
    verb: "say_publicly",
    stance: "support",
    to: "both",
    measureId: null,
    headline: "Say it in public",
    summary: "Words count.",
  },
  {
    verb: "say_publicly",
    stance: "oppose",
    to: "house",
    measureId: null,
    headline: "Say it in public",
    summary: "Also there.",
  },
];
const input = (change: Partial<CreateCampaignInput> = {}): CreateCampaignInput => ({
  id: newId(),
  organizationId: ours,
  slug: null,
  content,
  asks,
  reason: " From the brief ",
  ...change,
});
const made = () => db().prisma.campaign.findMany({ where: { slug: { not: "staffed" } }, orderBy: { slug: "asc" } });

describe("a campaign made from a brief and the asks that were accepted", () => {
  test("is a draft that the public does not see, with each ask as a draft, in order", async () => {
    const one = input();
    expect(await createCampaign(admin, one, now)).toEqual({ ok: true, value: { slug: "talk-now" } });
    expect(await findCampaign("talk-now")).toBeNull();
    expect(await findStaffCampaign(admin, "talk-now")).toMatchObject({
      ...content,
      id: one.id,
      state: "draft",
      revision: 1,
      firstLiveAt: null,
    });
    const rows = await db().prisma.ask.findMany({
      where: { campaignId: one.id },
      orderBy: { position: "asc" },
      include: { versions: true },
    });
    expect(rows.map(({ slug, liveVersionId }) => [slug, liveVersionId])).toEqual([
      ["cosponsor-s-res-61", null],
      ["say-it-in-public", null],
      ["say-it-in-public-2", null],
    ]);
    expect(rows[0]?.versions).toMatchObject([
      {
        number: 1,
        verb: "cosponsor",
        measureId: "119-SRES-61",
        audience: { to: "senate", states: [] },
        texts: { headline: "Cosponsor S.Res. 61", summary: "It asks for talks." },
        proposedAt: null,
        liveAt: null,
        createdByUserId: admin.userId,
        reason: "From the brief",
      },
    ]);
    const added = await db().prisma.auditEvent.findMany({ where: { verb: "ask.added" } });
    expect(added.map(({ reason }) => reason)).toEqual(["From the brief", "From the brief", "From the brief"]);
    expect(await db().prisma.auditEvent.findMany({ where: { verb: { not: "ask.added" } } })).toMatchObject([
      { verb: "campaign.created", subjectId: one.id, actorUserId: admin.userId, at: now, reason: "From the brief" },
    ]);
  });

  test("can begin without an ask, and with a brief that still needs mending", async () => {
    const unfinished = { ...content, brief: { ...brief, body: "[Here](#) it is said.[9]" } };
    expect(await createCampaign(admin, input({ content: unfinished, asks: [] }), now)).toMatchObject({ ok: true });
  });

  test("is made once, however often its form is sent, also at the same time", async () => {
    const one = input();
    const results = await Promise.all([createCampaign(admin, one, now), createCampaign(admin, one, now)]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const again = await createCampaign(admin, one, now);
    for (const result of [...results.filter(({ ok }) => !ok), again]) {
      expect(result).toEqual({ ok: false, problem: { code: "already_created", slug: "talk-now" } });
    }
    expect(await made()).toHaveLength(1);
    expect(await db().prisma.ask.count({ where: { campaignId: one.id } })).toBe(3);
    expect(await db().prisma.auditEvent.count({ where: { verb: "campaign.created" } })).toBe(1);
  });

  test("gets the next address when others of its title are made at the same time", async () => {
    const results = await Promise.all([1, 2, 3].map(() => createCampaign(admin, input({ asks: [] }), now)));
    const slugs = results.flatMap((result) => (result.ok ? result.value.slug : []));
    expect(slugs.sort()).toEqual(["talk-now", "talk-now-2", "talk-now-3"]);
  });
});

describe("what it refuses, and then keeps nothing", () => {
  test.each([
    ["an organizer", () => organizer, "not_allowed"],
    ["somebody of another organization", () => stranger, "not_found"],
    ["nobody signed in", () => null, "not_found"],
  ])("%s", async (_, actor, code) => {
    expect(await createCampaign(actor(), input(), now)).toEqual({ ok: false, problem: { code } });
  });

  const first = asks[0];
  const cases: [string, Partial<CreateCampaignInput>, object][] = [
    ["no title", { content: { ...content, title: " " } }, { content: [{ path: "title", code: "empty" }] }],
    ["no reason", { reason: " " }, { reason: "reason_missing" }],
    ["a bad address", { slug: "Talk now" }, { slug: "bad_slug" }],
    ["an address that is taken", { slug: "staffed" }, { slug: "slug_taken" }],
    [
      "a measure of the other chamber",
      { asks: [{ ...first, to: "house" }] },
      { asks: [{ path: "0.measureId", code: "measure_other_chamber" }] },
    ],
    [
      "a measure that is none",
      { asks: [{ ...first, measureId: "61" }] },
      { asks: [{ path: "0.measureId", code: "bad_measure" }] },
    ],
    [
      "variables in a headline",
      { asks: [{ ...first, headline: "Dear {{ name }}" }] },
      { asks: [{ path: "0.headline", code: "plain_text" }] },
    ],
    ["asks that are none", { asks: "all" }, { asks: [{ path: "", code: "not_valid" }] }],
    ["more than was asked for", { asks: [{ ...first, live: true }] }, { asks: [{ path: "0", code: "unknown_field" }] }],
  ];
  test.each(cases)("%s", async (_, change, problem) => {
    expect(await createCampaign(admin, input(change), now)).toMatchObject({
      ok: false,
      problem: { code: "invalid", ...problem },
    });
    expect(await made()).toEqual([]);
    expect(await db().prisma.auditEvent.count()).toBe(0);
  });
});

describe("a clone", () => {
  const clone = (change = {}) => ({
    slug: "staffed",
    id: newId(),
    title: "Staffed again",
    reason: "Next year",
    ...change,
  });

  test("is a draft with the same brief and what the live asks say; dates, goal and outcome stay behind", async () => {
    const ended = { state: "ended", outcome: "lost", outcomeNote: "No.", endedAt: now } as const;
    const dates = { startsOn: now, endsOn: now, goalLetters: 9 };
    const channelRules = { without: ["form"], prefer: "print" };
    await db().prisma.campaign.updateMany({ where: { slug: "staffed" }, data: { ...ended, ...dates, channelRules } });
    const one = clone();
    expect(await cloneCampaign(admin, one, now)).toEqual({ ok: true, value: { slug: "staffed-again" } });
    const original = await findStaffCampaign(admin, "staffed");
    expect(await findStaffCampaign(admin, "staffed-again")).toMatchObject({
      id: one.id,
      state: "draft",
      brief: original?.brief,
      startsOn: null,
      endsOn: null,
      goalLetters: null,
      outcome: null,
      endedAt: null,
    });
    // Which ways it uses is a decision about the issue, and goes with it.
    expect(await db().prisma.campaign.findUnique({ where: { slug: "staffed-again" } })).toMatchObject({ channelRules });
    const [source, copy] = await Promise.all(
      [original?.id, one.id].map((campaignId) =>
        db().prisma.askVersion.findMany({ where: { ask: { campaignId: campaignId ?? "" } } }),
      ),
    );
    expect(copy).toHaveLength(1);
    expect(copy?.[0]).toMatchObject({ number: 1, texts: source?.[0]?.texts, verb: source?.[0]?.verb, liveAt: null });
    expect(await db().prisma.auditEvent.findMany({ orderBy: { id: "asc" } })).toMatchObject([
      { verb: "ask.added", reason: "Next year" },
      { verb: "campaign.cloned", subjectId: one.id },
    ]);
  });

  test("is made once, however often its form is sent", async () => {
    const one = clone();
    const results = await Promise.all([cloneCampaign(admin, one, now), cloneCampaign(admin, one, now)]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await made()).toHaveLength(1);
    expect(await db().prisma.ask.count({ where: { campaignId: one.id } })).toBe(1);
  });

  test("needs a title, a reason and somebody who may", async () => {
    expect(await cloneCampaign(admin, clone({ title: "" }), now)).toMatchObject({ problem: { code: "invalid" } });
    expect(await cloneCampaign(admin, clone({ reason: "" }), now)).toMatchObject({
      problem: { reason: "reason_missing" },
    });
    expect(await cloneCampaign(organizer, clone(), now)).toMatchObject({ problem: { code: "not_allowed" } });
    expect(await cloneCampaign(stranger, clone(), now)).toMatchObject({ problem: { code: "not_found" } });
    expect(await made()).toEqual([]);
  });
});
