import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db";
import type { AttemptOutcome } from "@/lib/delivery/delivery";
import { fillDays } from "@/lib/insights/overview";
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
  expect(found?.overview.figures).toEqual({
    letters: 0,
    lettersLast7Days: 0,
    people: 0,
    districts: 0,
    offices: 0,
    medianOwnSharePercent: null,
    answered: 0,
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

  const overview = (await findOverview(organizer, slug, now))?.overview;
  expect(overview?.figures).toEqual({
    letters: 4,
    lettersLast7Days: 3,
    people: 3,
    districts: 1,
    offices: 2,
    medianOwnSharePercent: 25,
    answered: 0,
  });
  expect(overview?.confirmations).toEqual({ asked: 4, confirmed: 3 });
  expect(overview?.days.slice(-2)).toEqual([
    { day: "2026-05-31", letters: 2 },
    { day: "2026-06-01", letters: 1 },
  ]);
  expect(overview?.offices).toMatchObject([
    { bioguide: "M000133", letters: 3, legislator: { state: "MA", district: null } },
    { bioguide: "N000015", letters: 1 },
  ]);
  expect(new Set(overview?.deliveries.map(({ state, letters }) => `${state} ${letters}`))).toEqual(
    new Set(["handed_to_mail 1", "unknown 1", "sending 1", "to_print 1"]),
  );
});

test("only members of the organization see them", async () => {
  expect(await findOverview(stranger, slug, now)).toBeNull();
  expect(await listCampaignLines(stranger)).toEqual([]);
  expect(await listCampaignLines(admin)).toMatchObject([{ slug, letters: 4 }]);
});

test("days without letters are there too, over the change of the clocks", () => {
  const days = fillDays([{ day: "2026-03-08", letters: 5 }], "2026-03-09", 3);
  expect(days).toEqual([
    { day: "2026-03-07", letters: 0 },
    { day: "2026-03-08", letters: 5 },
    { day: "2026-03-09", letters: 0 },
  ]);
});
