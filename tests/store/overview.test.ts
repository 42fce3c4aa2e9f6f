import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db";
import type { AttemptOutcome } from "@/lib/delivery/delivery";
import { addEvent } from "@/lib/insights/add-event";
import { countFigures } from "@/lib/insights/count-figures";
import { fillDays } from "@/lib/insights/overview";
import { daysOf, parseOverviewFilter } from "@/lib/insights/overview-filter";
import { removeEvent } from "@/lib/insights/remove-event";
import { findPublicTally } from "@/lib/insights/tally/views";
import { findOverview, listCampaignLines } from "@/lib/insights/views";
import type { Channel } from "@/lib/letters/letter";
import { newId } from "@/lib/shared/id";
import { admin, askSlug, organizer, seedStaffed, stranger } from "../support/staffed-campaign";

const now = new Date("2026-06-01T16:00:00Z");
const slug = "staffed";
let campaign: Awaited<ReturnType<typeof seedStaffed>>;

type Attempts = (AttemptOutcome | null)[];
type Written = { bioguide: string; seatId: string; channel: Channel; own: number; at: string; attempts: Attempts };

async function write(letters: Written[], state: "confirmed" | "waiting" = "confirmed"): Promise<void> {
  const { prisma } = db();
  const { organizationId, id: campaignId, askId } = campaign;
  const [actionId, supporterId] = [newId(), newId()];
  await prisma.supporter.create({ data: { organizationId, id: supporterId, createdAt: now } });
  await prisma.action.create({
    data: { organizationId, id: actionId, campaignId, supporterId, state, congress: 119, seed: 1, createdAt: now },
  });
  for (const { bioguide, seatId, channel, own, at, attempts } of letters) {
    const facts = { bioguide, seatId, channel, congress: 119, standing: "unknown", ownSharePercent: own };
    const keys = { organizationId, id: newId(), actionId, campaignId, askId, askVersionId: newId() };
    const rows = attempts.map((outcome, index) => ({ number: index + 1, channel, startedAt: now, outcome }));
    await prisma.letter.create({
      data: { ...keys, ...facts, createdAt: new Date(at), attempts: { create: rows } },
    });
  }
}

beforeAll(async () => {
  campaign = await seedStaffed(slug);
});

test("before the first letter all figures are nought or none", async () => {
  const found = await findOverview(organizer, slug, now);
  expect(found?.overview.asOf).toBeNull();
  expect(found?.overview.figures).toEqual({
    ...{ letters: 0, arrived: 0, offices: 0, reached: 0, districts: 0 },
    ...{ ownSharePercent: null, withOwnWordsPercent: null, answeredPercent: null, replyDays: null },
    people: { asked: 0, confirmed: 0, supporters: 0 },
  });
  expect(found?.overview.asks).toMatchObject([{ slug: askSlug, letters: 0 }]);
});

test("letters are counted by office, day, ask and state of delivery", async () => {
  const senate = { bioguide: "M000133", seatId: "MA-S2" };
  const house = { bioguide: "N000015", seatId: "MA-1" };
  // 11 PM on 31 May in Washington is 1 June in Greenwich.
  const lateInMay = "2026-06-01T03:00:00Z";
  await write([
    { ...senate, channel: "email", own: 10, at: lateInMay, attempts: ["not_sent", "handed_to_mail"] },
    { ...house, channel: "print", own: 30, at: lateInMay, attempts: [] },
  ]);
  await write([{ ...senate, channel: "email", own: 80, at: "2026-05-01T12:00:00Z", attempts: ["unknown"] }]);
  await write([{ ...senate, channel: "email", own: 20, at: "2026-06-01T15:00:00Z", attempts: [null] }]);
  await write([], "waiting");

  await countFigures(() => now);
  const overview = (await findOverview(organizer, slug, now))?.overview;
  expect(overview?.asOf).toEqual(now);
  expect(overview?.figures).toEqual({
    ...{ letters: 4, arrived: 1, offices: 2, reached: 1, districts: 1 },
    ...{ ownSharePercent: 35, withOwnWordsPercent: 100, answeredPercent: 0, replyDays: null },
    people: { asked: 4, confirmed: 3, supporters: 3 },
  });
  expect(overview?.days.slice(-2)).toEqual([
    { day: "2026-05-31", letters: 2 },
    { day: "2026-06-01", letters: 1 },
  ]);
  expect(overview?.seats).toMatchObject([
    { seatId: "MA-S2", letters: 3, constituents: 3, legislator: { bioguide: "M000133", district: null } },
    { seatId: "MA-1", letters: 1, constituents: 1, legislator: { bioguide: "N000015" } },
  ]);
  expect(new Set(overview?.deliveries.map(({ state, letters }) => `${state} ${letters}`))).toEqual(
    new Set(["handed_to_mail 1", "unknown 1", "sending 1", "to_print 1"]),
  );
});

