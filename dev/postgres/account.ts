import { spawnSync } from "node:child_process";
import { Problem } from "../bootstrap/steps.mjs";

/** The account that Postgres runs under; null: under ours. */
export type Account = { uid: number; gid: number } | null;

const idOf = (flag: "-u" | "-g"): number | null => {
  const { status, stdout } = spawnSync("id", [flag, "postgres"], { encoding: "utf8" });
  return status === 0 ? Number(stdout.trim()) : null;
};

function findPostgres(): Account {
  const uid = idOf("-u");
  const gid = idOf("-g");
  return uid === null || gid === null ? null : { uid, gid };
}

/** Postgres refuses to run as root. For root, and only then, it runs as the user "postgres", made when missing. */
export function postgresAccount(): Account {
  if (process.getuid?.() !== 0) return null;
  const found = findPostgres();
  if (found) return found;
  spawnSync("useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", "postgres"]);
  const made = findPostgres();
  if (made) return made;
  throw new Problem(
    'Postgres cannot run as root, and a user "postgres" could not be made.',
    "Start as an ordinary user, make a user named postgres, or give DATABASE_URL.",
  );
}
