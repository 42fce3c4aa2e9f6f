import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db";
import { exportTable } from "@/lib/insights/export-table";
import { EXPORT_NAMES, type ExportName, NO_FILTER } from "@/lib/insights/exports/exports";
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

const record = async (quote: string, bioguide: string, on: string): Promise<void> => {
  const { organizationId, id: campaignId } = await db().prisma.campaign.findFirstOrThrow({ where: { slug } });
  const { id: askId } = await db().prisma.ask.findFirstOrThrow({ where: { campaignId } });
  const data = {
    organizationId,
    id: newId(),
    campaignId,
    askId,
    bioguide,
    stance: "supports",
    evidence: "quote",
  } as const;
  await db().prisma.positionRecord.create({
    data: { ...data, on: new Date(on), quote, recordedByUserId: organizer.userId, recordedAt: now },
  });
};

async function text(name: ExportName, filter = NO_FILTER): Promise<string> {
  const exported = await exportTable(organizer, slug, { name, format: "csv", filter }, now);
  if (!exported.ok) throw new Error(exported.problem.code);
  let whole = "";
  for await (const piece of exported.value.text) whole += piece;
  return whole;
}

test("of answers the facts go out, never their words; by state and by the day that they came", async () => {
  const { organizationId, id: campaignId } = await db().prisma.campaign.findFirstOrThrow({ where: { slug } });
  const common = { organizationId, campaignId, reportedBy: "organizer", reportedAt: now, class: "refusal" } as const;
  const answers = [
    ["M000133", "MA-S2", "2026-05-30"],
    ["S001181", "NH-S2", "2026-05-31"],
  ] as const;
  for (const [bioguide, seatId, on] of answers) {
    const id = newId();
    await db().prisma.response.create({ data: { ...common, id, bioguide, seatId, receivedOn: new Date(on) } });
    await db().prisma.responseText.create({ data: { organizationId, responseId: id, words: "Dear Ms. Reyes" } });
  }
  expect(await read(organizer, "responses")).toHaveLength(2);
  expect(await read(organizer, "responses", { ...NO_FILTER, state: "NH" })).toMatchObject([
    { bioguide: "S001181", class: "refusal", received_on: "2026-05-31", ask: null },
  ]);
  expect(await read(organizer, "responses", { ...NO_FILTER, to: "2026-05-30" })).toHaveLength(1);
  expect(await text("responses")).not.toContain("Reyes");
});

test("of positions withdrawn ones go out too, by state; what an office said cannot run in a spreadsheet", async () => {
  for (const begin of ["=", "+", "-", "@", "\t", "\r"]) await record(`${begin}1+1`, "M000133", "2026-05-30");
  await record("Yes, she says.", "S001181", "2026-05-31");
  await db().prisma.positionRecord.updateMany({
    where: { bioguide: "S001181" },
    data: { withdrawnAt: now, withdrawnByUserId: admin.userId, withdrawnReason: "Another senator" },
  });
  expect(await read(organizer, "positions", { ...NO_FILTER, state: "NH" })).toMatchObject([
    { bioguide: "S001181", stance: "supports", office_words: "Yes, she says.", withdrawn_reason: "Another senator" },
  ]);
  const csv = await text("positions", { ...NO_FILTER, state: "MA" });
  for (const begin of ["=", "+", "-", "@", "\t", "\r"]) expect(csv).toContain(`'${begin}1+1`);
  expect(csv).not.toMatch(/,"?[=+@\t\r]/);
});

test.each(EXPORT_NAMES)("an empty table of %s is a file that programs and spreadsheets can read", async (name) => {
  const filter = { ...NO_FILTER, from: "2031-01-01" };
  expect(await read(admin, name, filter)).toEqual([]);
  if (name !== "supporters") expect((await text(name, filter)).trim().split("\n")).toHaveLength(1);
});
