// The worker's process: takes jobs from the queue and hands each to its use case. Run by `npm start`, or on its own
// (see docs/operations.md). SIGTERM and SIGINT let the jobs under way finish, then it ends.
import { pathToFileURL } from "node:url";
import { Logger, type Runner, run, type TaskList } from "graphile-worker";
import { deliverLetter } from "@/lib/delivery/deliver-letter";
import { freeStuckJobs } from "@/lib/delivery/free-stuck-jobs";
import { clock, env } from "@/lib/env";
import { type JobName, jobCatalog } from "@/lib/jobs/catalog";
import { purgeDrafts } from "@/lib/letters/purge-drafts";
import { sendConfirmation } from "@/lib/letters/send-confirmation";
import { log } from "@/lib/log";

const tasks: Record<JobName, (payload: unknown) => Promise<void>> = {
  "deliver-letter": (payload) => deliverLetter(jobCatalog["deliver-letter"].parse(payload), clock),
  "send-confirmation": (payload) => sendConfirmation(jobCatalog["send-confirmation"].parse(payload)),
  "purge-drafts": () => purgeDrafts(clock()),
  "free-stuck-jobs": () => freeStuckJobs(),
};

const taskList: TaskList = Object.fromEntries(
  Object.entries(tasks).map(([name, task]) => [name, async (payload: unknown) => task(payload)]),
);

// graphile-worker writes a failed job's error with it; ours hold codes, never a person's words.
const logger = new Logger(() => (level, message) => {
  if (level === "error" || level === "warning") log().warn({ worker: message });
  else log().debug({ worker: message });
});

/** Starts working on the queue. The caller stops it with the runner's `stop()`. */
export const startWorker = (): Promise<Runner> =>
  run({
    connectionString: env().DATABASE_URL,
    taskList,
    logger,
    concurrency: 10,
    pollInterval: 2_000,
    crontab: "17 3 * * * purge-drafts\n* * * * * free-stuck-jobs",
    noHandleSignals: false,
  });

const isThisProcess = import.meta.url === pathToFileURL(process.argv[1] ?? "").href;
if (isThisProcess) {
  const runner = await startWorker();
  log().info("worker ready");
  await runner.promise;
}
