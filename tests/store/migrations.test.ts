// A database of the first edition, with what an organization had written in it, is brought up to date.
import { readdirSync, readFileSync } from "node:fs";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { env } from "@/lib/env";
import { administer } from "../support/database";

const name = "from_the_first_edition";
const folders = readdirSync("prisma/migrations").filter((each) => /^\d/.test(each));
const sqlOf = (folder: string | undefined): string => readFileSync(`prisma/migrations/${folder}/migration.sql`, "utf8");

const brief = {
  lede: "Lede",
  sections: [
    { heading: "First", paragraphs: ["One.[1]", "Two."] },
    { heading: "Second", paragraphs: ["Three."] },
  ],
  corrections: ["Corrected."],
  sources: [{ number: 1, text: "A source", url: null }],
};

let client: pg.Client;

beforeAll(async () => {
  await administer(`DROP DATABASE IF EXISTS ${name}`, `CREATE DATABASE ${name}`);
  const url = new URL(env().DATABASE_URL);
  url.pathname = name;
  client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query(sqlOf(folders[0]));
  const [org, campaign, ask, one, two] = [1, 2, 3, 4, 5].map((n) => `01938000-0000-7000-8000-00000000000${n}`);
  await client.query(`INSERT INTO "Organization" (id, slug, name) VALUES ('${org}', 'ours', 'Ours')`);
  await client.query(
    `INSERT INTO "Campaign" VALUES ('${org}', '${campaign}', 'c', 'Campaign', 'live', $1, '2026-01-01')`,
    [brief],
  );
  await client.query(
    `INSERT INTO "Ask" ("organizationId", id, "campaignId", slug, position, verb, stance, audience, "measureId", "liveVersionId")
     VALUES ('${org}', '${ask}', '${campaign}', 'a', 0, 'fund', 'support', 'house', '119-HR-7', '${two}')`,
  );
  await client.query(
    `INSERT INTO "AskVersion" ("organizationId", id, "askId", number, texts, "createdAt", reason) VALUES
     ('${org}', '${one}', '${ask}', 1, '{"headline": "Old"}', '2026-01-01', 'First'),
     ('${org}', '${two}', '${ask}', 2, '{"headline": "New"}', '2026-02-01', 'Second')`,
  );
  await client.query(
    `INSERT INTO "Action" ("organizationId", id, "campaignId", state, congress, seed, "createdAt", "confirmedAt")
     VALUES ('${org}', '${one}', '${campaign}', 'confirmed', 119, 1, '2026-05-01', '2026-05-01')`,
  );
  await client.query(
    `INSERT INTO "Letter" ("organizationId", id, "actionId", "campaignId", "askId", "askVersionId", bioguide, "seatId", congress,
       standing, channel, "ownSharePercent", "createdAt")
     VALUES ('${org}', '${two}', '${one}', '${campaign}', '${ask}', '${two}', 'M000312', 'MA-2', 119, 'no_measure', 'print', 0,
       '2026-05-01')`,
  );
  await client.query(`INSERT INTO "Response" VALUES ('${org}', '${two}', '2026-05-20T02:00:00Z')`);
  for (const folder of folders.slice(1)) await client.query(sqlOf(folder));
});

afterAll(() => client.end());

test("a brief's sections become one text, in their order", async () => {
  const { rows } = await client.query(`SELECT brief FROM "Campaign"`);
  expect(rows[0].brief).toEqual({
    lede: "Lede",
    body: "## First\n\nOne.[1]\n\nTwo.\n\n## Second\n\nThree.",
    corrections: ["Corrected."],
    sources: brief.sources,
  });
});

test("each version of an ask says what the ask said, and when it was live", async () => {
  const { rows } = await client.query(
    `SELECT number, verb, stance, audience->>'to' AS "to", "measureId", texts, "liveAt", "retiredAt" FROM "AskVersion" ORDER BY number`,
  );
  const said = { verb: "fund", stance: "support", to: "house", measureId: "119-HR-7" };
  const [first, second] = [new Date("2026-01-01"), new Date("2026-02-01")].map((day) => day.toISOString().slice(0, 10));
  const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;
  expect(
    rows.map(({ liveAt, retiredAt, ...row }) => ({ ...row, liveAt: day(liveAt), retiredAt: day(retiredAt) })),
  ).toEqual([
    {
      number: 1,
      ...said,
      texts: { headline: "Old", topic: null, talkingPoints: [] },
      liveAt: first,
      retiredAt: second,
    },
    { number: 2, ...said, texts: { headline: "New", topic: null, talkingPoints: [] }, liveAt: second, retiredAt: null },
  ]);
});

test("an answer that was reported knows its office and its ask, and the day as Washington had it", async () => {
  const { rows } = await client.query(
    `SELECT r.bioguide, r."seatId", r."reportedBy", r.class, to_char(r."receivedOn", 'YYYY-MM-DD') AS day,
       r."askId" = l."askId" AS same FROM "Response" r JOIN "Letter" l ON l.id = r."letterId"`,
  );
  const told = { reportedBy: "supporter", class: null, day: "2026-05-19" };
  expect(rows).toEqual([{ bioguide: "M000312", seatId: "MA-2", same: true, ...told }]);
});
