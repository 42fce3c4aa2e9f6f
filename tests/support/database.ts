import pg from "pg";
import { inject } from "vitest";
import { env } from "@/lib/env";

/** Runs statements beside the databases of the tests, as their owner. */
export async function administer(...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: `${inject("postgresUrl")}postgres` });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

const name = (): string => new URL(env().DATABASE_URL).pathname.slice(1);

/** Runs `work` while this test file's database is out of reach: open connections break, new ones are refused. */
export async function withoutDatabase<T>(work: () => Promise<T>): Promise<T> {
  await administer(
    `ALTER DATABASE ${name()} ALLOW_CONNECTIONS false`,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name()}'`,
  );
  try {
    return await work();
  } finally {
    await administer(`ALTER DATABASE ${name()} ALLOW_CONNECTIONS true`);
  }
}
