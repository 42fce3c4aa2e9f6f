// @prisma/adapter-pg made fit for the schema engine: each departure names the fault that it works around.
import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum, DriverAdapterError } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { configFor, dropFrom, quoted, withClient } from "./connection.mjs";

const CHAR_TYPE = 18;
const TEXT_TYPE = 25;

// The adapter does not map the catalog type "char" (oid 18), which the engine's introspection selects and wants as
// Character: the columns are read as text, remembered, and named Character in the result.
const charColumns = new AsyncLocalStorage();

async function withChars(run) {
  const names = new Set();
  const result = await charColumns.run(names, run);
  if (names.size) {
    result.columnTypes = result.columnTypes.map((type, i) =>
      names.has(result.columnNames[i]) ? ColumnTypeEnum.Character : type,
    );
  }
  return result;
}

function rememberChars(result) {
  for (const field of [result].flat().flatMap((one) => one?.fields ?? [])) {
    if (field.dataTypeID !== CHAR_TYPE) continue;
    field.dataTypeID = TEXT_TYPE;
    charColumns.getStore()?.add(field.name);
  }
  return result;
}

const wrapped = new WeakSet();

function wrapQuery(target) {
  if (wrapped.has(target)) return target;
  wrapped.add(target);
  const query = target.query;
  target.query = async (...args) => rememberChars(await query.apply(target, args));
  return target;
}

function poolFor(config) {
  // idleTimeoutMillis 0: the engine holds its advisory lock on a pooled connection.
  const pool = new pg.Pool({ ...config, max: 4, idleTimeoutMillis: 0 });
  const connect = pool.connect.bind(pool);
  pool.connect = (callback) => (callback ? connect(callback) : connect().then(wrapQuery));
  pool.on("error", () => {});
  return wrapQuery(pool);
}

function adapterError(error) {
  if (typeof error.code !== "string" || !error.severity) return error;
  const { code, severity, message, detail, column, hint } = error;
  const originals = { originalCode: code, originalMessage: message };
  return new DriverAdapterError({ kind: "postgres", code, severity, message, detail, column, hint, ...originals });
}

// The adapter splits scripts at every ";", which breaks $$-quoted bodies: send each script whole, as the native
// engine does.
const wholeScript = (config) => (sql) =>
  withClient(config, (client) => client.query(sql)).then(
    () => undefined,
    (error) => Promise.reject(adapterError(error)),
  );

const SERVER_PROBE = "SELECT EXISTS(SELECT 1 FROM pg_namespace";
const PROBE_ANSWER = {
  columnNames: ["exists", "version", "numeric_version"],
  columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
  rows: [[true, "PostgreSQL 17.0", 170000]],
};

/** An adapter that connects at its first query, so that `migrate diff --from-empty --to-schema` needs no database. */
function lazyAdapter({ connect, schema, config, adapterName }) {
  let real;
  const call =
    (method) =>
    async (...args) => {
      try {
        real ??= connect();
        const adapter = await real;
        return await (method === "queryRaw" ? withChars(() => adapter.queryRaw(...args)) : adapter[method](...args));
      } catch (error) {
        // The engine probes the server when it is constructed; let schema-to-schema diffs go on without a server.
        if (method !== "queryRaw" || !args[0]?.sql?.startsWith(SERVER_PROBE)) throw error;
        real = undefined;
        return PROBE_ANSWER;
      }
    };
  return {
    provider: "postgres",
    adapterName,
    getConnectionInfo: () => ({ schemaName: schema, supportsRelationJoins: true }),
    queryRaw: call("queryRaw"),
    executeRaw: call("executeRaw"),
    executeScript: wholeScript(config),
    startTransaction: call("startTransaction"),
    dispose: async () => (await real)?.dispose(),
  };
}

const optionsFor = (schema) => ({ disposeExternalPool: true, ...(schema && { schema }) });

async function connectToGivenShadow(url) {
  const { pg: config, schema } = configFor(url);
  const adapter = await new PrismaPg(poolFor(config), optionsFor(schema)).connect();
  await adapter.executeScript("DROP SCHEMA IF EXISTS public CASCADE; CREATE SCHEMA public;");
  return adapter;
}

async function connectToNewShadow(config) {
  const database = `prisma_migrate_shadow_db_${randomUUID()}`;
  await withClient(config, (client) => client.query(`CREATE DATABASE ${quoted(database)}`));
  const adapter = await new PrismaPg(poolFor({ ...config, database }), optionsFor()).connect();
  const queryRaw = adapter.queryRaw.bind(adapter);
  const dispose = adapter.dispose.bind(adapter);
  let disposed;
  adapter.queryRaw = (query) => withChars(() => queryRaw(query));
  adapter.executeScript = wholeScript({ ...config, database });
  adapter.dispose = () => {
    // The engine takes no other answer than undefined.
    disposed ??= dispose().then(async () => void (await dropFrom(config, database)));
    return disposed;
  };
  return adapter;
}

/**
 * The factory that the engine takes its connections from, and what closes them all.
 * @param {string} url @param {string} [shadowUrl]
 */
export function adapterFor(url, shadowUrl) {
  const { pg: config, schema } = configFor(url);
  const factory = new PrismaPg(poolFor(config), optionsFor(schema));
  const open = [];
  const kept = (adapter) => {
    open.push(adapter);
    return adapter;
  };
  const connectOnce = factory.connect.bind(factory);
  const connect = () => connectOnce().then(kept);
  factory.connect = async () => lazyAdapter({ connect, schema, config, adapterName: factory.adapterName });
  // Kept, so that the shadow database is dropped at the end even if the engine panicked.
  factory.connectToShadowDb = async () =>
    shadowUrl ? connectToGivenShadow(shadowUrl) : kept(await connectToNewShadow(config));
  return { factory, dispose: () => Promise.allSettled(open.map((adapter) => adapter.dispose())) };
}
