// `npm run restore -- FILE`: fills an empty database from a backup; its jobs are put aside.
// `npm run restore -- --release [MAIL-LOG]`: lets them go, but for mails that the mail server's log has; without a log, but
// for all letters by e-mail. `--release --without-log` lets those go, too, and what went in between goes twice.
import { readFileSync } from "node:fs";
import { Problem, say } from "../bootstrap/steps.mjs";
import { databaseUrl, givenPath, root } from "./command";
import { releaseJobs } from "./held-jobs";
import { restoreBackup } from "./restore-backup";
import { sumLines } from "./sum";
import { connect } from "./tables";

async function restore(name: string): Promise<void> {
  const path = givenPath(name);
  const { at, sums, heldJobs } = await restoreBackup(root, databaseUrl(), path);
  console.log(`${sumLines(sums)}\n\nRestored as it was at ${at}; rows and hashes of every table are equal.`);
  console.log(`${heldJobs} jobs are put aside: nothing of what waited then goes out by itself.`);
  console.log('What to do next: docs/operations.md, "After a restore".');
}

const WITHOUT_LOG = "--without-log";

function mailLogOf(name: string | undefined): string | null {
  if (name === undefined) return null;
  return name === WITHOUT_LOG ? "" : readFileSync(givenPath(name), "utf8");
}

async function release(logName: string | undefined): Promise<void> {
  const mailLog = mailLogOf(logName);
  const client = await connect(databaseUrl());
  try {
    const { gone, released, kept, strangers } = await releaseJobs(client, mailLog, new Date());
    if (mailLog) console.log(`${gone} had gone, as the mail server's log says: written down, and not sent again.`);
    console.log(`${released} jobs go on.`);
    if (kept > 0) {
      console.log(
        `${kept} letters by e-mail stay put aside: some may have gone since. The mail server's log tells which:`,
      );
      console.log("npm run restore -- --release MAIL-LOG");
    }
    if (strangers > 0)
      console.log(`${strangers} letters in the log were confirmed after the backup: they went, and are not in it.`);
  } finally {
    await client.end();
  }
}

async function main([first, second]: string[]): Promise<void> {
  if (!first)
    throw new Problem("Name the backup.", "npm run restore -- FILE, or npm run restore -- --release MAIL-LOG");
  await (first === "--release" ? release(second) : restore(first));
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  say(error);
  process.exitCode = 1;
}
