// Runs before each test file that needs the outside world: a database of its own and settings that reach nothing real.
import { randomUUID } from "node:crypto";
import { afterAll, inject } from "vitest";
import { db } from "@/lib/db";
import { administer } from "./database";
import { findFreePort } from "./free-port";
import { TEMPLATE } from "./postgres";

const postgresUrl = inject("postgresUrl");
const name = `redress_${randomUUID().replaceAll("-", "")}`;

await administer(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);

Object.assign(process.env, {
  DATABASE_URL: postgresUrl + name,
  APP_URL: "http://localhost:3000",
  AUTH_SECRET: "a secret of the tests, known to all",
  // Nothing listens there until a test starts its receiver (tests/support/smtp.ts).
  SMTP_URL: `smtp://127.0.0.1:${await findFreePort()}`,
  DELIVERY_MODE: "sandbox",
  CENSUS_GEOCODER_URL: "off",
  LOG_LEVEL: "silent",
});

afterAll(async () => {
  await db().prisma.$disconnect();
  if (!db().pool.ended) await db().pool.end();
  await administer(`DROP DATABASE ${name} WITH (FORCE)`);
});
