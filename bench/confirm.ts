import { db } from "@/lib/db";
import { sendLetters } from "@/lib/letters/send-letters";
import { newId } from "@/lib/shared/id";
import { type Figure, figure, median } from "./figure";
import { fillLetters, MANY, makeWaiting, startWorld, TODAY, type Waiting } from "./world";

const CLIENTS = 16;
const ACTIONS = 2_000;
const ROUNDS = 3;

/** Runs `work` over all of `items` with 16 clients at a time; answers how many a second. */
export async function rate<T>(items: T[], work: (item: T) => Promise<unknown>): Promise<number> {
  const queue = items.values();
  const start = performance.now();
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      for (const item of queue) await work(item);
    }),
  );
  return (items.length / (performance.now() - start)) * 1_000;
}

/** Confirms one action that waits. */
export async function confirm({ token, textHash }: Waiting): Promise<void> {
  const sent = await sendLetters(token, textHash, TODAY);
  if (!sent.ok) throw new Error(sent.problem.code);
}

type Rows = { letters: Record<string, unknown>[]; texts: Record<string, unknown>[]; task: number };

async function rowsOfOneAction(): Promise<Rows> {
  const { pool } = db();
  const { rows } = await pool.query(`SELECT id FROM "Action" WHERE state = 'confirmed' LIMIT 1`);
  const letters = (await pool.query(`SELECT * FROM "Letter" WHERE "actionId" = $1`, [rows[0].id])).rows;
  const ids = letters.map(({ id }) => id);
  const texts = (await pool.query(`SELECT * FROM "LetterText" WHERE "letterId" = ANY($1)`, [ids])).rows;
  const task = (await pool.query(`SELECT id FROM graphile_worker._private_tasks WHERE identifier = 'deliver-letter'`))
    .rows[0].id;
  return { letters, texts, task };
}

const insert = (table: string, columns: string[], rows: unknown[][]) => ({
  text: `INSERT INTO ${table} (${columns.map((name) => `"${name}"`).join(", ")}) VALUES ${rows
    .map((row, r) => `(${row.map((_, c) => `$${r * row.length + c + 1}`).join(", ")})`)
    .join(", ")}`,
  values: rows.flat(),
});

/** The limit: the same rows, known beforehand, over `pg` in one transaction; nothing read, composed or decided. */
async function insertRaw(rows: Rows, { actionId }: Waiting): Promise<void> {
  const letters = rows.letters.map((letter) => ({ ...letter, id: newId(), actionId }));
  const texts = rows.texts.map((text, i) => ({ ...text, letterId: letters[i]?.id ?? "" }));
  const columns = (list: object[]) => Object.keys(list[0] ?? {});
  const cells = (list: object[]) => list.map((row) => Object.values(row));
  const jobs = letters.map(({ id }) => [rows.task, JSON.stringify({ letterId: id })]);
  const client = await db().pool.connect();
  try {
    await client.query("BEGIN");
    await client.query(`UPDATE "Action" SET state = 'confirmed', "confirmedAt" = $2 WHERE id = $1`, [actionId, TODAY]);
    await client.query(insert(`"Letter"`, columns(letters), cells(letters)));
    await client.query(insert(`"LetterText"`, columns(texts), cells(texts)));
    await client.query(insert("graphile_worker._private_jobs", ["task_id", "payload"], jobs));
    await client.query(`DELETE FROM "Draft" WHERE "actionId" = $1`, [actionId]);
    await client.query("COMMIT");
  } finally {
    client.release();
  }
}

async function measure(): Promise<{ ours: number; raw: number }> {
  const rows = await rowsOfOneAction();
  const ours: number[] = [];
  const raw: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await rate(await makeWaiting(ACTIONS), confirm));
    raw.push(await rate(await makeWaiting(ACTIONS), (waiting) => insertRaw(rows, waiting)));
  }
  return { ours: median(ours), raw: median(raw) };
}

/** Confirm and queue three letters, with 1,000 and with 1,000,000 letters stored before. */
export async function bench(): Promise<Figure[]> {
  const world = await startWorld(3904);
  try {
    for (const waiting of await makeWaiting(100)) await confirm(waiting);
    await fillLetters(1_000);
    const small = await measure();
    await fillLetters(MANY);
    const large = await measure();
    const limitName = "the same rows over pg in one transaction";
    return [
      figure("confirm: three letters, 1,000 stored", small.ours, "1/s", small.raw, limitName),
      figure(`confirm: three letters, ${MANY.toLocaleString("en-US")} stored`, large.ours, "1/s", large.raw, limitName),
      figure(
        `confirm: ${MANY.toLocaleString("en-US")} stored against 1,000`,
        large.ours,
        "1/s",
        small.ours,
        "ours at 1,000 stored",
      ),
    ];
  } finally {
    await world.stop();
  }
}
