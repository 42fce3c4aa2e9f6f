import { type Db, db } from "@/lib/db";
import { type JobName, type JobPayload, jobCatalog } from "@/lib/jobs/catalog";

type JobOptions = {
  /** a job with a key that waits already is replaced, so that a double click makes one job */
  key?: string;
  /** jobs in one line are done one after the other */
  line?: string;
  /** not before so many seconds from now */
  inSeconds?: number;
  /** what the job keeps busy: a worker does only so many of a kind at a time */
  flags?: readonly string[];
};

/** Adds a job inside the caller's transaction: what it is about and the job are kept together or not at all. */
export async function enqueue<N extends JobName>(
  tx: Db,
  name: N,
  payload: JobPayload<N>,
  { key, line, inSeconds = 0, flags }: JobOptions = {},
): Promise<void> {
  const json = JSON.stringify(jobCatalog[name].parse(payload));
  await tx.$executeRaw`SELECT graphile_worker.add_job(${name}, ${json}::json, queue_name := ${line ?? null},
    run_at := now() + make_interval(secs => ${inSeconds}), job_key := ${key ?? null}, flags := ${flags ?? null}::text[])`;
}

// A worker that says nothing for so long was killed, stopped or cut off; what it holds is given to others. Should it
// come back, it finds its letters taken (lib/delivery/carrying/store.ts).
const SILENCE = "30 seconds";

/** Writes down that the workers of this process are alive, by the names under which they hold jobs. */
export async function keepAlive(workerIds: readonly string[]): Promise<void> {
  await db().pool.query(
    `INSERT INTO "WorkerBeat" ("workerId", "beatAt") SELECT unnest($1::text[]), now()
     ON CONFLICT ("workerId") DO UPDATE SET "beatAt" = now()`,
    [workerIds],
  );
}

/** Gives back the jobs of workers that have fallen silent; graphile-worker by itself would wait four hours. */
export async function unlockStuckJobs(): Promise<void> {
  await db().pool.query(
    `SELECT graphile_worker.force_unlock_workers(array_agg(DISTINCT j.locked_by)) FROM graphile_worker.jobs j
     WHERE j.locked_at < now() - interval '${SILENCE}' AND NOT EXISTS (
       SELECT FROM "WorkerBeat" b WHERE b."workerId" = j.locked_by AND b."beatAt" > now() - interval '${SILENCE}')
     HAVING count(*) > 0`,
  );
  await db().pool.query(`DELETE FROM "WorkerBeat" WHERE "beatAt" < now() - interval '1 day'`);
  // A letter's job that failed for the last time, with the database away again and again, is not the end of the letter.
  await db().pool.query(
    `SELECT graphile_worker.reschedule_jobs(array_agg(j.id), run_at := now() + interval '5 minutes', attempts := 0)
     FROM graphile_worker.jobs j WHERE j.task_identifier = 'deliver-letter' AND j.attempts >= j.max_attempts
       AND j.locked_at IS NULL HAVING count(*) > 0`,
  );
}
