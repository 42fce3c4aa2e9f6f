// What `npm start` does once the clone is ready: starts everything in order, watches it, and ends it in order. Nothing
// is started before all that can be checked was checked; and whatever fails, what was started is ended.
import { Problem, say, step } from "./bootstrap/steps.mjs";
import { prepareDataFolder } from "./data-folder";
import { refuseTakenPorts, type WantedPort } from "./ports";
import type { Service } from "./processes";
import { productEnvironment } from "./product-environment";
import { loadEnvFile, readSettings, type Settings } from "./settings";
import { markStart, refuseSecondStart } from "./single-start";
import { startAll } from "./start-all";

const LOOPBACK = "127.0.0.1";

// The database's own port is looked at when what an earlier start may have left on it is gone.
const wantedPorts = ({ ports, smtpUrl, sandboxUrl, isLive }: Settings): WantedPort[] => [
  { port: ports.site, key: "PORT", purpose: "the site" },
  ...(smtpUrl ? [] : [{ port: ports.mailbox, key: "MAILBOX_PORT", purpose: "the mailbox's page", host: LOOPBACK }]),
  ...(smtpUrl ? [] : [{ port: ports.smtp, key: "SMTP_PORT", purpose: "the mailbox's mail server", host: LOOPBACK }]),
  ...(sandboxUrl || isLive
    ? []
    : [{ port: ports.sandbox, key: "SANDBOX_PORT", purpose: "the sandbox", host: LOOPBACK }]),
];

// Processes that a start left which was ended by force see it within a moment, and let their ports go.
const LEFTOVER_PATIENCE_MS = 5_000;

/** Reads the settings and checks all that can be checked before anything is built or started. Throws a Problem. */
export async function readyToStart(root: string): Promise<Settings> {
  loadEnvFile(root);
  const settings = readSettings(process.env, root);
  prepareDataFolder(settings.dataFolder);
  // Only to have every value looked at: the address of our own database is not known yet.
  productEnvironment(process.env, settings, settings.databaseUrl ?? "postgresql://127.0.0.1/redress");
  const wasForced = refuseSecondStart(settings.dataFolder);
  await refuseTakenPorts(wantedPorts(settings), wasForced ? LEFTOVER_PATIENCE_MS : 0);
  return settings;
}

/** Runs the product until it is asked to end (0) or a part of it fails (1): the exit code. */
export async function up(root: string, settings: Settings, beganAt: number): Promise<0 | 1> {
  const asked = new AbortController();
  for (const event of ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"]) process.on(event, () => asked.abort());
  // Nobody may be reading any more: a terminal that was closed.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  const removeMark = markStart(settings.dataFolder, settings.appUrl);
  const services: Service[] = [];
  try {
    const greeting = await startAll({
      root,
      settings,
      signal: asked.signal,
      keep: (service) => services.push(service),
    });
    console.log(`\nRedress is ready (${((Date.now() - beganAt) / 1000).toFixed(1)} s).\n\n${greeting}\n`);
    await untilEnd(services, asked.signal);
    return 0;
  } catch (error) {
    if (asked.signal.aborted) return 0;
    say(error);
    return 1;
  } finally {
    await stopAll(services);
    removeMark();
  }
}

/** Ends all, last begun first: so the worker before the mailbox, and the database last. */
async function stopAll(services: readonly Service[]): Promise<void> {
  if (services.length === 0) return;
  console.log("");
  await step("Stopping", async () => {
    for (const service of services.toReversed()) await service.stop();
    return "done";
  });
}

/** Returns when asked to end; throws a Problem that names the part that ended by itself. */
async function untilEnd(services: readonly Service[], signal: AbortSignal): Promise<void> {
  const asked = new Promise<null>((resolve) => signal.addEventListener("abort", () => resolve(null)));
  const ends = services.map(({ name, ended }) => ended.then((reason) => ({ name, reason })));
  const first = signal.aborted ? null : await Promise.race([asked, ...ends]);
  if (!first) return;
  throw new Problem(
    `${first.name} ended by itself: ${first.reason}`,
    "Read the lines above; its whole log is in the data folder, under logs.",
  );
}
