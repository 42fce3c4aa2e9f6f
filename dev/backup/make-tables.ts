// The tables of a backup, made from the migrations that its database had: those and no later ones, so that its rows fit.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";
import { Problem } from "../bootstrap/steps.mjs";
import type { Head } from "./file";

// As Prisma itself makes it; its rows are in the backup, so later migrations are applied at the next start.
const PRISMA_TABLE = `CREATE TABLE public._prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`;

/** The statements that make a backup's tables. Throws a Problem when this edition does not know one of its migrations. */
export function statementsFor(root: string, migrations: Head["migrations"]): string[] {
  const known = migrations.map(({ name, checksum }) => {
    const path = join(root, "prisma/migrations", name, "migration.sql");
    const sql = existsSync(path) ? readFileSync(path) : null;
    if (sql === null || createHash("sha256").update(sql).digest("hex") !== checksum) {
      throw new Problem(
        `The backup was made by an edition of Redress that has the migration ${name}; this one has not, or another.`,
        "Restore with the edition that made it, or a later one.",
      );
    }
    return sql.toString("utf8");
  });
  return [PRISMA_TABLE, ...known];
}

const ALL_RELATIONS = `SELECT count(*)::int AS n FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\\_%'`;

/** Throws a Problem unless there is nothing in the database. */
export async function refuseUnlessEmpty(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ n: number }>(ALL_RELATIONS);
  if (rows[0]?.n === 0) return;
  throw new Problem(
    "The database is not empty. Nothing was changed.",
    "Make a new one (CREATE DATABASE) and give its address in DATABASE_URL.",
  );
}

/** Takes everything out of a database that was empty before. */
export const emptyAgain = (client: pg.Client): Promise<unknown> =>
  client.query(`DROP SCHEMA IF EXISTS graphile_worker CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public;
    GRANT USAGE ON SCHEMA public TO PUBLIC`);
