#!/usr/bin/env node
// Stand-in for Prisma's native `schema-engine` program, for machines that cannot reach the host it is downloaded from.
// It speaks the same protocol (a few `cli` sub-commands, else JSON-RPC over standard input and output), and runs
// Prisma's own @prisma/schema-engine-wasm, of the same commit as the CLI, through @prisma/adapter-pg.
import { randomUUID } from "node:crypto";
import fs from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { configFor, createDatabase, dropDatabase, errorCode, withClient } from "./connection.mjs";

const argv = process.argv.slice(2);
const valuesOf = (flag) => argv.flatMap((word, i) => (word === flag ? [argv[i + 1]] : []));
const datasource = JSON.parse(valuesOf("--datasource")[0] ?? "{}");
const wasmFolder = new URL(".", import.meta.resolve("@prisma/schema-engine-wasm"));

if (argv.includes("--version") || argv.includes("-V")) {
  const { version } = JSON.parse(fs.readFileSync(new URL("package.json", wasmFolder), "utf8"));
  console.log(`schema-engine-cli ${version}`);
  process.exit(0);
}

if (argv.includes("cli")) process.exit(await runCommand(argv[argv.indexOf("cli") + 1]));

async function runCommand(command) {
  const commands = {
    "can-connect-to-database": () => withClient(configFor(datasource.url).pg, (client) => client.query("select 1")),
    "create-database": () => createDatabase(datasource.url),
    "drop-database": () => dropDatabase(datasource.url),
  };
  try {
    if (!commands[command]) throw new Error(`unknown cli command ${command}`);
    await commands[command]();
    return 0;
  } catch (error) {
    const code = errorCode(error) ?? "P1010";
    const fields = { message: commandFailure(error, code), is_panic: false, error_code: code };
    console.error("{}"); // the CLI skips the first line
    const entry = { timestamp: new Date().toISOString(), level: "ERROR", target: "schema_engine::logger", fields };
    console.error(JSON.stringify(entry));
    return 1;
  }
}

function commandFailure(error, code) {
  const { host, port, database } = datasource.url ? configFor(datasource.url).pg : {};
  if (code === "P1003") return `Database \`${database}\` does not exist`;
  if (code === "P1001") return `Can't reach database server at \`${host}:${port}\``;
  return error.message || String(error);
}

// --- JSON-RPC over standard input and output
globalThis.PRISMA_WASM_PANIC_REGISTRY = {
  message: "",
  get() {
    return this.message;
  },
  set_message(message) {
    this.message = `RuntimeError: ${message}`;
  },
};
const glue = await import(new URL("schema_engine_bg.js", wasmFolder).href);
const wasm = fs.readFileSync(fileURLToPath(new URL("schema_engine_bg.wasm", wasmFolder)));
const { instance } = await WebAssembly.instantiate(wasm, { "./schema_engine_bg.js": glue });
glue.__wbg_set_wasm(instance.exports);
instance.exports.__wbindgen_start();
const { bindMigrationAwareSqlAdapterFactory } = await import("@prisma/driver-adapter-utils");
const { adapterFor } = await import("./adapter.mjs");

let engine;
let adapter;

async function getEngine() {
  if (engine) return engine;
  const datamodels = valuesOf("--datamodels").map((path) => [path, fs.readFileSync(path, "utf8")]);
  adapter = adapterFor(datasource.url ?? "postgresql://localhost/postgres", datasource.shadowDatabaseUrl);
  engine = await glue.SchemaEngine.new(
    { datamodels: datamodels.length ? datamodels : undefined },
    () => {},
    bindMigrationAwareSqlAdapterFactory(adapter.factory),
  );
  return engine;
}

async function dropEngine() {
  if (!engine) return;
  engine.free();
  engine = undefined;
  await adapter.dispose();
}

// A panic of the engine's surfaces as an uncaught exception: it answers the request under way.
let onPanic;
process.on("uncaughtException", (error) => {
  if (onPanic) return onPanic(error);
  console.error(error);
  process.exit(101);
});

const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
const waiting = new Map();
const print = (content) =>
  new Promise((resolve) => {
    const id = randomUUID();
    waiting.set(id, resolve);
    send({ id, method: "print", params: { content } });
  });

// After applyMigrations the WebAssembly engine forgets its shadow-database factory, and only devDiagnostic makes it
// remember: start a fresh engine, and prime it before the calls that need a shadow database.
let primed = false;
const needsShadow = (method) => async (params) => {
  const current = await getEngine();
  if (!primed) await current.devDiagnostic({ migrationsList: params.migrationsList, filters: params.filters });
  primed = true;
  return current[method](params);
};

const methods = {
  devDiagnostic: async (params) => {
    const result = await (await getEngine()).devDiagnostic(params);
    primed = true;
    return result;
  },
  applyMigrations: async (params) => {
    const result = await (await getEngine()).applyMigrations(params);
    await dropEngine();
    primed = false;
    return result;
  },
  evaluateDataLoss: needsShadow("evaluateDataLoss"),
  createMigration: needsShadow("createMigration"),
  getDatabaseVersion: async (params) => (await getEngine()).version(params ?? null),
  createDatabase: async (params) => ({ databaseName: await createDatabase(params.datasource.url ?? datasource.url) }),
  diff: async (params) => {
    const result = await (await getEngine()).diff(params);
    if (result.stdout != null) await print(result.stdout.replace(/\n$/, ""));
    return { exitCode: result.exitCode, stdout: null };
  },
  dbExecute: async ({ datasourceType, script }) => {
    const url = datasourceType.tag === "url" ? datasourceType.url : datasource.url;
    await withClient(configFor(url).pg, (client) => client.query(script));
    return null;
  },
};

async function answer({ id, method, params }) {
  try {
    const run = methods[method] ?? (async (given) => (await getEngine())[method](given));
    const panicked = new Promise((_, reject) => {
      onPanic = reject;
    });
    send({ id, result: (await Promise.race([run(params), panicked])) ?? {} });
  } catch (error) {
    const isPanic = error?.name === "RuntimeError";
    const message = isPanic ? globalThis.PRISMA_WASM_PANIC_REGISTRY.get() : (error?.message ?? String(error));
    const data = { is_panic: isPanic, message, error_code: errorCode(error), meta: error?.meta ?? null };
    send({ id, error: { code: 4466, message: "An error happened. Check the data field for details.", data } });
  }
}

// One request at a time, in order: the engine is not made for more.
let queue = Promise.resolve();
const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
lines.on("line", (line) => {
  if (!line.trim()) return;
  const message = JSON.parse(line);
  if (message.method) {
    queue = queue.then(() => answer(message));
    return;
  }
  waiting.get(message.id)?.();
  waiting.delete(message.id);
});
lines.on("close", () =>
  queue.finally(async () => {
    await adapter?.dispose();
    process.exit(0);
  }),
);
