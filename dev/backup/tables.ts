// What a database holds: its tables with their columns, in an order in which they can be filled again, and its counters.
import pg from "pg";
import { explain } from "../bootstrap/steps.mjs";

export type Column = { name: string; type: string };
/** `name` is as SQL writes it, with its schema. */
export type Table = { name: string; columns: Column[] };
export type Counter = { name: string; last: string };

// graphile-worker makes its own tables, and writes down there which edition of them it made.
const TABLES = `
SELECT c.oid::regclass::text AS name,
  (SELECT json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) ORDER BY a.attnum)
   FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
  (SELECT coalesce(json_agg(DISTINCT f.confrelid::regclass::text), '[]')
   FROM pg_constraint f WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.confrelid <> c.oid) AS needs
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname IN ('public', 'graphile_worker') AND c.relkind = 'r'
  AND NOT (n.nspname = 'graphile_worker' AND c.relname = 'migrations')
ORDER BY 1`;

const COUNTERS = `
SELECT format('%I.%I', schemaname, sequencename) AS name, last_value::text AS last FROM pg_sequences
WHERE schemaname IN ('public', 'graphile_worker') AND last_value IS NOT NULL ORDER BY 1`;

// All values are written as Postgres writes them itself, so they do not depend on how a server is set; names come with
// their schema; and rows that we may not see are an error, not a gap.
const SESSION = `SET search_path = ''; SET row_security = off; SET TimeZone = 'UTC'; SET DateStyle = 'ISO, YMD';
  SET IntervalStyle = 'postgres'; SET extra_float_digits = 1; SET bytea_output = 'hex'`;

/** Connects for reading or filling whole tables. Throws a Problem when the database does not let us in. */
export async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A line that breaks fails the query under way, which tells it.
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query(SESSION);
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    const what = `The database at ${new URL(url).host} does not let us in.`;
    throw explain(what, error, "Start it, or correct DATABASE_URL (see .env.example).");
  }
}

/** All tables, those first that others refer to. */
export async function listTables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table & { needs: string[] }>(TABLES);
  const ordered: Table[] = [];
  let waiting = rows;
  while (waiting.length > 0) {
    const done = new Set(ordered.map(({ name }) => name));
    const next = waiting.filter(({ needs }) => needs.every((name) => done.has(name)));
    if (next.length === 0)
      throw new Error(`tables refer to one another: ${waiting.map(({ name }) => name).join(", ")}`);
    ordered.push(...next.map(({ name, columns }) => ({ name, columns })));
    waiting = waiting.filter((table) => !next.includes(table));
  }
  return ordered;
}

export const listCounters = async (client: pg.Client): Promise<Counter[]> =>
  (await client.query<Counter>(COUNTERS)).rows;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const ROWS_AT_ONCE = 500;

/** A table's rows, each a line of JSON: its values as texts, some of them null. Must stand in a transaction. */
export async function* readRows(client: pg.Client, { name, columns }: Table): AsyncGenerator<string[]> {
  const values = columns.map((column) => `${quoted(column.name)}::text`).join(", ");
  await client.query(`DECLARE rows NO SCROLL CURSOR FOR SELECT to_json(ARRAY[${values}])::text AS line FROM ${name}`);
  while (true) {
    const { rows } = await client.query<{ line: string }>(`FETCH ${ROWS_AT_ONCE} FROM rows`);
    if (rows.length === 0) break;
    yield rows.map(({ line }) => line);
  }
  await client.query("CLOSE rows");
}

/** Puts rows that readRows gave into a table with these columns. */
export async function writeRows(client: pg.Client, { name, columns }: Table, lines: string[]): Promise<void> {
  const names = columns.map((column) => quoted(column.name)).join(", ");
  const values = columns.map(({ type }, i) => `(v->>${i})::${type}`).join(", ");
  await client.query(
    `INSERT INTO ${name} (${names}) OVERRIDING SYSTEM VALUE SELECT ${values} FROM json_array_elements($1::json) AS r(v)`,
    [`[${lines.join(",")}]`],
  );
}
