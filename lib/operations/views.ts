// What monitors are told, read from the database; figures alone, about nobody.
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { db } from "@/lib/db";
import { PRESIDENT_ID } from "@/lib/legislators/president";
import type { AttemptCount, LetterCount, NoticeCount, WaitCount } from "@/lib/operations/figures";
import { firstIdAt } from "@/lib/shared/id";

const UNKNOWN_TABLE = "42P01";
const isUnknownTable = (error: unknown): boolean => (error as { code?: string }).code === UNKNOWN_TABLE;

const limited = (text: string, limitMs: number) => ({ text, query_timeout: limitMs });

/** Names of migrations that stand in prisma/migrations and are not applied. Throws when the database does not answer. */
export async function listMissingMigrations(limitMs: number): Promise<string[]> {
  const applied = await listAppliedMigrations(limitMs);
  // A program that was deployed without the folder cannot tell: then what is applied has to do.
  const folders = await readdir(join(process.cwd(), "prisma/migrations"), { withFileTypes: true }).catch(() => []);
  return folders.flatMap((entry) => (entry.isDirectory() && !applied.has(entry.name) ? [entry.name] : [])).sort();
}

async function listAppliedMigrations(limitMs: number): Promise<Set<string>> {
  const text = "SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL";
  try {
    const { rows } = await db().pool.query<{ migration_name: string }>(limited(text, limitMs));
    return new Set(rows.map((row) => row.migration_name));
  } catch (error) {
    if (isUnknownTable(error)) return new Set();
    throw error;
  }
}

// Jobs that a restore put aside have run_at infinity, and are not due.
const OLDEST_DUE = `SELECT coalesce(extract(epoch FROM now() - min(run_at)), 0)::float8 AS age FROM graphile_worker.jobs
  WHERE run_at <= now() AND locked_at IS NULL AND attempts < max_attempts`;

/** How long the oldest due job has waited, in seconds; 0 when none is due. Throws when the database does not answer. */
export async function loadQueueAge(limitMs: number): Promise<number | "absent"> {
  try {
    const { rows } = await db().pool.query<{ age: number }>(limited(OLDEST_DUE, limitMs));
    return rows[0]?.age ?? 0;
  } catch (error) {
    if (isUnknownTable(error)) return "absent";
    throw error;
  }
}

export type JobCount = {
  job: string;
  state: "running" | "failed" | "held" | "due" | "later";
  jobs: number;
  oldestS: number;
};

/** Jobs of the queue by name and state. `failed` were tried for the last time; `held` were put aside by a restore. */
export async function countJobs(): Promise<JobCount[]> {
  const { rows } = await db().pool.query<JobCount>(`
    SELECT task_identifier AS job, count(*)::int AS jobs,
      CASE WHEN locked_at IS NOT NULL THEN 'running' WHEN attempts >= max_attempts THEN 'failed'
        WHEN run_at = 'infinity' THEN 'held' WHEN run_at <= now() THEN 'due' ELSE 'later' END AS state,
      coalesce(extract(epoch FROM now() - min(run_at) FILTER (WHERE run_at <= now())), 0)::float8 AS "oldestS"
    FROM graphile_worker.jobs GROUP BY 1, 3`);
  return rows;
}

// Ids grow with time, and stand first after the organization's in both keys: so counting what was confirmed of late costs
// by the letters of that time and not by all there are. With a million of them in the tables: 35 ms for the last 10,000,
// 350 ms for 100,000, 3.5 s for all (2026-11-22, 2 busy cores).
const LETTERS = `
  SELECT l.channel::text AS channel, last.number IS NOT NULL AS tried, last.outcome, h.reason AS wait,
    l."measureId", l.congress,
    CASE WHEN l."seatId" = $2 THEN l."seatId" ELSE '' END AS "seatId", count(*)::int AS letters
  FROM "Organization" o
  JOIN "Letter" l ON l."organizationId" = o.id AND l.id >= $1
  LEFT JOIN (
    SELECT DISTINCT ON (d."organizationId", d."letterId") d."organizationId", d."letterId", d.number, d.outcome
    FROM "Organization" p JOIN "DeliveryAttempt" d ON d."organizationId" = p.id AND d."letterId" >= $1
    ORDER BY d."organizationId", d."letterId", d.number DESC
  ) last ON last."organizationId" = l."organizationId" AND last."letterId" = l.id
  LEFT JOIN "DeliveryHold" h ON h."organizationId" = l."organizationId" AND h."letterId" = l.id
  GROUP BY 1, 2, 3, 4, 5, 6, 7`;

/** Letters made since a moment, by their way, their last attempt's outcome, and what decides if they came too late. */
export const countLetters = async (since: Date): Promise<LetterCount[]> =>
  (await db().pool.query<LetterCount>(LETTERS, [firstIdAt(since), PRESIDENT_ID])).rows;

const ATTEMPTS = `
  SELECT d.channel::text AS channel, d.outcome, d.code, count(*)::int AS attempts
  FROM "Organization" o JOIN "DeliveryAttempt" d ON d."organizationId" = o.id AND d."letterId" >= $1
  GROUP BY 1, 2, 3 ORDER BY attempts DESC`;

/** Attempts on letters made since a moment, by their way and how they ended, most first. */
export const countAttempts = async (since: Date): Promise<AttemptCount[]> =>
  (await db().pool.query<AttemptCount>(ATTEMPTS, [firstIdAt(since)])).rows;

// Holds are few: one goes as soon as its letter is taken up again.
const WAITS = `SELECT reason, count(*)::int AS letters, extract(epoch FROM $1 - min(since))::float8 AS "oldestS"
  FROM "DeliveryHold" GROUP BY 1`;

/** Letters that wait although nothing went wrong with them, however old, by the reason. */
export const countWaits = async (now: Date): Promise<WaitCount[]> =>
  (await db().pool.query<WaitCount>(WAITS, [now])).rows;

/** Letters that nothing would have carried, found by the clock: how many ever, and when they were last looked for. */
export const loadSweep = (): Promise<{ at: Date; foundEver: number } | null> =>
  db().prisma.strandedSweep.findFirst({ select: { at: true, foundEver: true } });

const NOTICES = `
  SELECT n.kind, CASE WHEN n."sentAt" IS NULL THEN 'waiting' ELSE 'gone' END AS state, count(*)::int AS notices
  FROM "Organization" o JOIN "Notice" n ON n."organizationId" = o.id AND n."actionId" >= $1
  GROUP BY 1, 2`;

/** Mails to writers about what became of letters made since a moment, by their kind. */
export const countNotices = async (since: Date): Promise<NoticeCount[]> =>
  (await db().pool.query<NoticeCount>(NOTICES, [firstIdAt(since)])).rows;
