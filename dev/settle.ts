// npm run settle -- /var/log/mail.log [--complete]
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { closeConnections } from "@/lib/db";
import { settleUnknown } from "@/lib/delivery/settle-unknown";
import { clock } from "@/lib/env";
import { givenPath } from "./backup/command";
import { explain, Problem, say } from "./bootstrap/steps.mjs";
import { addressOf } from "./postgres/server";
import { productEnvironment } from "./product-environment";
import { loadEnvFile, readSettings } from "./settings";

const USAGE = "npm run settle -- /var/log/mail.log [--complete]";

function readOptions() {
  const { values, positionals } = parseArgs({ options: { complete: { type: "boolean" } }, allowPositionals: true });
  const [file] = positionals;
  if (!file) throw new Problem("Name the mail server's log.", USAGE);
  const path = givenPath(file);
  return { readLog: () => readFileSync(path, "utf8"), isComplete: values.complete ?? false };
}

try {
  const { readLog, isComplete } = readOptions();
  const root = process.cwd();
  loadEnvFile(root);
  const settings = readSettings(process.env, root);
  const url = settings.databaseUrl ?? addressOf(settings.dataFolder, settings.ports.postgres);
  Object.assign(process.env, productEnvironment(process.env, settings, url));
  const { arrived, putInLine, remaining } = await settleUnknown(readLog, isComplete, clock());
  console.log(
    `${arrived} stand in the log: they have arrived. ${putInLine} do not, and go again. ${remaining} stay unknown.`,
  );
  if (remaining > 0) {
    console.log(
      "With --complete the rest goes again, too. Say so only if the log covers all the time since they were tried.",
    );
  }
} catch (error) {
  const remedy = "Start Redress first, with the same settings: its database has to run.";
  say(error instanceof Problem ? error : explain("Nothing was settled.", error, remedy));
  process.exitCode = 1;
} finally {
  await closeConnections();
}
