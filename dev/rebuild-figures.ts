// `npm run figures:rebuild`: makes all figures anew from the letters, when the nightly comparison found a difference.
import { closeConnections } from "@/lib/db";
import { clock } from "@/lib/env";
import { rebuildFigures } from "@/lib/insights/rebuild-figures";
import { explain, say } from "./bootstrap/steps.mjs";
import { addressOf } from "./postgres/server";
import { productEnvironment } from "./product-environment";
import { loadEnvFile, readSettings } from "./settings";

try {
  const root = process.cwd();
  loadEnvFile(root);
  const settings = readSettings(process.env, root);
  const url = settings.databaseUrl ?? addressOf(settings.dataFolder, settings.ports.postgres);
  Object.assign(process.env, productEnvironment(process.env, settings, url));
  const campaigns = await rebuildFigures(clock());
  console.log(`The figures of ${campaigns} campaigns are counted anew.`);
} catch (error) {
  const remedy = "Start Redress first, with the same settings: its database has to run.";
  say(explain("The figures stay as they were.", error, remedy));
  process.exitCode = 1;
} finally {
  await closeConnections();
}
