import pg from "pg";
import { inject } from "vitest";
import { env } from "@/lib/env";

/** Runs statements beside the databases of the tests, as their owner. */
export async function administer(...statements: string[]): Promise<void> {
  const url = new URL(inject("templateUrl"));
  url.pathname = "postgres";
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

/** Runs `work` while this test file's database is out of reach: open connections break, new ones are refused. */
export async function withoutDatabase<T>(work: () => Promise<T>): Promise<T> {
  const name = new URL(env().DATABASE_URL).pathname.slice(1);
  await administer(
    `ALTER DATABASE ${name} ALLOW_CONNECTIONS false`,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`,
  );
  try {
    return await work();
  } finally {
    await administer(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
  }
}
