import pg from "pg";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { findCampaignPage } from "@/lib/asks/views";
import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import { listEndedCampaigns, listOpenCampaigns } from "@/lib/campaigns/views";
import { db } from "@/lib/db";
import { newId } from "@/lib/shared/id";
import { admin, seedStaffed, texts } from "../support/staffed-campaign";

const now = new Date("2026-06-01T16:00:00Z");
let ask: { organizationId: string; askId: string };

beforeAll(async () => {
  ask = await seedStaffed("staffed");
});
afterEach(() => vi.restoreAllMocks());

/** How many statements `work` sends to Postgres, and how many rows come back. */
async function costOf(work: () => Promise<unknown>): Promise<{ statements: number; rows: number }> {
  const spy = vi.spyOn(pg.Client.prototype, "query");
  await work();
  const answers = await Promise.all(spy.mock.results.map(({ value }) => value as Promise<pg.QueryResult | undefined>));
  const cost = {
    statements: answers.length,
    rows: answers.reduce((sum, answer) => sum + (answer?.rows.length ?? 0), 0),
  };
  spy.mockRestore();
  return cost;
}

test("a campaign's page costs the same however many versions its asks have had", async () => {
  await findCampaignPage("staffed");
  const before = await costOf(() => findCampaignPage("staffed"));
  expect(before.statements).toBeGreaterThan(3);
  const { organizationId, askId } = ask;
  await db().prisma.askVersion.createMany({
    data: Array.from({ length: 200 }, (_, index) => ({
      organizationId,
      askId,
      id: newId(),
      number: index + 2,
      verb: "introduce_companion" as const,
      stance: "support" as const,
      audience: { to: "senate" },
      texts,
      createdAt: now,
      createdByUserId: admin.userId,
      reason: "Again",
      // Some wait, the others are history.
      retiredAt: index % 2 ? now : null,
    })),
  });
  expect(await costOf(() => findCampaignPage("staffed"))).toEqual(before);
});

test.each(["\0", "%00", "Staffed", "a".repeat(61), ""])(
  "an address that names nothing asks nothing: %j",
  async (slug) => {
    const cost = await costOf(async () => {
      expect(await findCampaignPage(slug)).toBeNull();
      expect(await findStaffCampaign(admin, slug)).toBeNull();
    });
    expect(cost.statements).toBe(0);
  },
);

describe("the home page", () => {
  const campaign = (slug: string, change: object) => ({
    organizationId: ask.organizationId,
    id: newId(),
    slug,
    title: slug,
    brief: { lede: `Lede of ${slug}`, body: "Body", corrections: [], sources: [] },
    state: "live" as const,
    createdAt: now,
    ...change,
  });

  test("lists what is open today in Washington, with its lede", async () => {
    await db().prisma.campaign.createMany({
      data: [
        campaign("a-draft", { state: "draft" }),
        campaign("b-paused", { state: "paused" }),
        campaign("c-tomorrow", { startsOn: new Date("2026-06-02") }),
        campaign("d-yesterday", { endsOn: new Date("2026-05-31") }),
        campaign("e-today", { startsOn: new Date("2026-06-01"), endsOn: new Date("2026-06-01") }),
      ],
    });
    const open = await listOpenCampaigns(now);
    expect(open.map(({ slug }) => slug)).toEqual(["staffed", "e-today"]);
    expect(open[1]).toEqual({ slug: "e-today", title: "e-today", lede: "Lede of e-today", organizationName: "Ours" });
    const tomorrow = await listOpenCampaigns(new Date("2026-06-02T04:00:00Z"));
    expect(tomorrow.map(({ slug }) => slug)).toEqual(["staffed", "c-tomorrow"]);
  });

  test("lists the newest hundred, the oldest of them first", async () => {
    const many = Array.from({ length: 101 }, (_, index) =>
      campaign(`many-${index}`, { createdAt: new Date(now.getTime() + (index + 1) * 1000) }),
    );
    await db().prisma.campaign.createMany({ data: many });
    const open = (await listOpenCampaigns(now)).map(({ slug }) => slug);
    expect([open.length, open[0], open.at(-1)]).toEqual([100, "many-1", "many-100"]);
    await db().prisma.campaign.deleteMany({ where: { slug: { startsWith: "many-" } } });
  });

  test("tells of the last ten that ended, newest first", async () => {
    const ended = Array.from({ length: 12 }, (_, index) =>
      campaign(`ended-${index}`, {
        state: "ended",
        outcome: "won",
        endedAt: new Date(now.getTime() + index * 86_400_000),
      }),
    );
    await db().prisma.campaign.createMany({ data: ended });
    const told = await listEndedCampaigns();
    expect(told).toHaveLength(10);
    expect(told[0]).toEqual({
      slug: "ended-11",
      title: "ended-11",
      organizationName: "Ours",
      outcome: "won",
      endedOn: "2026-06-12",
    });
  });
});
