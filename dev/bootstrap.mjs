// Makes a bare clone ready to run. Runs on Node 20 and imports nothing from npm, since nothing may be installed yet.
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { refuseFullDisk } from "./bootstrap/disk.mjs";
import { fingerprint, unlessSame } from "./bootstrap/fingerprint.mjs";
import { ensureNode } from "./bootstrap/node.mjs";
import { explain, step } from "./bootstrap/steps.mjs";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");

const BUILT_FROM = [
  "app",
  "components",
  "lib",
  "messages",
  "prisma/schema",
  "public",
  "instrumentation.ts",
  "next.config.js",
  "tsconfig.json",
  "package-lock.json",
];

/** The packages take 900 MB. */
const LEAST_FREE_MB = 1_500;

/** Goes on under Node 24 when the running Node is too old; see bootstrap/node.mjs. */
export const ensureNode24 = () => ensureNode(root);

/** Installs what package-lock.json names, when it changed. Throws a Problem. */
export function ensureInstalled() {
  const made = fingerprint(root, ["package-lock.json"]) + process.platform + process.arch;
  // Scripts are needed whatever npm's settings say: they put the links among Postgres's libraries.
  const args = ["ci", "--include=dev", "--ignore-scripts=false", "--no-audit", "--no-fund", "--loglevel=error"];
  const remedy = "Read the lines above; `npm ci` shows them in full.";
  return unlessSame(join(root, "node_modules/.redress-lock"), made, () => {
    refuseFullDisk(root, LEAST_FREE_MB);
    return step("Packages", () => run("npm", args, "The packages could not be installed.", remedy));
  });
}

/** Generates the Prisma client, when the schema changed. Throws a Problem. */
export function ensureGenerated() {
  const made = fingerprint(root, ["prisma/schema", "prisma.config.ts", "package-lock.json"]);
  const args = ["dev/prisma-offline/prisma.mjs", "generate"];
  return unlessSame(join(root, "lib/generated/prisma/.made-from"), made, () =>
    step("Client", () =>
      run(
        process.execPath,
        args,
        "The database client could not be generated.",
        "Mend prisma/schema, then start again.",
      ),
    ),
  );
}

/** Builds the site, when a source of it changed. Throws a Problem. */
export function ensureBuilt() {
  const made = fingerprint(root, BUILT_FROM, (path) => path.startsWith(join("lib", "generated")));
  const args = ["node_modules/next/dist/bin/next", "build"];
  return unlessSame(join(root, ".next/made-from"), made, () =>
    step("Build", () =>
      run(process.execPath, args, "The site could not be built.", "Mend what the lines above name, then start again."),
    ),
  );
}

/**
 * Everything a TypeScript file of ours needs to run: Node, packages, database client.
 * @returns {Promise<void>}
 */
export async function bootstrap() {
  await ensureNode24();
  await ensureInstalled();
  await ensureGenerated();
}

/**
 * Runs a program quietly; when it fails, the end of what it said goes into the Problem.
 * @param {string} command @param {string[]} args @param {string} what @param {string} remedy
 */
function run(command, args, what, remedy) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", CHECKPOINT_DISABLE: "1" };
  const shell = command === "npm" && process.platform === "win32";
  const child = spawn(command, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"], shell });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      said += chunk;
    });
  }
  // Ended by a person: what is half made has no stamp, and is made anew at the next start.
  const end = () => {
    child.kill();
    process.exit(130);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  return new Promise((resolve, reject) => {
    child.on("error", (error) => reject(explain(what, error, remedy)));
    child.on("close", (code) => {
      for (const signal of SIGNALS) process.off(signal, end);
      if (code === 0) resolve("ready");
      else reject(explain(what, said, remedy));
    });
  });
}

const SIGNALS = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);
