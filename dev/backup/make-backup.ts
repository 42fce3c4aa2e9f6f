import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type pg from "pg";
import { Problem } from "../bootstrap/steps.mjs";
import type { Head } from "./file";
import { Adder, type Sums } from "./sum";
import { connect, listCounters, listTables, readRows, type Table } from "./tables";

const MIGRATIONS = `SELECT migration_name AS name, checksum FROM public._prisma_migrations
  WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`;

async function headOf(client: pg.Client, tables: Table[], now: Date): Promise<Head> {
  if (!tables.some(({ name }) => name === "public._prisma_migrations")) {
    throw new Problem("There is no Redress in this database.", "Correct DATABASE_URL (see .env.example).");
  }
  const { rows: migrations } = await client.query<Head["migrations"][number]>(MIGRATIONS);
  // Counters are not part of a snapshot. Read after it began, they are never behind its rows.
  return { redressBackup: 1, at: now.toISOString(), migrations, tables, counters: await listCounters(client) };
}

/** The lines of a backup, as they are read; `keep` is handed the sums at the end. */
async function* linesOf(client: pg.Client, now: Date, keep: (sums: Sums) => void): AsyncGenerator<string> {
  const tables = await listTables(client);
  yield `${JSON.stringify(await headOf(client, tables, now))}\n`;
  const sums: Sums = {};
  for (const table of tables) {
    yield `${JSON.stringify({ table: table.name })}\n`;
    const adder = new Adder();
    for await (const lines of readRows(client, table)) {
      for (const line of lines) adder.add(line);
      yield `${lines.join("\n")}\n`;
    }
    sums[table.name] = adder.sum();
  }
  yield `${JSON.stringify({ sums })}\n`;
  keep(sums);
}

/**
 * Saves all of a database into a new file that its owner alone may read, as the database is at one moment, while it is
 * in use. Answers the sums of its tables. Throws a Problem, and then leaves no file.
 */
export async function makeBackup(url: string, path: string, now: Date): Promise<Sums> {
  const client = await connect(url);
  const part = `${path}.part`;
  let sums: Sums = {};
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    const lines = linesOf(client, now, (all) => {
      sums = all;
    });
    await pipeline(
      Readable.from(lines),
      createGzip(),
      createWriteStream(part, { flags: "w", mode: 0o600, flush: true }),
    );
    await rename(part, path);
    return sums;
  } finally {
    await rm(part, { force: true });
    await client.end();
  }
}
