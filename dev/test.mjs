// `npm test`: everything, from a bare clone. The last line says how many passed and how many failed; a step that broke
// counts as one that failed.

import { say } from "./bootstrap/steps.mjs";
import { bootstrap, ensureBuilt } from "./bootstrap.mjs";
import { runChecks } from "./checks/checks.mjs";
import { ensureChromium } from "./checks/chromium.mjs";
import { runPlaywright, runVitest } from "./checks/suites.mjs";
import { printed, sum } from "./checks/tally.mjs";

const onePassed = { passed: 1, failed: 0, output: "" };

async function runBrowserTests() {
  const built = await printed("Build", async () => {
    await ensureBuilt();
    return onePassed;
  });
  if (built.failed > 0) return [built];
  return [built, await printed("Browser tests", async () => runPlaywright(await ensureChromium()))];
}

/** @returns {Promise<{ passed: number, failed: number }>} */
async function runEverything() {
  try {
    await bootstrap();
  } catch (error) {
    say(error);
    return { passed: 0, failed: 1 };
  }
  const checks = await runChecks();
  const database = await printed("Database tests", () => runVitest("database"));
  return sum([...checks, database, ...(await runBrowserTests())]);
}

const { passed, failed } = await runEverything();
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
