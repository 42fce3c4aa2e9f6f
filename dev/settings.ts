// What `npm start` itself is told by the environment; the product's own settings are in lib/env.ts.
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { Problem } from "./bootstrap/steps.mjs";

const HIGHEST_PORT = 65_535;

const port = (example: number) =>
  z.coerce
    .number({ error: `write a port number, for example ${example}` })
    .int(`write a whole number, for example ${example}`)
    .min(1, `write a port from 1 to ${HIGHEST_PORT}`)
    .max(HIGHEST_PORT, `write a port from 1 to ${HIGHEST_PORT}`)
    .optional();

const schema = z.object({
  PORT: port(3000),
  MAILBOX_PORT: port(3001),
  SMTP_PORT: port(3002),
  SANDBOX_PORT: port(3003),
  POSTGRES_PORT: port(3004),
  DATA_FOLDER: z.string().default(".data"),
  DATABASE_URL: z.string().optional(),
  APP_URL: z.string().optional(),
  AUTH_SECRET: z.string().optional(),
  SMTP_URL: z.string().optional(),
  SANDBOX_URL: z.string().optional(),
  DELIVERY_MODE: z.string().default("sandbox"),
});

export type Ports = { site: number; mailbox: number; smtp: number; sandbox: number; postgres: number };

export type Settings = {
  ports: Ports;
  /** absolute */
  dataFolder: string;
  /** null: we run our own */
  databaseUrl: string | null;
  smtpUrl: string | null;
  sandboxUrl: string | null;
  authSecret: string | null;
  appUrl: string;
  isLive: boolean;
};

const REMEDY = "Correct the values in the shell or in .env (each key is explained in .env.example), then start again.";

/** Reads .env in the project's folder, where there is one; the shell's values go first. Throws a Problem. */
export function loadEnvFile(root: string): void {
  const path = join(root, ".env");
  if (!existsSync(path)) return;
  try {
    process.loadEnvFile(path);
  } catch (error) {
    throw new Problem(
      `The file .env cannot be read: ${(error as Error).message}`,
      "Mend it or delete it, then start again.",
    );
  }
}

/** Parses an environment. Throws a Problem that names each wrong key and what to write instead. */
export function readSettings(source: Record<string, string | undefined>, root: string): Settings {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(filled);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
    throw new Problem(`These settings need a correction:\n${lines.join("\n")}`, REMEDY);
  }
  const given = parsed.data;
  const site = given.PORT ?? 3000;
  const ports: Ports = {
    site,
    mailbox: given.MAILBOX_PORT ?? site + 1,
    smtp: given.SMTP_PORT ?? site + 2,
    sandbox: given.SANDBOX_PORT ?? site + 3,
    postgres: given.POSTGRES_PORT ?? site + 4,
  };
  if (Object.values(ports).some((each) => each > HIGHEST_PORT)) {
    throw new Problem(`PORT: the four ports after ${site} are needed too, and end at ${HIGHEST_PORT}.`, REMEDY);
  }
  if (new Set(Object.values(ports)).size < Object.keys(ports).length) {
    throw new Problem(`Two of the ports are the same: ${Object.values(ports).join(", ")}.`, REMEDY);
  }
  const isLive = given.DELIVERY_MODE === "live";
  if (isLive && !given.SMTP_URL) {
    throw new Problem("DELIVERY_MODE is live, and SMTP_URL is not set: nothing could go out.", REMEDY);
  }
  return {
    ports,
    dataFolder: resolve(root, given.DATA_FOLDER),
    databaseUrl: given.DATABASE_URL ?? null,
    smtpUrl: given.SMTP_URL ?? null,
    sandboxUrl: given.SANDBOX_URL ?? null,
    authSecret: given.AUTH_SECRET ?? null,
    appUrl: given.APP_URL ?? `http://localhost:${site}`,
    isLive,
  };
}
