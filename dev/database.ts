// Brings a database to what the product needs: tables, the queue's tables, the demo.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runMigrations } from "graphile-worker";
import pg from "pg";
import { closeConnections, db } from "@/lib/db";
import { seedDemo } from "@/prisma/seed/seed";
import { explain, Problem } from "./bootstrap/steps.mjs";

/** Applies what prisma/migrations has and the database has not. Throws a Problem. */
export async function migrate(root: string, url: string): Promise<string> {
  const folder = join(root, "prisma/migrations");
  if (await isMigrated(folder, url)) return "up to date";
  const args = [join(root, "dev/prisma-offline/prisma.mjs"), "migrate", "deploy"];
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, DATABASE_URL: url },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  if (code !== 0) {
    throw explain("The tables could not be made.", said, "Read the lines above; docs/operations.md says how to go on.");
  }
  // Prisma passes over a migration that was changed after it had been applied: the tables are then not what we need.
  if (await isMigrated(folder, url)) return "made";
  throw new Problem(
    "The database was made by another edition of a migration in prisma/migrations.",
    "For the demo: move the database's folder away (.data/postgres, or where the lines above say) and start again. Else put the migration back as it was.",
  );
}

/** Prisma keeps the SHA-256 of each migration that it applied: no need to start its CLI to compare them. */
async function isMigrated(folder: string, url: string): Promise<boolean> {
  const wanted = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(
      ({ name }) =>
        `${name} ${createHash("sha256")
          .update(readFileSync(join(folder, name, "migration.sql")))
          .digest("hex")}`,
    );
  const applied = new Set(await appliedMigrations(url));
  return wanted.every((migration) => applied.has(migration));
}

const ABSENT = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ETIMEDOUT", "EHOSTUNREACH"];

async function appliedMigrations(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ migration: string }>(
      `select migration_name || ' ' || checksum as migration from _prisma_migrations
       where finished_at is not null and rolled_back_at is null`,
    );
    return rows.map(({ migration }) => migration);
  } catch (error) {
    // No such table, no such database: both are made by the migration.
    const code = (error as { code?: string }).code ?? "";
    if (["42P01", "3D000"].includes(code)) return [];
    const { host } = new URL(url);
    const what = ABSENT.includes(code) ? "does not answer" : "does not let us in";
    throw explain(`The database at ${host} ${what}.`, error, "Start it, or correct DATABASE_URL (see .env.example).");
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Makes or updates the queue's own tables. */
export const prepareQueue = (url: string): Promise<void> => runMigrations({ connectionString: url });

/** Loads the demo, which changes nothing when it is there. Answers the address of a live campaign, if there is one. */
export async function seed(now: Date, withDemo: boolean): Promise<string | null> {
  const { prisma } = db();
  try {
    if (withDemo) await seedDemo(prisma, now);
    const campaign = await prisma.campaign.findFirst({ where: { state: "live" }, orderBy: { createdAt: "asc" } });
    return campaign?.slug ?? null;
  } finally {
    await closeConnections();
  }
}
