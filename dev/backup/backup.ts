// `npm run backup -- FILE`: saves all of the database into a new file.
import { existsSync } from "node:fs";
import { Problem, say } from "../bootstrap/steps.mjs";
import { databaseUrl, givenPath } from "./command";
import { makeBackup } from "./make-backup";
import { sumLines } from "./sum";

async function main([name]: string[]): Promise<void> {
  if (!name) throw new Problem("Name the file to make.", "npm run backup -- FILE, for example redress.backup.gz");
  const path = givenPath(name);
  if (existsSync(path)) throw new Problem(`${path} is there already.`, "Name another file, or take that one away.");
  const sums = await makeBackup(databaseUrl(), path, new Date());
  console.log(`${sumLines(sums)}\n\nSaved in ${path}. It holds names, addresses and letters: encrypt it.`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  say(error);
  process.exitCode = 1;
}
