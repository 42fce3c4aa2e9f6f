// The worker's process: takes jobs from the queue and hands each to its use case. Run by `npm start`, or on its own
// (see docs/operations.md). SIGTERM and SIGINT let the jobs under way finish, then it ends.

import { EventEmitter } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { type Job, type JobHelpers, Logger, type Runner, run, type TaskList, type WorkerEvents } from "graphile-worker";
import { publishDueVersions } from "@/lib/asks/publish-due-versions";
import { syncLiveMeasures } from "@/lib/asks/record/sync-live-measures";
import { syncMeasure } from "@/lib/congress/sync-measure";
import { deliverLetter } from "@/lib/delivery/deliver-letter";
import { freeStuckJobs } from "@/lib/delivery/free-stuck-jobs";
import { readActiveOffices } from "@/lib/delivery/read-active-offices";
import { releaseLetters } from "@/lib/delivery/release-letters";
import { sendNotice } from "@/lib/delivery/send-notice";
import { clock, env } from "@/lib/env";
import { type JobName, jobCatalog } from "@/lib/jobs/catalog";
import type { Lane } from "@/lib/letters/lane";
import { purgeDrafts } from "@/lib/letters/purge-drafts";
import { sendConfirmation } from "@/lib/letters/send-confirmation";
import { log } from "@/lib/log";
import { systemClock } from "@/lib/shared/clock";
import { openLanes } from "@/lib/shared/lanes";

const tasks: Record<JobName, (payload: unknown) => Promise<unknown>> = {
  "deliver-letter": (payload) => deliverLetter(jobCatalog["deliver-letter"].parse(payload), clock),
  "send-confirmation": (payload) => sendConfirmation(jobCatalog["send-confirmation"].parse(payload)),
  "send-notice": (payload) => sendNotice(jobCatalog["send-notice"].parse(payload), clock),
  "sync-measure": (payload) => syncMeasure(jobCatalog["sync-measure"].parse(payload), clock),
  "sync-live-measures": () => syncLiveMeasures(clock()),
  "publish-due-versions": () => publishDueVersions(clock()),
  "purge-drafts": () => purgeDrafts(clock()),
  "release-letters": () => releaseLetters(),
  "read-active-offices": () => readActiveOffices(clock()),
};

/**
 * How many jobs at a time for each far side. Together fewer than CONCURRENCY: while all of them are slow, what has no lane
 * (confirmations, notices, the record) still goes on.
 */
const LANE_LIMITS: Record<Lane, number> = { email: 8, house: 6, senate: 6, post: 2 };
const CONCURRENCY = 24;
const POOL_SIZE = 10;
/** A job whose lane filled up while it was being fetched comes back after so many seconds. */
const FULL_LANE_S = 1;

const lanes = openLanes(LANE_LIMITS);

const taskList: TaskList = Object.fromEntries(
  Object.entries(tasks).map(([name, task]) => [
    name,
    async (payload: unknown, { job, addJob }: JobHelpers) => {
      const own = Object.keys(job.flags ?? {});
      if (!lanes.enter(own)) {
        const runAt = new Date(systemClock().getTime() + FULL_LANE_S * 1000);
        await addJob(name, payload, { ...(job.key !== null && { jobKey: job.key }), runAt, flags: own });
        return;
      }
      try {
        await task(payload);
      } finally {
        lanes.leave(own);
      }
    },
  ]),
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

const BEAT_MS = 5_000;

/**
 * Starts working on the queue. The caller stops it with `stop()`, which lets the jobs under way finish; so do SIGTERM and
 * SIGINT.
 */
export async function startWorker(): Promise<Runner> {
  const events: WorkerEvents = new EventEmitter();
  const workerIds: string[] = [];
  // Under its name the pool holds jobs.
  events.on("pool:create", ({ workerPool }) => void workerIds.push(workerPool.id));
  const runner = await run({
    connectionString: env().DATABASE_URL,
    taskList,
    logger,
    events,
    concurrency: CONCURRENCY,
    forbiddenFlags: () => lanes.full(),
    pollInterval: 2_000,
    // Gathers what is done, and at the end waits until all of it is written down; one by one it would not wait.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    maxPoolSize: POOL_SIZE,
    crontab: [
      "17 3 * * * purge-drafts",
      "* * * * * release-letters",
      "* * * * * publish-due-versions",
      "41 */6 * * * sync-live-measures",
      "23 9 * * * read-active-offices",
    ].join("\n"),
    noHandleSignals: false,
  });
  // The database may be away; what is said late is said then.
  const beat = (): Promise<void> =>
    freeStuckJobs(workerIds).catch((error: unknown) => log().warn({ err: error }, "the database does not answer"));
  await beat();
  const beats = setInterval(beat, BEAT_MS);
  runner.promise.finally(() => clearInterval(beats)).catch(() => undefined);
  return runner;
}

const RESTART_MS = 1_000;

const isThisProcess = import.meta.url === pathToFileURL(process.argv[1] ?? "").href;
if (isThisProcess) {
  let isAsked = false;
  const leave = (): void => {
    isAsked = true;
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, leave);
  // With the database away for long, graphile-worker ends by itself: then it begins anew.
  while (!isAsked) {
    try {
      const runner = await startWorker();
      log().info("worker ready");
      // At the first start of all nobody has asked yet, and a day is long.
      await readActiveOffices(clock());
      await runner.promise;
    } catch (error) {
      log().warn({ err: error }, "the worker begins anew");
      await sleep(RESTART_MS);
    }
  }
}
