// What passed and what failed, over tools that count differently. A step that breaks without a count is one failure,
// so that no crash passes for a success.

import { Problem } from "../bootstrap/steps.mjs";

/** @typedef {{ passed: number, failed: number, output: string }} Outcome */

/**
 * The outcome of a step that is one thing: it passed or it failed.
 * @param {{ code: number, output: string }} run
 * @returns {Outcome}
 */
export const asOne = ({ code, output }) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output });

/**
 * The outcome of a run of tests, from what its report counted.
 * @param {{ code: number, output: string }} run
 * @param {{ passed: number, failed: number } | null} counted null when the report is missing
 * @returns {Outcome}
 */
export const asCounted = ({ code, output }, counted) => ({
  passed: counted?.passed ?? 0,
  failed: code === 0 && counted ? counted.failed : Math.max(1, counted?.failed ?? 0),
  output,
});

/** @param {unknown} error */
const wordsOf = (error) =>
  error instanceof Problem ? `${error.message}\n\nWhat to do: ${error.remedy}` : String(error?.stack ?? error);

/**
 * Does one step and prints its line when it has ended; of a failed step also all that it said.
 * @param {string} label
 * @param {() => Promise<Outcome>} work
 * @returns {Promise<Outcome>}
 */
export async function printed(label, work) {
  const began = performance.now();
  const outcome = await work().catch((error) => ({ passed: 0, failed: 1, output: wordsOf(error) }));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const counts = outcome.passed + outcome.failed > 1 ? `${outcome.passed} passed, ${outcome.failed} failed` : "passed";
  const word = outcome.failed === 0 ? counts : outcome.passed === 0 ? "failed" : counts;
  console.log(`${`${label} `.padEnd(20, ".")}... ${word} (${seconds} s)`);
  if (outcome.failed > 0) console.log(`\n${outcome.output.trim()}\n`);
  return outcome;
}

/**
 * @param {readonly Outcome[]} outcomes
 * @returns {{ passed: number, failed: number }}
 */
export const sum = (outcomes) => ({
  passed: outcomes.reduce((total, each) => total + each.passed, 0),
  failed: outcomes.reduce((total, each) => total + each.failed, 0),
});
