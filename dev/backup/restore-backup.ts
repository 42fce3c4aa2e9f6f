import { runMigrations } from "graphile-worker";
import type pg from "pg";
import { Problem } from "../bootstrap/steps.mjs";
import { checkFile, type Head, readPieces } from "./file";
import { holdJobs } from "./held-jobs";
import { emptyAgain, refuseUnlessEmpty, statementsFor } from "./make-tables";
import { Adder, differing, type Sums } from "./sum";
import { connect, listTables, readRows, type Table, writeRows } from "./tables";

export type Restored = { at: string; sums: Sums; heldJobs: number };

/**
 * Fills an empty database from a backup, compares every table with what was saved, and puts all jobs aside (held-jobs.ts).
 * The file is read through before anything is changed. Throws a Problem, and then the database is empty as before.
 */
export async function restoreBackup(root: string, url: string, path: string): Promise<Restored> {
  const { head, sums } = await checkFile(path);
  const statements = statementsFor(root, head.migrations);
  const client = await connect(url);
  try {
    await refuseUnlessEmpty(client);
    try {
      // Each by itself, as Prisma does: what a statement adds to an enum can only be used once it is kept.
      await client.query("SET search_path = public");
      for (const statement of statements) await client.query(statement);
      await client.query("SET search_path = ''");
      await runMigrations({ connectionString: url });
      await client.query("BEGIN");
      await refuseOtherTables(client, head.tables);
      const heldJobs = await fill(client, path, head, sums);
      await client.query("COMMIT");
      return { at: head.at, sums, heldJobs };
    } catch (error) {
      await client.query("ROLLBACK");
      await emptyAgain(client);
      throw error;
    }
  } finally {
    await client.end();
  }
}

async function refuseOtherTables(client: pg.Client, wanted: readonly Table[]): Promise<void> {
  const present = new Map((await listTables(client)).map((table) => [table.name, table]));
  const lacking = wanted.filter(({ name, columns }) => {
    const there = new Set(present.get(name)?.columns.map((column) => column.name));
    return columns.some((column) => !there.has(column.name));
  });
  if (lacking.length === 0) return;
  throw new Problem(
    `The backup has tables or columns that this edition does not make: ${lacking.map(({ name }) => name).join(", ")}.`,
    "Restore with the edition of Redress that made it.",
  );
}

/** Writes the rows, reads them again, and compares. Answers how many jobs were put aside. */
async function fill(client: pg.Client, path: string, head: Head, saved: Sums): Promise<number> {
  // What rows set off when they were first written is in the backup itself.
  const own = head.tables.filter(({ name }) => name.startsWith("public."));
  for (const { name } of own) await client.query(`ALTER TABLE ${name} DISABLE TRIGGER USER`);
  for await (const piece of readPieces(path)) {
    if (piece.kind === "rows") await writeRows(client, piece.table, piece.lines);
  }
  for (const { name } of own) await client.query(`ALTER TABLE ${name} ENABLE TRIGGER USER`);
  const differ = differing(saved, await addUp(client, head.tables));
  if (differ.length > 0) {
    throw new Problem(
      `What was restored is not what was saved, in ${differ.join(", ")}. All of it was taken back.`,
      "Keep the file and report this: it is a fault in Redress.",
    );
  }
  for (const { name, last } of head.counters) await client.query("SELECT setval($1::regclass, $2)", [name, last]);
  return holdJobs(client);
}

/** The sums of tables as they are now. Must stand in a transaction. */
export async function addUp(client: pg.Client, tables: readonly Table[]): Promise<Sums> {
  const sums: Sums = {};
  for (const table of tables) {
    const adder = new Adder();
    for await (const lines of readRows(client, table)) for (const line of lines) adder.add(line);
    sums[table.name] = adder.sum();
  }
  return sums;
}
