// The git-ignored folder with what a laptop's Redress keeps: database, logs, secret.
import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { refuseFullDisk } from "./bootstrap/disk.mjs";
import { explain } from "./bootstrap/steps.mjs";

/** A new database takes 40 MB, and Postgres writes its log ahead in files of 16 MB. */
const LEAST_FREE_MB = 200;

/** Makes the folder ready to write to, or throws a Problem before anything was started. */
export function prepareDataFolder(dataFolder: string): void {
  try {
    mkdirSync(join(dataFolder, "logs"), { recursive: true });
    // Postgres, run by root, runs as another user, who must be able to pass through.
    chmodSync(dataFolder, 0o711);
    const probe = join(dataFolder, "logs", ".probe");
    writeFileSync(probe, "x");
    rmSync(probe);
  } catch (error) {
    throw explain(
      `The folder ${dataFolder} cannot be written to.`,
      error,
      "Make it yours, or name another one in DATA_FOLDER.",
    );
  }
  refuseFullDisk(dataFolder, LEAST_FREE_MB, ", or name a folder on another disk in DATA_FOLDER");
}

/** The secret kept in a file, made at first use, readable by its owner alone. */
export function keptSecret(path: string): string {
  if (existsSync(path)) {
    const kept = readFileSync(path, "utf8").trim();
    if (kept.length >= 32) return kept;
  }
  const secret = randomBytes(32).toString("base64url");
  writeFileSync(path, secret, { mode: 0o600 });
  chmodSync(path, 0o600);
  return secret;
}
