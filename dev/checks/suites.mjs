// The test runners, each with its count read from its own report.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { root, runScript } from "./program.mjs";
import { asCounted } from "./tally.mjs";

/** @param {string} name a fresh place for a report @returns {string} */
function reportAt(name) {
  const path = join(root, "test-results", `${name}.json`);
  mkdirSync(dirname(path), { recursive: true });
  rmSync(path, { force: true });
  return path;
}

/** @param {string} path */
const readReport = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null);

/** @param {"domain" | "database"} project of vitest.config.ts */
export async function runVitest(project) {
  const path = reportAt(`vitest-${project}`);
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${path}`];
  const run = await runScript("vitest/vitest.mjs", ["run", "--project", project, "--passWithNoTests", ...reporters]);
  const report = readReport(path);
  return asCounted(run, report && { passed: report.numPassedTests, failed: report.numFailedTests });
}

/** @param {string} chromium path of the browser, or "" for Playwright's own */
export async function runPlaywright(chromium) {
  const path = reportAt("playwright");
  // A run starts from a product that nobody has used yet.
  rmSync(join(root, ".data/e2e"), { recursive: true, force: true });
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: path, CHROMIUM_PATH: chromium };
  const run = await runScript("@playwright/test/cli.js", ["test", "--reporter=line,json"], env);
  const stats = readReport(path)?.stats;
  return asCounted(run, stats ? { passed: stats.expected + stats.flaky, failed: stats.unexpected } : null);
}
