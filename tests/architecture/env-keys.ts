import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Violation } from "./violation";

const read = (path: string): string => (existsSync(path) ? readFileSync(path, "utf8") : "");

/** Keys that lib/env.ts reads and .env.example does not explain, set or commented out. */
export function checkEnvKeys(root: string): Violation[] {
  const keys = [...read(join(root, "lib/env.ts")).matchAll(/^ {2}([A-Z][A-Z0-9_]*):/gm)].map(([, key = ""]) => key);
  const explained = read(join(root, ".env.example"));
  return keys
    .filter((key) => !new RegExp(`^#? ?${key}=`, "m").test(explained))
    .map((key) => ({ path: ".env.example", message: `does not explain ${key}, which lib/env.ts reads` }));
}
