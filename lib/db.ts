// The only Prisma client, and the pool beneath it. Statements on the hot path go to the pool straight: a Prisma
// interactive transaction reached 1,080/s where the same writes as one statement reached 9,831/s (2026-11-22, 2 cores).
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { env } from "@/lib/env";
import { type Prisma, PrismaClient } from "@/lib/generated/prisma/client";

export type { Prisma } from "@/lib/generated/prisma/client";

/** What a store takes: the client itself, or an open transaction. */
export type Db = Prisma.TransactionClient;

type Connections = { pool: pg.Pool; prisma: PrismaClient };

// Next's development server loads modules anew at each change; the connections stay.
const kept = globalThis as typeof globalThis & { redressConnections?: Connections };

function connect(): Connections {
  const pool = new pg.Pool({ connectionString: env().DATABASE_URL, max: 20 });
  // A connection that breaks while idle (the server restarted) is dropped by the pool; the next query opens another.
  pool.on("error", () => undefined);
  // The same for one that breaks in use: its query fails, and that is where it is dealt with.
  pool.on("connect", (client) => client.on("error", () => undefined));
  return { pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool) }) };
}

/** The connections of this process, opened at first use. */
export function db(): Connections {
  kept.redressConnections ??= connect();
  return kept.redressConnections;
}

/** Closes the connections of this process; the next use opens others. */
export async function closeConnections(): Promise<void> {
  const open = kept.redressConnections;
  delete kept.redressConnections;
  await open?.prisma.$disconnect();
  await open?.pool.end();
}

// A campaign's drafts are proposed together: Prisma's own five seconds were once too few on a busy machine.
const PATIENCE = { timeout: 20_000, maxWait: 10_000 };

// As Postgres says it, and as Prisma does.
const DEADLOCK: readonly unknown[] = ["40P01", "P2034"];

/**
 * Runs a statement or a transaction once more when it lost a deadlock: nothing of it was done, and what it met has passed by.
 * For what must not be put off, as the end of an attempt that somebody far away has answered.
 */
export const againAfterDeadlock = <T>(work: () => Promise<T>): Promise<T> =>
  work().catch((error: { code?: unknown }) => {
    if (!DEADLOCK.includes(error.code)) throw error;
    return work();
  });

/**
 * Runs `work` in one transaction of at most 20 s: all of it is kept, or none. `afterDeadlock`: with "again" it is run once more
 * when it lost one, so it must change nothing but the database.
 */
export function inTransaction<T>(
  work: (tx: Db) => Promise<T>,
  { afterDeadlock = "throw" }: { afterDeadlock?: "throw" | "again" } = {},
): Promise<T> {
  const once = (): Promise<T> => db().prisma.$transaction(work, PATIENCE);
  return afterDeadlock === "again" ? againAfterDeadlock(once) : once();
}
