// Runs before each test file that needs the outside world: a database of its own and settings that reach nothing real.
import { randomUUID } from "node:crypto";
import { afterAll, inject } from "vitest";
import { closeConnections } from "@/lib/db";
import { administer } from "./database";
import { findFreePort } from "./free-port";

const url = new URL(inject("templateUrl"));
const template = url.pathname.slice(1);
const copy = `redress_${randomUUID().replaceAll("-", "")}`;
url.pathname = copy;

await administer(`CREATE DATABASE ${copy} TEMPLATE ${template}`);

Object.assign(process.env, {
  DATABASE_URL: url.href,
  APP_URL: "http://localhost:3000",
  AUTH_SECRET: "a secret of the tests, known to all",
  // Nothing listens there until a test starts its receiver (tests/support/smtp.ts).
  SMTP_URL: `smtp://127.0.0.1:${await findFreePort()}`,
  DELIVERY_MODE: "sandbox",
  CENSUS_GEOCODER_URL: "off",
  CONGRESS_API_URL: "off",
  GOVINFO_URL: "off",
  LOG_LEVEL: "silent",
});

afterAll(async () => {
  await closeConnections();
  await administer(`DROP DATABASE ${copy} WITH (FORCE)`);
});
