// What the two commands are told: a path, and which database is meant.
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { explain } from "../bootstrap/steps.mjs";
import { addressOf } from "../postgres/server";
import { loadEnvFile, readSettings } from "../settings";

export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** A file as the person named it: npm changes to the project's folder, and keeps in INIT_CWD where they stand. */
export const givenPath = (name: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), name);

/** DATABASE_URL of the shell or of .env; without one, the database that `npm start` runs. Throws a Problem. */
export function databaseUrl(): string {
  loadEnvFile(root);
  const { databaseUrl: given, dataFolder, ports } = readSettings(process.env, root);
  if (given) return given;
  try {
    return addressOf(dataFolder, ports.postgres);
  } catch (error) {
    throw explain("There is no database here.", error, "Run npm start once, or give DATABASE_URL (see .env.example).");
  }
}
