// One Postgres for the whole run, in a temporary folder, with one migrated database to copy: a copy takes 85 ms
// (2026-11-22), a migration seconds.
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import pg from "pg";
import { tsImport } from "tsx/esm/api";
import type { TestProject } from "vitest/node";
import { findFreePort } from "./free-port";

declare module "vitest" {
  interface ProvidedContext {
    /** the address of the database that each test file gets a copy of */
    templateUrl: string;
  }
}

type Server = typeof import("../../dev/postgres/server");
type Database = typeof import("../../dev/database");

const root = resolve(import.meta.dirname, "../..");

// Loaded by Node itself: Vitest's own modules cannot tell where a package stands (import.meta.resolve).
const load = (path: string): Promise<unknown> => tsImport(path, import.meta.url);

/** Nothing of these databases has to outlive the machine, so nothing waits for the disk. */
async function hurry(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const setting of ["fsync", "synchronous_commit", "full_page_writes"]) {
    await client.query(`ALTER SYSTEM SET ${setting} = off`);
  }
  await client.query("SELECT pg_reload_conf()");
  await client.end();
}

/** Vitest's global setup: starts the server, and gives back how to end it. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const dataFolder = await mkdtemp(join(tmpdir(), "redress-tests-"));
  // When root runs the tests, the server runs as the user postgres and must get through.
  await chmod(dataFolder, 0o755);
  const { startPostgres } = (await load("../../dev/postgres/server.ts")) as Server;
  const { migrate, prepareQueue } = (await load("../../dev/database.ts")) as Database;
  const postgres = await startPostgres({
    dataFolder,
    port: await findFreePort(),
    logFile: join(dataFolder, "postgres.log"),
  });
  const tearDown = async (): Promise<void> => {
    await postgres.stop();
    await rm(postgres.data, { recursive: true, force: true });
    await rm(dataFolder, { recursive: true, force: true });
  };
  try {
    await hurry(postgres.url);
    await migrate(root, postgres.url);
    await prepareQueue(postgres.url);
  } catch (error) {
    await tearDown();
    throw error;
  }
  project.provide("templateUrl", postgres.url);
  return tearDown;
}
