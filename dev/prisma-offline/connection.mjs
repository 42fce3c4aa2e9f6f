// Database addresses as Prisma writes them, and the few statements that need a connection of their own.
import pg from "pg";

/**
 * @param {string} url
 * @returns {{ schema: string | undefined, pg: import("pg").ClientConfig & { database: string } }}
 */
export function configFor(url) {
  const { searchParams, hostname, port, username, password, pathname } = new URL(url);
  const sslMode = searchParams.get("sslmode") ?? "";
  const secured = ["require", "verify-ca", "verify-full"].includes(sslMode);
  return {
    schema: searchParams.get("schema") ?? undefined,
    // Fields one by one, not connectionString: pg lets connectionString override `database`, which would make
    // the adapter's connectToShadowDb() run against the real database.
    pg: {
      host: searchParams.get("host") ?? (decodeURIComponent(hostname) || "localhost"),
      port: Number(port || 5432),
      user: decodeURIComponent(username) || undefined,
      password: decodeURIComponent(password) || undefined,
      database: decodeURIComponent(pathname.slice(1)) || "postgres",
      ssl: secured ? { rejectUnauthorized: sslMode !== "require" } : undefined,
    },
  };
}

/** @template T @param {import("pg").ClientConfig} config @param {(client: pg.Client) => Promise<T>} work */
export async function withClient(config, work) {
  const client = new pg.Client(config);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export const quoted = (/** @type {string} */ name) => `"${name.replaceAll('"', '""')}"`;

/** A database is created and dropped from another one on the same server. */
const maintenance = (config) => ({ ...config, database: config.database === "postgres" ? "template1" : "postgres" });

/** Creates the database and the schema that the address names, where they are missing. @param {string} url */
export async function createDatabase(url) {
  const { pg: config, schema } = configFor(url);
  await withClient(maintenance(config), async (client) => {
    const found = await client.query("select 1 from pg_database where datname=$1", [config.database]);
    if (!found.rowCount) await client.query(`CREATE DATABASE ${quoted(config.database)}`);
  });
  if (schema) await withClient(config, (client) => client.query(`CREATE SCHEMA IF NOT EXISTS ${quoted(schema)}`));
  return config.database;
}

/** Drops the database that the address names, with whoever is connected to it. @param {string} url */
export function dropDatabase(url) {
  const { pg: config } = configFor(url);
  return dropFrom(maintenance(config), config.database);
}

/** Drops a database over a connection to another one. @param {string} database */
export const dropFrom = (config, database) =>
  withClient(config, (client) => client.query(`DROP DATABASE IF EXISTS ${quoted(database)} WITH (FORCE)`));

/** Prisma's code for an error of pg's, by which its CLI tells a missing database from a wrong password. */
export function errorCode(error) {
  const code = error?.code;
  if (code === "3D000") return "P1003";
  if (code === "28P01" || code === "28000") return "P1000";
  if (["ECONNREFUSED", "ENOTFOUND", "ECONNRESET", "EAI_AGAIN"].includes(code)) return "P1001";
  return typeof code === "string" && /^P\d{4}$/.test(code) ? code : undefined;
}
