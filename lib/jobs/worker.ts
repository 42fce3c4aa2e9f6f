// The worker's process: takes jobs from the queue and hands each to its use case. Run by `npm start`, or on its own
// (see docs/operations.md). SIGTERM and SIGINT let the jobs under way finish, then it ends.

import { EventEmitter } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { type Job, type JobHelpers, Logger, type Runner, run, type TaskList, type WorkerEvents } from "graphile-worker";
import { publishDueVersions } from "@/lib/asks/publish-due-versions";
import { syncLiveMeasures } from "@/lib/asks/record/sync-live-measures";
import { syncMeasure } from "@/lib/congress/sync-measure";
import { askForAnswers } from "@/lib/delivery/ask-for-answers";
import { deliverLetter } from "@/lib/delivery/deliver-letter";
import { freeStuckJobs } from "@/lib/delivery/free-stuck-jobs";
import { queueStrandedLetters } from "@/lib/delivery/queue-stranded-letters";
import { readActiveOffices } from "@/lib/delivery/read-active-offices";
import { recordBounces } from "@/lib/delivery/record-bounces";
import { releaseLetters } from "@/lib/delivery/release-letters";
import { sendNotice } from "@/lib/delivery/send-notice";
import { clock, env } from "@/lib/env";
import { checkFigures } from "@/lib/insights/check-figures";
import { countFiguresAgain } from "@/lib/insights/count-figures";
import { purgeNotes } from "@/lib/insights/purge-notes";
import { sendDigests } from "@/lib/insights/send-digests";
import { sendEndingNotices } from "@/lib/insights/send-ending-notices";
import { type JobName, jobCatalog } from "@/lib/jobs/catalog";
import { checkVersion } from "@/lib/letters/check-version";
import type { Lane } from "@/lib/letters/lane";
import { purgeDrafts } from "@/lib/letters/purge-drafts";
import { sendConfirmation } from "@/lib/letters/send-confirmation";
import { log } from "@/lib/log";
import { endMail } from "@/lib/operations/end-mail";
import { purgeResponseFiles } from "@/lib/responses/purge-response-files";
import { systemClock } from "@/lib/shared/clock";
import { openLanes } from "@/lib/shared/lanes";
import { openTurns } from "@/lib/shared/turns";
import { forgetMails } from "@/lib/supporters/addresses/forget-mails";
import { startTracing, traced } from "@/lib/tracing";

const tasks: Record<JobName, (payload: unknown) => Promise<unknown>> = {
  "deliver-letter": (payload) => deliverLetter(jobCatalog["deliver-letter"].parse(payload), clock),
  "send-confirmation": (payload) => sendConfirmation(jobCatalog["send-confirmation"].parse(payload)),
  "send-notice": (payload) => sendNotice(jobCatalog["send-notice"].parse(payload), clock),
  "sync-measure": (payload) => syncMeasure(jobCatalog["sync-measure"].parse(payload), clock),
  "sync-live-measures": () => syncLiveMeasures(clock()),
  "publish-due-versions": () => publishDueVersions(clock(), checkVersion),
  "purge-drafts": () => purgeDrafts(clock()),
  "purge-response-files": () => purgeResponseFiles(clock()),
  "purge-notes": () => purgeNotes(clock()),
  "count-figures": () => countFiguresAgain(clock),
  "check-figures": () => checkFigures(clock()),
  "send-digests": () => sendDigests(clock),
  "send-ending-notices": () => sendEndingNotices(clock),
  "release-letters": () => releaseLetters(),
  "queue-stranded-letters": () => queueStrandedLetters(clock()),
  "read-active-offices": () => readActiveOffices(clock()),
  "fetch-bounces": () => recordBounces(clock),
  "ask-for-answers": () => askForAnswers(clock()),
  "forget-old-mails": () => forgetMails(clock()),
};

/**
 * How many jobs at a time for each far side. Together fewer than CONCURRENCY: while all of them are slow, what has no lane
 * (confirmations, notices, the record) still goes on.
 */
