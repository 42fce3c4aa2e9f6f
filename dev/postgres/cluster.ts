// The database folder: made whole or not at all, and looked at before Postgres is started on it.
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { explain, Problem } from "../bootstrap/steps.mjs";
import { isRunning } from "../processes";
import type { Account } from "./account";
import { type Place, program } from "./place";

export const USER = "redress";
const PASSWORD_FILE = "redress-password";

/** The Problem of a folder that Postgres does not take, with the way out. */
export function brokenFolder(data: string, reason: string): Problem {
  const remedy = `Move it away (mv ${data} ${data}-broken) and start again: a new one with the demo is made. What was written stays in the folder moved.`;
  return new Problem(`The database folder ${data} cannot be used: ${reason}`, remedy);
}

/** Makes the database folder when there is none. Answers whether it did. Throws a Problem. */
export function ensureCluster(place: Place, account: Account, major: string): boolean {
  const { data } = place;
  if (!existsSync(data) || readdirSync(data).length === 0) {
    makeCluster(place, account);
    return true;
  }
  const versionFile = join(data, "PG_VERSION");
  if (!existsSync(versionFile) || !existsSync(join(data, PASSWORD_FILE)))
    throw brokenFolder(data, "files are missing in it.");
  const version = readFileSync(versionFile, "utf8").trim();
  if (version !== major) throw brokenFolder(data, `it was made by Postgres ${version}; this is Postgres ${major}.`);
  return false;
}

export const passwordOf = (data: string): string => readFileSync(join(data, PASSWORD_FILE), "utf8").trim();

function makeCluster(place: Place, account: Account): void {
  const fresh = `${place.data}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  const hidden = mkdtempSync(join(tmpdir(), "redress-"));
  const passwordFile = join(hidden, "password");
  try {
    writeFileSync(passwordFile, randomBytes(24).toString("base64url"), { mode: 0o600 });
    if (account) for (const path of [fresh, hidden, passwordFile]) chownSync(path, account.uid, account.gid);
    // The built-in locale sorts alike on every system.
    const locale = ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"];
    const access = [`--username=${USER}`, "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
    const args = [`--pgdata=${fresh}`, ...access, ...locale];
    const { status, stdout, stderr, error } = spawnSync(program(place, "initdb"), args, {
      ...account,
      cwd: "/",
      encoding: "utf8",
    });
    if (error || status !== 0) {
      const remedy = "Read the lines above. A Postgres of your own works too: give its address in DATABASE_URL.";
      throw explain("The database folder could not be made.", error ?? stdout + stderr, remedy);
    }
    const kept = join(fresh, PASSWORD_FILE);
    writeFileSync(kept, readFileSync(passwordFile));
    chmodSync(kept, 0o600);
    rmSync(place.data, { recursive: true, force: true });
    renameSync(fresh, place.data);
  } finally {
    rmSync(hidden, { recursive: true, force: true });
    rmSync(fresh, { recursive: true, force: true });
  }
}

const POSTMASTER = "postmaster.pid";
const STOP_LIMIT_MS = 15_000;

/**
 * Ends a Postgres that an earlier start left running on this folder, and takes away a mark that one left which was
 * ended by force: by then another program may have the number in it.
 */
export async function clearRemains(data: string): Promise<void> {
  const mark = join(data, POSTMASTER);
  if (!existsSync(mark)) return;
  const pid = Number(readFileSync(mark, "utf8").split("\n")[0]);
  const isOurs = () => pid > 0 && isRunning(pid, data);
  const giveUpAt = Date.now() + STOP_LIMIT_MS;
  if (isOurs()) process.kill(pid, "SIGINT");
  while (isOurs()) {
    if (Date.now() > giveUpAt) {
      throw new Problem(
        `An earlier Postgres still runs on ${data} (process ${pid}).`,
        `End it (kill -INT ${pid}), then start again.`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  rmSync(mark, { force: true });
}
