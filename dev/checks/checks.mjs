// The quick checks: what `npm run check` runs, and `npm test` first.
import { runScript } from "./program.mjs";
import { runVitest } from "./suites.mjs";
import { asOne, printed } from "./tally.mjs";

async function checkTypes() {
  // Next writes the types of routes and of style sheets; a bare clone has neither.
  const types = await runScript("next/dist/bin/next", ["typegen"]);
  return types.code === 0 ? runScript("typescript/bin/tsc", ["--noEmit", "--pretty", "false"]) : types;
}

const biome = ["check", "--error-on-warnings", "--max-diagnostics=100", "--colors=off", "."];

/** Two at a time, the longest first: a laptop's cores are few, and the tools use more than one each. */
const LANES = [
  [
    /** @type {const} */ (["Types", async () => asOne(await checkTypes())]),
    /** @type {const} */ (["Dead code", async () => asOne(await runScript("knip/bin/knip.js", ["--no-progress"]))]),
  ],
  [
    /** @type {const} */ (["Format and lint", async () => asOne(await runScript("@biomejs/biome/bin/biome", biome))]),
    /** @type {const} */ (["Domain tests", () => runVitest("domain")]),
  ],
];

/** Runs every quick check to its end, whatever fails, and prints a line each. */
export async function runChecks() {
  const lanes = LANES.map(async (lane) => {
    const outcomes = [];
    for (const [label, work] of lane) outcomes.push(await printed(label, work));
    return outcomes;
  });
  return (await Promise.all(lanes)).flat();
}
