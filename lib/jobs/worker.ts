// The worker's process: takes jobs from the queue and hands each to its use case. Run by `npm start`, or on its own
// (see docs/operations.md). SIGTERM and SIGINT let the jobs under way finish, then it ends.
import { pathToFileURL } from "node:url";
import { type Job, Logger, type Runner, run, type TaskList } from "graphile-worker";
import { publishDueVersions } from "@/lib/asks/publish-due-versions";
import { syncLiveMeasures } from "@/lib/asks/record/sync-live-measures";
import { syncMeasure } from "@/lib/congress/sync-measure";
import { deliverLetter } from "@/lib/delivery/deliver-letter";
import { freeStuckJobs } from "@/lib/delivery/free-stuck-jobs";
import { sendNotice } from "@/lib/delivery/send-notice";
import { clock, env } from "@/lib/env";
import { type JobName, jobCatalog } from "@/lib/jobs/catalog";
import { purgeDrafts } from "@/lib/letters/purge-drafts";
import { sendConfirmation } from "@/lib/letters/send-confirmation";
import { log } from "@/lib/log";

const tasks: Record<JobName, (payload: unknown) => Promise<unknown>> = {
  "deliver-letter": (payload) => deliverLetter(jobCatalog["deliver-letter"].parse(payload), clock),
  "send-confirmation": (payload) => sendConfirmation(jobCatalog["send-confirmation"].parse(payload)),
  "send-notice": (payload) => sendNotice(jobCatalog["send-notice"].parse(payload), clock),
  "sync-measure": (payload) => syncMeasure(jobCatalog["sync-measure"].parse(payload), clock),
  "sync-live-measures": () => syncLiveMeasures(clock()),
  "publish-due-versions": () => publishDueVersions(clock()),
  "purge-drafts": () => purgeDrafts(clock()),
  "free-stuck-jobs": () => freeStuckJobs(),
};

const taskList: TaskList = Object.fromEntries(
  Object.entries(tasks).map(([name, task]) => [name, async (payload: unknown) => void (await task(payload))]),
);

// graphile-worker writes the words of a failed job's error, which may repeat a person's: of those the error itself is
// logged, by its codes alone.
const logger = new Logger(() => (level, message, meta) => {
  const failed = meta && "error" in meta;
  const job = meta?.job as Job | undefined;
  const told = failed
    ? { job: job?.task_identifier, id: job?.id, attempt: job?.attempts, err: meta.error }
    : { worker: message };
  if (level === "error" || level === "warning") log().warn(told);
  else log().debug(told);
});

/** Starts working on the queue. The caller stops it with the runner's `stop()`. */
export const startWorker = (): Promise<Runner> =>
  run({
    connectionString: env().DATABASE_URL,
    taskList,
    logger,
    concurrency: 10,
    pollInterval: 2_000,
    crontab:
      "17 3 * * * purge-drafts\n* * * * * free-stuck-jobs\n* * * * * publish-due-versions\n41 */6 * * * sync-live-measures",
    noHandleSignals: false,
  });

const isThisProcess = import.meta.url === pathToFileURL(process.argv[1] ?? "").href;
if (isThisProcess) {
  const runner = await startWorker();
  log().info("worker ready");
  await runner.promise;
}
