import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { clock } from "@/lib/env";
import { nameInText } from "@/lib/legislators/address";
import { directory } from "@/lib/legislators/directory";
import { Problem, step } from "./bootstrap/steps.mjs";
import { migrate, prepareQueue, seed } from "./database";
import { greeting } from "./greeting";
import { type Mailbox, startMailbox } from "./mailbox";
import { startPostgres } from "./postgres/server";
import { type Service, startProcess } from "./processes";
import { productEnvironment } from "./product-environment";
import { startSandbox } from "./sandbox";
import type { Settings } from "./settings";

type Start = {
  root: string;
  settings: Settings;
  signal: AbortSignal;
  /** is handed each service as soon as it runs, so that it is ended whatever comes */
  keep: (service: Service) => void;
};

const never = new Promise<string>(() => undefined);

/** Starts everything in order, one line a step. Answers what to say when all is ready. Throws a Problem. */
export async function startAll(start: Start): Promise<string> {
  const { root, settings, signal } = start;
  const databaseUrl = settings.databaseUrl ?? (await startDatabase(start));
  const environment = productEnvironment(process.env, settings, databaseUrl);
  // From here on this process may use the product's own database client, which reads the environment.
  Object.assign(process.env, environment);
  signal.throwIfAborted();
  await step("Tables", () => migrate(root, databaseUrl));
  await step("Queue", () => prepareQueue(databaseUrl));
  signal.throwIfAborted();
  await startStandIns(start);
  // The site and the worker take a second to wake up, in which the demo is loaded.
  const product = startProduct(start, environment);
  const campaign = await prepareDemo(settings);
  await step("Site", () => untilAnswers(`http://127.0.0.1:${settings.ports.site}/`, product, signal));
  return greeting(settings, campaign);
}

async function startDatabase({ settings, keep }: Start): Promise<string> {
  let moved = "";
  const { url } = await step("Database", async () => {
    const logFile = join(settings.dataFolder, "logs/database.log");
    const postgres = await startPostgres({ dataFolder: settings.dataFolder, port: settings.ports.postgres, logFile });
    keep(postgres);
    if (postgres.moved) moved = postgres.data;
    return postgres;
  });
  if (moved)
    console.log(`  (its data are in ${moved}: the user that Postgres runs as may not enter this project's folder)`);
  return url;
}

async function prepareDemo({ isLive }: Settings): Promise<string | null> {
  let campaign: string | null = null;
  await step(isLive ? "Campaigns" : "Demo", async () => {
    campaign = await seed(clock(), !isLive);
  });
  return campaign;
}

async function startStandIns({ settings, keep }: Start): Promise<void> {
  const { ports, smtpUrl, sandboxUrl, isLive } = settings;
  let mailbox: Mailbox | null = null;
  if (!smtpUrl) {
    mailbox = await step("Mailbox", () => startMailbox({ page: ports.mailbox, smtp: ports.smtp }));
    keep({ name: "Mailbox", ended: never, stop: mailbox.stop });
  }
  if (sandboxUrl || isLive) return;
  const officeName = (bioguide: string): string | null => {
    const legislator = directory().findLegislator(bioguide);
    return legislator && nameInText(legislator);
  };
  const mails = () => mailbox?.mails() ?? [];
  const sandbox = await step("Sandbox", () => startSandbox({ port: ports.sandbox, mails, officeName }));
  keep({ name: "Sandbox", ended: never, stop: sandbox.stop });
}

const GRACE_MS = 8_000;

function startProduct({ root, settings, keep }: Start, env: NodeJS.ProcessEnv): Service[] {
  const begin = (name: string, log: string, args: string[]): Service => {
    const logFile = join(settings.dataFolder, "logs", log);
    const service = startProcess({ name, args, env, cwd: root, logFile, graceMs: GRACE_MS });
    keep(service);
    return service;
  };
  const next = "node_modules/next/dist/bin/next";
  return [
    begin("The site", "site.log", [next, "start", "-p", String(settings.ports.site)]),
    begin("The worker", "worker.log", ["--import", "tsx", "lib/jobs/worker.ts"]),
  ];
}

const ANSWER_LIMIT_MS = 60_000;

/** Waits for an answer without a fault. Throws a Problem when one of the services ends, or the time is up. */
async function untilAnswers(url: string, services: readonly Service[], signal: AbortSignal): Promise<void> {
  let ended: string | null = null;
  for (const { name, ended: end } of services) end.then((reason) => (ended ??= `${name} ended by itself: ${reason}`));
  const remedy = "Read the lines above; the whole logs are in the data folder, under logs.";
  const giveUpAt = Date.now() + ANSWER_LIMIT_MS;
  let status: number | null = null;
  while (Date.now() < giveUpAt && status !== 500) {
    signal.throwIfAborted();
    if (ended) throw new Problem(ended, remedy);
    status = await fetch(url, { signal: AbortSignal.timeout(10_000) }).then(
      (response) => response.status,
      () => null,
    );
    if (status !== null && status < 500) return;
    await sleep(50);
  }
  throw new Problem(status ? `The site answers with a fault (${status}).` : "The site does not answer.", remedy);
}
