import { beforeAll, expect, test } from "vitest";
import { findCampaignPage } from "@/lib/asks/views";
import { db } from "@/lib/db";
import { countFigures } from "@/lib/insights/count-figures";
import { findClockSummary, listEndings } from "@/lib/insights/ending/views";
import { findOverview } from "@/lib/insights/views";
import { sendLetters } from "@/lib/letters/send-letters";
import type { Actor } from "@/lib/organizations/membership";
import { newId } from "@/lib/shared/id";
import { seed, shownHash, startThreeLetters, TODAY, waitForConfirmation } from "../support/letters";

const NOON = new Date("2027-01-03T17:00:00Z");
const MARCH = new Date("2027-03-01T12:00:00Z");

let admin: Actor;
let askSlug: string;

beforeAll(async () => {
  await seed();
  const { organizationId } = await db().prisma.campaign.findUniqueOrThrow({ where: { slug: "talk-now" } });
  admin = { userId: newId(), name: "Ari", memberships: [{ organizationId, role: "admin" }] };
  const page = await findCampaignPage("talk-now");
  askSlug = page?.asks[0]?.slug ?? "";
  // Three letters in each state: a draft, waiting for confirmation, and confirmed but not yet carried.
  await startThreeLetters();
  await waitForConfirmation(await startThreeLetters({ email: "waits@example.net" }));
  const byHand = await startThreeLetters({ email: "sent@example.net" });
  const [first, ...others] = byHand.draft.letters;
  if (!first) throw new Error("no letter");
  const letters = [
    { ...first, channel: "print" as const },
    ...others.map((one) => ({ ...one, channel: "email" as const })),
  ];
  const token = await waitForConfirmation({ ...byHand, draft: { ...byHand.draft, letters } });
  await sendLetters(token, await shownHash(token), TODAY);
});

const letters = async (now: Date) => {
  await countFigures(() => now);
  const { campaigns } = await listEndings(admin, now);
  const asks = campaigns.find(({ slug }) => slug === "talk-now")?.asks ?? [];
  const sum = (way: keyof (typeof asks)[number]["letters"]) => asks.reduce((all, ask) => all + ask.letters[way], 0);
  return {
    drafts: sum("drafts"),
    waiting: sum("waiting"),
    queued: sum("queued"),
    byHand: sum("byHand"),
    held: sum("held"),
  };
};

test("what ends is told ask by ask, with the letters that have not gone", async () => {
  const { clock, campaigns } = await listEndings(admin, TODAY);
  expect(clock).toMatchObject({ congress: 119, daysLeft: 42, isNear: true });
  const asks = campaigns.find(({ slug }) => slug === "talk-now")?.asks ?? [];
  expect(asks.find(({ slug }) => slug === askSlug)).toMatchObject({ life: "ending", isLive: true, successor: null });
  expect(asks.filter(({ life }) => life === "no_measure").length).toBeGreaterThan(0);
  expect(await letters(TODAY)).toEqual({ drafts: 3, waiting: 3, queued: 2, byHand: 1, held: 0 });
});

test("at the moment its asks have ended, and letters that had not gone are held", async () => {
  const { campaigns } = await listEndings(admin, NOON);
  const lives = campaigns.flatMap(({ asks }) => asks.map(({ life }) => life));
  expect(new Set(lives)).toEqual(new Set(["over", "no_measure"]));
  expect(await letters(NOON)).toEqual({ drafts: 3, waiting: 3, queued: 0, byHand: 0, held: 3 });
  const overview = await findOverview(admin, "talk-now", NOON);
  expect(overview?.overview.deliveries.map(({ state, letters: count }) => [state, count]).toSorted()).toEqual([
    ["held", 1],
    ["held", 2],
  ]);
});

test("a banner warns within sixty days, is gone before, and afterwards counts what waits for a new number", async () => {
  expect(await findClockSummary(admin, new Date("2026-11-04T04:59:59Z"))).toBeNull();
  await letters(TODAY);
  const soon = await findClockSummary(admin, new Date("2026-11-04T05:00:00Z"), "talk-now");
  expect(soon).toMatchObject({ letters: 5, waiting: 0, clock: { daysLeft: 60 } });
  const after = await findClockSummary(admin, MARCH, "talk-now");
  expect(after).toMatchObject({ dying: 0, waiting: soon?.dying, clock: { congress: 120 } });
});

test("an ask that names its new measure waits no more", async () => {
  const { organizationId } = admin.memberships[0] ?? { organizationId: "" };
  const ask = await db().prisma.ask.findFirstOrThrow({
    where: { slug: askSlug, organizationId },
    include: { versions: true },
  });
  const [version] = ask.versions;
  if (!version) throw new Error("no version");
  const before = await findClockSummary(admin, MARCH, "talk-now");
  const id = newId();
  const { texts, audience } = version;
  await db().prisma.askVersion.create({
    data: {
      ...version,
      texts: texts ?? {},
      audience: audience ?? {},
      overrides: [],
      id,
      number: 99,
      measureId: "120-SRES-7",
      liveAt: null,
    },
  });
  const after = await findClockSummary(admin, MARCH, "talk-now");
  expect(after?.waiting).toBe((before?.waiting ?? 0) - 1);
  await db().prisma.askVersion.deleteMany({ where: { id } });
});

test("nothing of another organization is told", async () => {
  const stranger: Actor = { ...admin, memberships: [{ organizationId: newId(), role: "admin" }] };
  expect((await listEndings(stranger, NOON)).campaigns).toEqual([]);
  expect(await findClockSummary(stranger, NOON)).toBeNull();
  const organizer: Actor = { ...admin, memberships: admin.memberships.map((one) => ({ ...one, role: "organizer" })) };
  expect((await listEndings(organizer, NOON)).campaigns.map(({ mayEdit }) => mayEdit)).not.toContain(true);
});