const of = async (query: Record<string, string>) =>
  (await findOverview(organizer, slug, now, parseOverviewFilter(query)))?.overview;

test("a filter takes a part of them, and the same time before stands beside it", async () => {
  const week = await of({ period: "7", compare: "before" });
  expect(week?.figures).toMatchObject({ letters: 3, offices: 2, people: { confirmed: 3 } });
  expect(week?.days).toHaveLength(7);
  expect(week?.compared).toMatchObject({ span: { from: "2026-05-19", to: "2026-05-25" }, figures: { letters: 0 } });
  expect((await of({ from: "2026-05-01", to: "2026-05-01" }))?.figures).toMatchObject({ letters: 1, arrived: 0 });
  expect((await of({ state: "NH" }))?.figures).toMatchObject({ letters: 0, people: { supporters: 0 } });
  expect((await of({ state: "MA" }))?.figures).toMatchObject({ letters: 4, people: { supporters: 3 } });
  // An action may have several asks: by ask alone nobody is counted.
  expect((await of({ ask: askSlug }))?.figures).toMatchObject({ letters: 4, people: null });
  expect((await of({ compare: slug }))?.compared?.figures).toMatchObject({ letters: 4 });
});

test("what an organizer puts on the time line stands there once, and goes again", async () => {
  const event = { on: "2026-05-20", kind: "email", title: "To the list" } as const;
  await addEvent(organizer, slug, event, now);
  await addEvent(organizer, slug, event, now);
  expect(await addEvent(stranger, slug, event, now)).toMatchObject({ ok: false });
  const events = (await of({}))?.events ?? [];
  expect(events).toMatchObject([event]);
  expect(await removeEvent(stranger, slug, events[0]?.id ?? "")).toMatchObject({ ok: false });
  expect((await of({}))?.events).toHaveLength(1);
  await removeEvent(organizer, slug, events[0]?.id ?? "");
  expect((await of({}))?.events).toEqual([]);
});

test("the public is told nothing about fewer than five people", async () => {
  const { organizationId, id } = campaign;
  expect(await findPublicTally({ organizationId, id })).toEqual({ letters: null, districts: null });
  for (let more = 0; more < 2; more++) {
    await write([
      { bioguide: "M000133", seatId: "MA-S2", channel: "email", own: 0, at: "2026-06-01T15:00:00Z", attempts: [] },
    ]);
  }
  await countFigures(() => now);
  expect(await findPublicTally({ organizationId, id })).toEqual({ letters: 6, districts: 1 });
});

test("only members of the organization see them", async () => {
  expect(await findOverview(stranger, slug, now)).toBeNull();
  expect(await listCampaignLines(stranger)).toEqual([]);
  expect(await listCampaignLines(admin)).toMatchObject([{ slug, letters: 6 }]);
});

test("days without letters are there too, over the change of the clocks", () => {
  const counted = [{ day: "2026-03-08", letters: 5 }];
  const days = fillDays(counted, daysOf({ from: "2026-03-07", to: "2026-03-09" }));
  expect(days).toEqual([
    { day: "2026-03-07", letters: 0 },
    { day: "2026-03-08", letters: 5 },
    { day: "2026-03-09", letters: 0 },
  ]);
});
