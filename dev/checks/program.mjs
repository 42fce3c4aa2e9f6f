import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

/**
 * Runs a program to its end without input and gathers what it says. Never throws: a program that cannot be started
 * has the code 127, as in a shell.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string | undefined>} [env] added to the present environment
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runProgram(command, args, env = {}) {
  return new Promise((resolve) => {
    const quiet = { NEXT_TELEMETRY_DISABLED: "1", CHECKPOINT_DISABLE: "1", NO_COLOR: "1", FORCE_COLOR: undefined };
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...quiet, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs a package's own script under the present Node, as `npx` would.
 * @param {string} script path in node_modules
 * @param {readonly string[]} args
 * @param {Record<string, string | undefined>} [env]
 */
export const runScript = (script, args, env) =>
  runProgram(process.execPath, [join(root, "node_modules", script), ...args], env);