const LANE_LIMITS: Record<Lane, number> = { email: 24, house: 6, senate: 6, post: 2 };
const CONCURRENCY = 44;
const POOL_SIZE = 10;
/**
 * A job whose lane filled up while it was being fetched waits so long for room, and then comes back after so long: a lane
 * that does not move must not keep busy who could do something else.
 */
const FULL_LANE_MS = 500;
/**
 * While a lane is full, whoever is free looks for other jobs past all that wait for that lane. With a long line that is
 * work for the database (100,000 jobs: some 50 ms), so they look one after another, this far apart, until one finds something.
 */
const LOOK_MS = 1_000;

const lanes = openLanes(LANE_LIMITS);
let looks = openTurns(LOOK_MS);

/** With no lane full, null: only then are jobs fetched many at a time. */
async function fullLanes(): Promise<string[] | null> {
  if (lanes.full().length > 0) await looks.take();
  const full = lanes.full();
  return full.length > 0 ? full : null;
}

const taskList: TaskList = Object.fromEntries(
  Object.entries(tasks).map(([name, task]) => [
    name,
    async (payload: unknown, { job, addJob }: JobHelpers) => {
      const own = Object.keys(job.flags ?? {});
      // Found past a lane that is full: there may be more.
      if (lanes.full().some((lane) => !own.includes(lane))) looks.hurry();
      if (!(await lanes.enter(own, FULL_LANE_MS))) {
        const runAt = new Date(systemClock().getTime() + FULL_LANE_MS);
        // Without its key: this very job may have been taken away meanwhile, and would be put off and then ended.
        await addJob(name, payload, { runAt, flags: own });
        return;
      }
      try {
        await traced(name, { "redress.try": job.attempts }, () => task(payload));
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

/** Jobs are fetched so many at a time; what is not begun within `ttl` ms, and at the end, is handed back. */
const LOCAL_QUEUE = { size: 48, ttl: 5_000 };

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
  looks = openTurns(LOOK_MS);
  events.on("pool:gracefulShutdown", () => looks.end());
  const runner = await run({
    connectionString: env().DATABASE_URL,
    taskList,
    logger,
    events,
    concurrency: CONCURRENCY,
    forbiddenFlags: fullLanes,
    pollInterval: 2_000,
    // Gathers what is done, and at the end waits until all of it is written down; one by one it would not wait.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0, localQueue: LOCAL_QUEUE } },
    maxPoolSize: POOL_SIZE,
    crontab: [
      "17 3 * * * purge-drafts",
      "29 3 * * * purge-response-files",
      "31 3 * * * purge-notes",
      "* * * * * release-letters",
      "* * * * * publish-due-versions",
      // By itself it comes back sooner; this begins it, and begins it again after an outage.
      "* * * * * count-figures",
      "53 4 * * * check-figures",
      // Monday morning in Washington. A worker that was away then makes up for it within the day.
      "0 13 * * 1 send-digests ?fill=1d",
      // Each morning in Washington; most days of a Congress it finds nothing that ends soon.
      "11 14 * * * send-ending-notices ?fill=1d",
      "41 */6 * * * sync-live-measures",
      "11 * * * * queue-stranded-letters",
      "23 9 * * * read-active-offices",
      "*/5 * * * * fetch-bounces",
      "7 * * * * ask-for-answers",
      "37 * * * * forget-old-mails",
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
  const stopTracing = await startTracing("worker");
  // With the database away for long, graphile-worker ends by itself: then it begins anew.
  while (!isAsked) {
    try {
      const runner = await startWorker();
      log().info("worker ready");
      // At the first start of all nobody has asked yet, and a day is long.
      await readActiveOffices(clock()).catch((error: unknown) =>
        log().warn({ err: error }, "active offices: not read"),
      );
      await runner.promise;
    } catch (error) {
      log().warn({ err: error }, "the worker begins anew");
      await sleep(RESTART_MS);
    }
  }
  endMail();
  await stopTracing();
}
