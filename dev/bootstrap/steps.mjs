// What a start says in the terminal: one line a step, and for what goes wrong a sentence with what to do.

/** Something a person can mend: `message` says what is wrong, `remedy` what to do about it. */
export class Problem extends Error {
  /** @param {string} message @param {string} remedy */
  constructor(message, remedy) {
    super(message);
    this.name = "Problem";
    this.remedy = remedy;
  }
}

const REMEDIES = /** @type {const} */ ([
  [
    /ENOSPC|No space left on device/i,
    "The disk is full.",
    "Free some space (a first start takes about 2 GB), then start again.",
  ],
  [
    /EROFS|Read-only file system/i,
    "The disk is read-only.",
    "Copy the project to a folder that you may write to, then start again.",
  ],
  [
    /EACCES|EPERM|Permission denied/i,
    "A permission is missing.",
    "Make the project folder and all in it yours, then start again.",
  ],
  [
    /npm err[\s\S]*(ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNRESET|ECONNREFUSED)/i,
    "The package registry does not answer.",
    "Check the network (and npm's proxy settings), then start again.",
  ],
]);

/**
 * Turns what a program or the system said into a Problem; `otherwise` serves when none of the known causes is in it.
 * @param {string} what what could not be done, a sentence
 * @param {unknown} cause an error, or the end of a program's output
 * @param {string} otherwise
 */
export function explain(what, cause, otherwise) {
  if (cause instanceof Problem) return cause;
  const text = cause instanceof Error ? `${/** @type {any} */ (cause).code ?? ""} ${cause.message}` : String(cause);
  const known = REMEDIES.find(([sign]) => sign.test(text));
  if (known) return new Problem(`${what} ${known[1]}\n${indent(lastLines(linesWith(text, known[0]), 3))}`, known[2]);
  const detail = lastLines(text, 25);
  return new Problem(detail ? `${what}\n${indent(detail)}` : what, otherwise);
}

/** @param {string} text @param {number} count */
export const lastLines = (text, count) =>
  text
    .trim()
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(-count)
    .join("\n");

/** @param {string} text @param {RegExp} sign */
const linesWith = (text, sign) =>
  text
    .split("\n")
    .filter((line) => sign.test(line))
    .join("\n") || text;

/** @param {string} text */
const indent = (text) => text.replace(/^/gm, "  | ");

/**
 * Does one step and says so: "Database ....... ready (0.4 s)". `work` may return a word to stand for "ready". On a
 * terminal the line stands there from the beginning and counts the seconds; elsewhere it comes whole, at the end.
 * @template T
 * @param {string} label
 * @param {() => Promise<T> | T} work
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const began = performance.now();
  const secondsSince = () => (performance.now() - began) / 1000;
  const head = `${`${label} `.padEnd(15, ".")} `;
  const { isTTY } = process.stdout;
  const show = () => process.stdout.write(`\r${head}${secondsSince().toFixed(0)} s`);
  if (isTTY) show();
  const ticking = isTTY ? setInterval(show, 1000) : undefined;
  const end = (/** @type {string} */ word) => {
    clearInterval(ticking);
    process.stdout.write(`${isTTY ? "\r" : ""}${head}${word} (${secondsSince().toFixed(1)} s)\n`);
  };
  try {
    const result = await work();
    end(typeof result === "string" ? result : "ready");
    return result;
  } catch (error) {
    end("failed");
    throw error;
  }
}

/** Says a problem on standard error. @param {unknown} error */
export function say(error) {
  const text =
    error instanceof Problem
      ? `${error.message}\n\nWhat to do: ${error.remedy}`
      : `An unexpected fault:\n${error instanceof Error ? error.stack : error}`;
  process.stderr.write(`\n${text}\n`);
}
