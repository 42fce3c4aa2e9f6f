import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db";
import { exportTable } from "@/lib/insights/export-table";
import { type ExportName, NO_FILTER } from "@/lib/insights/exports/exports";
import type { Actor } from "@/lib/organizations/membership";
import { newId } from "@/lib/shared/id";
import { admin, askSlug, organizer, seedStaffed, stranger } from "../support/staffed-campaign";

const now = new Date("2026-06-01T16:00:00Z");
const slug = "staffed";
const LETTERS = 2_500;

async function read(actor: Actor, name: ExportName, filter = NO_FILTER): Promise<Record<string, unknown>[]> {
  const exported = await exportTable(actor, slug, { name, format: "json", filter }, now);
  if (!exported.ok) throw new Error(exported.problem.code);
  let text = "";
  for await (const piece of exported.value.text) text += piece;
  return JSON.parse(text);
}

beforeAll(async () => {
  const { organizationId, id: campaignId, askId } = await seedStaffed(slug);
  const { prisma, pool } = db();
  const [actionId, supporterId] = [newId(), newId()];
  await prisma.supporter.create({ data: { organizationId, id: supporterId, createdAt: now } });
  await prisma.identity.create({ data: { organizationId, supporterId, email: "=jo@example.org" } });
  const action = { campaignId, supporterId, state: "confirmed", congress: 119, seed: 1, createdAt: now } as const;
  await prisma.action.create({ data: { organizationId, id: actionId, ...action } });
  // Each to somebody else: an action has one letter for each legislator.
  await pool.query(
    `INSERT INTO "Letter" ("organizationId", id, "actionId", "campaignId", "askId", "askVersionId", bioguide, "seatId", congress,
       standing, channel, "ownSharePercent", "createdAt")
     SELECT $1, gen_random_uuid(), $2, $3, $4, gen_random_uuid(),
       CASE n WHEN 1 THEN 'M000133' ELSE 'X' || n END, CASE n % 2 WHEN 1 THEN 'MA-S2' ELSE 'NH-1' END, 119, 'unknown',
       'email', 0, CASE WHEN n <= 10 THEN '2026-05-31T03:59:00Z'::timestamptz ELSE '2026-05-31T04:00:00Z' END
     FROM generate_series(1, ${LETTERS}) n`,
    [organizationId, actionId, campaignId, askId],
  );
});

test("every letter is in the file once, with its office and where its delivery stands", async () => {
  const rows = await read(organizer, "letters");
  expect(rows).toHaveLength(LETTERS);
  expect(new Set(rows.map(({ letter }) => letter)).size).toBe(LETTERS);
  expect(rows.find(({ bioguide }) => bioguide === "M000133")).toMatchObject({
    legislator: "Edward J. Markey",
    state: "MA",
    ask: askSlug,
    delivery: "queued",
  });
});

test("a filter keeps what it names: the state, and days of Washington", async () => {
  expect(await read(organizer, "letters", { ...NO_FILTER, state: "NH" })).toHaveLength(LETTERS / 2);
  expect(await read(organizer, "letters", { ...NO_FILTER, to: "2026-05-30" })).toHaveLength(10);
  expect(await read(organizer, "letters", { ...NO_FILTER, from: "2026-05-31" })).toHaveLength(LETTERS - 10);
  expect(await read(organizer, "letters", { ...NO_FILTER, ask: "another" })).toEqual([]);
  expect(await read(organizer, "offices", { ...NO_FILTER, state: "MA" })).toHaveLength(LETTERS / 2);
});

test("who wrote is for admins alone, and that they took it is on the record before a row leaves", async () => {
  const request = { name: "supporters", format: "csv", filter: NO_FILTER } as const;
  expect(await exportTable(organizer, slug, request, now)).toMatchObject({ problem: { code: "not_allowed" } });
  expect(await exportTable(stranger, slug, request, now)).toMatchObject({ problem: { code: "not_found" } });
  const exported = await exportTable(admin, slug, request, now);
  const [event] = await db().prisma.auditEvent.findMany({ where: { verb: "persons.exported" } });
  expect(event).toMatchObject({ actorUserId: admin.userId, reason: "staffed-supporters.csv" });
  if (!exported.ok) throw new Error(exported.problem.code);
  let text = "";
  for await (const piece of exported.value.text) text += piece;
  expect(text).toContain(",'=jo@example.org,");
});

test("a reader who stops early gives the connection back", async () => {
  for (let turn = 0; turn < 40; turn++) {
    const exported = await exportTable(organizer, slug, { name: "letters", format: "csv", filter: NO_FILTER }, now);
    if (!exported.ok) throw new Error(exported.problem.code);
    for await (const piece of exported.value.text) if (piece.length > 1_000) break;
  }
  expect(db().pool.waitingCount).toBe(0);
  expect(await read(organizer, "attempts")).toEqual([]);
});
