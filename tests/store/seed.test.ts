import { beforeAll, describe, expect, test } from "vitest";
import { findCampaignPage } from "@/lib/asks/views";
import { listOpenCampaigns } from "@/lib/campaigns/views";
import { standingOf } from "@/lib/congress/standing";
import { findRecord } from "@/lib/congress/views";
import { db } from "@/lib/db";
import { seedDemo } from "@/prisma/seed/seed";

const TODAY = new Date("2026-11-22T15:00:00Z");
const seed = () => seedDemo(db().prisma, TODAY);

/** How many rows there are of everything that the seed writes. */
async function count() {
  const { prisma } = db();
  const tables = [prisma.organization, prisma.user, prisma.membership, prisma.campaign, prisma.ask, prisma.askVersion];
  return Promise.all([
    ...tables.map((table) => (table.count as () => Promise<number>)()),
    prisma.measure.count(),
    prisma.cosponsorship.count(),
    prisma.measureRelation.count(),
  ]);
}

beforeAll(async () => {
  // Somebody who signed in before the first seed keeps their id.
  await db().prisma.user.create({ data: { email: "ari@example.org", id: "0193ffff-0000-7000-8000-000000000001" } });
  await Promise.all([seed(), seed()]);
});

describe("after the first seed", () => {
  test("two campaigns of two organizations are live, in order", async () => {
    const campaigns = await listOpenCampaigns(TODAY);
    expect(campaigns.map(({ slug, organizationName }) => [slug, organizationName])).toEqual([
      ["talk-now", "Example Peace Committee"],
      ["gig-work", "Example Workers Alliance"],
    ]);
  });

  test("the asks stand in order, each with its measure and texts", async () => {
    const page = await findCampaignPage("talk-now");
    expect(page?.asks.map(({ slug, measure, version }) => [slug, measure?.id ?? null, version.number])).toEqual([
      ["sres-61", "119-SRES-61", 1],
      ["hres-100", "119-HRES-100", 1],
      ["hres-317", "119-HRES-317", 1],
      ["senate-companion", null, 1],
      ["say-publicly", null, 1],
      ["fund-rebuilding", null, 1],
    ]);
    const gig = await findCampaignPage("gig-work");
    expect(gig?.asks[0]).toMatchObject({ slug: "oppose-hr-100", stance: "oppose", measureId: "119-HR-100" });
  });

  test("the record says what is known and no more", async () => {
    const page = await findCampaignPage("talk-now");
    const measureOf = (slug: string) => page?.asks.find((ask) => ask.slug === slug)?.measure ?? null;
    const kind = (slug: string, bioguide: string, chamber: "senate" | "house") =>
      standingOf(measureOf(slug), { bioguide, chamber }, TODAY).kind;
    expect(kind("sres-61", "M000133", "senate")).toBe("sponsor");
    expect(standingOf(measureOf("sres-61"), { bioguide: "W000817", chamber: "senate" }, TODAY)).toMatchObject({
      kind: "cosponsor",
      since: "2025-12-09",
    });
    expect(kind("sres-61", "C001098", "senate")).toBe("not_on_it");
    expect(kind("hres-100", "M000312", "house")).toBe("cosponsor");
    // That list is not whole: who is missing from it may have joined since.
    expect(kind("hres-100", "P000197", "house")).toBe("unknown");
  });

  test("the measures know their counterparts in the other chamber", async () => {
    const ids = async (id: string) => (await findRecord(id)).counterparts.map((one) => [one.id, one.kind]);
    expect(await ids("119-SRES-61")).toEqual([["119-HRES-100", "identical"]]);
    expect(await ids("119-HRES-100")).toEqual([["119-SRES-61", "identical"]]);
    expect(await ids("119-HRES-317")).toEqual([["119-SRES-323", "companion"]]);
    expect(await ids("119-SRES-323")).toEqual([["119-HRES-317", "companion"]]);
    expect(await ids("119-HR-100")).toEqual([]);
  });

  test("Dana is an organizer, Ari and Sol are admins of both", async () => {
    const rows = await db().prisma.membership.findMany({ include: { user: true } });
    const roles = rows.map(({ user, role }) => `${user.email} ${role}`).sort();
    expect(roles).toEqual([
      "ari@example.org admin",
      "ari@example.org admin",
      "dana@example.org organizer",
      "dana@example.org organizer",
      "sol@example.org admin",
      "sol@example.org admin",
    ]);
  });
});

describe("seeding again", () => {
  test("adds nothing, also when two do it at once", async () => {
    const before = await count();
    await seed();
    await Promise.all([seed(), seed()]);
    expect(await count()).toEqual(before);
  });

  test("leaves alone what an admin has changed", async () => {
    const { prisma } = db();
    const ask = await prisma.ask.findFirstOrThrow({ where: { slug: "senate-companion" } });
    const { organizationId, id: askId } = ask;
    const versionId = "0193ffff-0000-7000-8000-000000000002";
    await prisma.askVersion.create({
      data: {
        organizationId,
        id: versionId,
        askId,
        number: 2,
        verb: "cosponsor",
        stance: "support",
        audience: {},
        measureId: "119-SRES-323",
        texts: {},
        createdAt: TODAY,
        reason: "Linked",
      },
    });
    await prisma.ask.updateMany({ where: { id: askId }, data: { liveVersionId: versionId } });
    await prisma.campaign.updateMany({ where: { slug: "gig-work" }, data: { state: "paused" } });
    await seed();
    expect(await prisma.ask.findFirst({ where: { id: askId } })).toMatchObject({
      liveVersionId: versionId,
    });
    expect(await prisma.campaign.findUnique({ where: { slug: "gig-work" } })).toMatchObject({ state: "paused" });
  });

  test("brings an older record up to date, and keeps a newer one", async () => {
    const { prisma } = db();
    const where = { id: "119-SRES-61" };
    const cosponsors = () => prisma.cosponsorship.count({ where: { measureId: where.id } });
    const whole = await cosponsors();

    await prisma.cosponsorship.deleteMany({ where: { measureId: where.id } });
    await prisma.measure.update({ where, data: { cosponsorsAsOf: new Date("2026-12-01") } });
    await seed();
    expect(await cosponsors()).toBe(0);

    await prisma.measure.update({ where, data: { cosponsorsAsOf: new Date("2025-12-01") } });
    await seed();
    expect(await cosponsors()).toBe(whole);
  });
});
