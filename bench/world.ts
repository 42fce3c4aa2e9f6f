// A Postgres of the benchmark's own, as durable as the real one, with the demo in it and letters from before.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { closeConnections, db } from "@/lib/db";
import type { Draft } from "@/lib/letters/draft";
import { requestConfirmation } from "@/lib/letters/request-confirmation";
import { startAction } from "@/lib/letters/start-action";
import { findConfirmationView } from "@/lib/letters/views";
import { newId } from "@/lib/shared/id";
import { makeToken } from "@/lib/shared/token";
import { seedDemo } from "@/prisma/seed/seed";
import { migrate, prepareQueue } from "../dev/database";
import { startPostgres } from "../dev/postgres/server";

/** How many letters the large table holds: BENCH_LETTERS=100000 makes a quicker run. */
export const MANY = Number(process.env.BENCH_LETTERS ?? 1_000_000);

/** A day on which the demo's Congress sits. */
export const TODAY = new Date("2026-11-22T15:00:00Z");

const SECRET = "a secret of the benchmark, known to all";

/** Starts the database on `port` and points the settings of this process at it. Answers how to stop it. */
export async function startWorld(port: number): Promise<{ stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "redress-bench-"));
  const postgres = await startPostgres({ dataFolder: folder, port, logFile: join(folder, "postgres.log") });
  Object.assign(process.env, {
    DATABASE_URL: postgres.url,
    APP_URL: "http://localhost:3900",
    AUTH_SECRET: SECRET,
    SMTP_URL: "smtp://127.0.0.1:9",
    DELIVERY_MODE: "sandbox",
    CENSUS_GEOCODER_URL: "off",
    CONGRESS_API_URL: "off",
    GOVINFO_URL: "off",
    LOG_LEVEL: "silent",
  });
  await migrate(resolve(import.meta.dirname, ".."), postgres.url);
  await prepareQueue(postgres.url);
  await seedDemo(db().prisma, TODAY);
  return {
    stop: async () => {
      await closeConnections();
      await postgres.stop();
      // Where root runs it, the data lies elsewhere: see dev/postgres/place.ts.
      for (const each of [postgres.data, folder]) rmSync(each, { recursive: true, force: true });
    },
  };
}

export type Waiting = { token: string; actionId: string; textHash: string };

type Pattern = { actionId: string; supporterId: string; textHash: string };

/** One action of three letters that waits for its confirmation, made the way a person makes it. */
async function makePattern(): Promise<Pattern> {
  const ask = await db().prisma.ask.findFirstOrThrow({ where: { slug: "sres-61" } });
  const choices = ["M000133", "W000817", "M000312"].map((bioguide) => ({ bioguide, askId: ask.id }));
  const started = await startAction({ campaignSlug: "talk-now", zip: "01060", choices }, null, TODAY);
  if (!started.ok) throw new Error(started.problem.code);
  const { actionId, deviceSecret } = started.value;
  const { content } = await db().prisma.draft.findFirstOrThrow({ where: { actionId } });
  const person = { fullName: "Alma Reyes", email: "alma@example.net", street: "12 Elm Street", city: "Northampton" };
  const draft: Draft = { ...(content as Draft), ...person, ownWords: "I teach eighth-grade history. ".repeat(8) };
  const asked = await requestConfirmation({ actionId, revision: 0, draft }, deviceSecret, TODAY);
  if (!asked.ok) throw new Error(asked.problem.code);
  const { supporterId } = await db().prisma.action.findFirstOrThrow({ where: { id: actionId } });
  const token = makeToken(SECRET, { purpose: "confirm", supporterId: supporterId ?? "" }, actionId);
  const view = await findConfirmationView(token, TODAY);
  if (view.kind !== "ready") throw new Error(view.kind);
  return { actionId, supporterId: supporterId ?? "", textHash: view.textHash };
}

let pattern: Promise<Pattern> | undefined;

/** `count` actions that wait, each a copy of one that was made the way a person makes it. */
export async function makeWaiting(count: number): Promise<Waiting[]> {
  pattern ??= makePattern();
  const { actionId, supporterId, textHash } = await pattern;
  const ids = Array.from({ length: count }, newId);
  await db().pool.query(
    `WITH made AS (
       INSERT INTO "Action" ("organizationId", id, "campaignId", "supporterId", state, congress, seed, "deviceHashes", "createdAt", "confirmationRequestedAt")
       SELECT "organizationId", i, "campaignId", "supporterId", state, congress, seed, "deviceHashes", "createdAt", "confirmationRequestedAt"
       FROM "Action", unnest($1::uuid[]) i WHERE id = $2)
     INSERT INTO "Draft" ("organizationId", "actionId", content, revision, "updatedAt")
     SELECT "organizationId", i, content, revision, "updatedAt" FROM "Draft", unnest($1::uuid[]) i WHERE "actionId" = $2`,
    [ids, actionId],
  );
  return ids.map((id) => ({
    token: makeToken(SECRET, { purpose: "confirm", supporterId }, id),
    actionId: id,
    textHash,
  }));
}

/** Fills the tables with letters from before, up to `count`, with their texts. Needs one confirmed action as a pattern. */
export async function fillLetters(count: number): Promise<void> {
  const { pool } = db();
  const { rows } = await pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM "Letter"`);
  const actions = Math.ceil((count - (rows[0]?.n ?? 0)) / 3);
  if (actions > 0) {
    await pool.query(
      `WITH pattern AS (SELECT * FROM "Action" WHERE state = 'confirmed' LIMIT 1),
       past AS (
         INSERT INTO "Action" ("organizationId", id, "campaignId", "supporterId", state, congress, seed, "deviceHashes", "createdAt", "confirmedAt")
         SELECT "organizationId", uuidv7(), "campaignId", "supporterId", state, congress, seed, "deviceHashes", "createdAt", "confirmedAt"
         FROM pattern, generate_series(1, $1) RETURNING "organizationId", id),
       letters AS (
         INSERT INTO "Letter" ("organizationId", id, "actionId", "campaignId", "askId", "askVersionId", "measureId", bioguide, "seatId", congress, standing, channel, "ownSharePercent", "createdAt")
         SELECT l."organizationId", uuidv7(), past.id, l."campaignId", "askId", "askVersionId", "measureId", bioguide, "seatId", l.congress, standing, channel, "ownSharePercent", l."createdAt"
         FROM past, "Letter" l JOIN pattern ON l."actionId" = pattern.id RETURNING "organizationId", id, bioguide)
       INSERT INTO "LetterText" ("organizationId", "letterId", content)
       SELECT n."organizationId", n.id, t.content FROM letters n
       JOIN "Letter" l ON l.bioguide = n.bioguide AND l."actionId" = (SELECT id FROM pattern)
       JOIN "LetterText" t ON t."letterId" = l.id`,
      [actions],
    );
  }
  // What loading left behind is not what is measured: Postgres clears up first, as it would have long ago.
  await pool.query(`VACUUM (ANALYZE)`);
  await pool.query("CHECKPOINT");
  await pool.query("DELETE FROM graphile_worker._private_jobs");
}
