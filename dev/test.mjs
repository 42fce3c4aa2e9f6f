// `npm test`: everything, from a bare clone. The last line says how many passed and how many failed; a step that broke
// counts as one that failed.

import { say } from "./bootstrap/steps.mjs";
import { bootstrap, ensureBuilt } from "./bootstrap.mjs";
import { runChecks } from "./checks/checks.mjs";
import { ensureChromium } from "./checks/chromium.mjs";
import { runPlaywright, runVitest } from "./checks/suites.mjs";
import { printed, sum } from "./checks/tally.mjs";

const onePassed = { passed: 1, failed: 0, output: "" };

const build = () =>
  printed("Build", async () => {
    await ensureBuilt();
    return onePassed;
  });

const runBrowserTests = () => printed("Browser tests", async () => runPlaywright(await ensureChromium()));

/** @returns {Promise<{ passed: number, failed: number }>} */
async function runEverything() {
  try {
    await bootstrap();
  } catch (error) {
    say(error);
    return { passed: 0, failed: 1 };
  }
  const checks = await runChecks();
  // Tests with a database often wait for something, and a build never does.
  const [built, database] = await Promise.all([build(), printed("Database tests", () => runVitest("database"))]);
  const browser = built.failed === 0 ? [await runBrowserTests()] : [];
  return sum([...checks, built, database, ...browser]);
}

const { passed, failed } = await runEverything();
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
