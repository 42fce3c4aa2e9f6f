// Runs the Prisma CLI. Without a native schema engine on disk it points the CLI at the WebAssembly stand-in; see
// docs/decisions/0006-prisma-without-the-engine-download.md.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const prisma = dirname(require.resolve("prisma/package.json"));
const engines = dirname(require.resolve("@prisma/engines/package.json", { paths: [prisma] }));
const env = { ...process.env, CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1" };

const hasNativeEngine = readdirSync(engines).some((file) => file.startsWith("schema-engine-"));
// Windows starts no script as if it were a program: there the native engine is needed.
if (!env.PRISMA_SCHEMA_ENGINE_BINARY && !hasNativeEngine && process.platform !== "win32") {
  env.PRISMA_SCHEMA_ENGINE_BINARY = join(dirname(fileURLToPath(import.meta.url)), "schema-engine.mjs");
}

const args = [join(prisma, "build/index.js"), ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, args, { stdio: "inherit", env });
process.exit(status ?? 1);
