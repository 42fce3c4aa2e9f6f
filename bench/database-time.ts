// How long the database works for a page: what the page asks is taken down, and each question is then put to Postgres with
// its own clock. How busy this process is meanwhile does not count.
import pg from "pg";
import { db } from "@/lib/db";

type Asked = { text: string; values: unknown[] };

/** The statements that `read` sends, in order. */
async function takeDown(read: () => Promise<unknown>): Promise<Asked[]> {
  const asked: Asked[] = [];
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
    const [first, second] = given;
    const { text, values } = typeof first === "string" ? { text: first, values: second } : (first as Asked);
    if (/^\s*(select|with)/i.test(text)) asked.push({ text, values: Array.isArray(values) ? values : [] });
    return Reflect.apply(query, this, given);
  } as typeof query;
  try {
    await read();
  } finally {
    pg.Client.prototype.query = query;
  }
  return asked;
}

async function timeOf({ text, values }: Asked): Promise<number> {
  const { rows } = await db().pool.query({ text: `EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${text}`, values });
  const [plan] = rows[0]["QUERY PLAN"] as { "Planning Time": number; "Execution Time": number }[];
  return (plan?.["Planning Time"] ?? 0) + (plan?.["Execution Time"] ?? 0);
}

/** Milliseconds that all questions of a page take together, one after the other; of `times` readings 95 in 100 take no longer. */
export async function databaseTime(read: () => Promise<unknown>, times: number): Promise<number> {
  await read();
  const asked = await takeDown(read);
  if (asked.length === 0) throw new Error("the page asked the database nothing");
  const took: number[] = [];
  for (let round = 0; round < times; round++) {
    let sum = 0;
    for (const one of asked) sum += await timeOf(one);
    took.push(sum);
  }
  return took.toSorted((a, b) => a - b)[Math.floor(times * 0.95)] ?? Number.NaN;
}
