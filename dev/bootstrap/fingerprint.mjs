// Tells whether something must be made anew: a hash of what it is made from, kept beside what was made.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/**
 * A hash of the contents and names of files; folders are read whole, names that do not exist count as absent.
 * @param {string} root
 * @param {readonly string[]} paths relative to root
 * @param {(path: string) => boolean} [leftOut] of paths relative to root
 */
export function fingerprint(root, paths, leftOut = () => false) {
  const hash = createHash("sha256");
  for (const file of paths.flatMap((path) => filesIn(join(root, path))).sort()) {
    const name = relative(root, file);
    if (!leftOut(name)) hash.update(`${name}\0`).update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

/** @param {string} path @returns {string[]} */
function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)));
}

/**
 * Runs `make` unless `stamp` says that it was made from the same; an interrupted `make` leaves no stamp.
 * @param {string} stamp a file inside what is made
 * @param {string} hash
 * @param {() => unknown} make
 */
export async function unlessSame(stamp, hash, make) {
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  rmSync(stamp, { force: true });
  await make();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
}
