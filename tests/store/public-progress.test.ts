import { beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "@/lib/db";
import { countFigures } from "@/lib/insights/count-figures";
import { findPublicProgress, showsProgress } from "@/lib/insights/progress/views";
import { showProgress } from "@/lib/insights/show-progress";
import { newId } from "@/lib/shared/id";
import { clearLetters } from "../support/figure-letters";
import { admin, organizer, seedStaffed, stranger } from "../support/staffed-campaign";

const now = new Date("2026-06-01T16:00:00Z");
const slug = "staffed";
const reason = "Our board wants it";
let campaign: Awaited<ReturnType<typeof seedStaffed>>;

beforeAll(async () => {
  campaign = await seedStaffed(slug);
});

beforeEach(async () => {
  await clearLetters();
  await db().pool.query(`TRUNCATE "PublicProgress", "AuditEvent"`);
});

/** One person who writes to both senators and, by e-mail, to the member of the House. */
async function write(district: string): Promise<void> {
  const { prisma } = db();
  const { organizationId, id: campaignId, askId } = campaign;
  const [actionId, supporterId] = [newId(), newId()];
  await prisma.supporter.create({ data: { organizationId, id: supporterId, createdAt: now } });
  const life = { state: "confirmed", congress: 119, seed: 1, createdAt: now, confirmedAt: now } as const;
  await prisma.action.create({ data: { organizationId, id: actionId, campaignId, supporterId, ...life } });
  for (const seatId of [district, "MA-S1", "MA-S2"]) {
    const keys = { organizationId, id: newId(), actionId, campaignId, askId, askVersionId: newId() };
    const facts = { bioguide: seatId, seatId, channel: "email", congress: 119, standing: "unknown" } as const;
    const attempt = { number: 1, channel: "email", startedAt: now, outcome: "handed_to_mail" } as const;
    await prisma.letter.create({
      data: { ...keys, ...facts, ownSharePercent: 0, createdAt: now, attempts: { create: [attempt] } },
    });
  }
}

const show = (shown: boolean) => showProgress(admin, { slug, shown, reason }, now);

test("nothing is shown until an admin wants it, and nothing any more once one does not", async () => {
  expect(await findPublicProgress(slug, now)).toBeNull();
  expect(await show(true)).toMatchObject({ ok: true });
  expect(await show(true)).toEqual({ ok: false, problem: "unchanged" });
  expect(await findPublicProgress(slug, now)).not.toBeNull();
  expect(await show(false)).toMatchObject({ ok: true });
  expect(await findPublicProgress(slug, now)).toBeNull();
  const audit = await db().prisma.auditEvent.findMany({ orderBy: { id: "asc" } });
  expect(audit.map(({ verb, actorUserId }) => [verb, actorUserId])).toEqual([
    ["progress.shown", admin.userId],
    ["progress.hidden", admin.userId],
  ]);
});

test("only an admin of the organization shows it, with a reason", async () => {
  expect(await showProgress(organizer, { slug, shown: true, reason }, now)).toEqual({
    ok: false,
    problem: "not_allowed",
  });
  expect(await showProgress(stranger, { slug, shown: true, reason }, now)).toEqual({ ok: false, problem: "not_found" });
  expect(await showProgress(null, { slug, shown: true, reason }, now)).toEqual({ ok: false, problem: "not_found" });
  expect(await showProgress(admin, { slug, shown: true, reason: " " }, now)).toEqual({
    ok: false,
    problem: "reason_missing",
  });
  expect(await showsProgress(campaign)).toBe(false);
});

test("a draft shows nothing, wanted or not", async () => {
  await show(true);
  const where = { organizationId_id: { organizationId: campaign.organizationId, id: campaign.id } };
  await db().prisma.campaign.update({ where, data: { state: "draft" } });
  expect(await findPublicProgress(slug, now)).toBeNull();
  await db().prisma.campaign.update({ where, data: { state: "live" } });
});

test("with four people no figure is told, with five all are, and when they were counted", async () => {
  await show(true);
  for (const district of ["MA-1", "MA-2", "MA-3", "MA-4"]) await write(district);
  await countFigures(() => now);
  expect((await findPublicProgress(slug, now))?.progress).toEqual({
    ...{ letters: null, districts: null, arrived: null, reached: null, measures: [] },
  });
  await write("MA-4");
  const later = new Date("2026-06-01T17:00:00Z");
  await countFigures(() => later);
  expect(await findPublicProgress(slug, later)).toMatchObject({
    progress: { letters: 15, districts: 4, arrived: 15, reached: 6 },
    asOf: later,
  });
});
