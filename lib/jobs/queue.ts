import { type Db, db } from "@/lib/db";
import { type JobName, type JobPayload, jobCatalog } from "@/lib/jobs/catalog";

type JobOptions = {
  /** a job with a key that waits already is replaced, so that a double click makes one job */
  key?: string;
  /** jobs in one line are done one after the other */
  line?: string;
  /** not before so many seconds from now */
  inSeconds?: number;
};

/** Adds a job inside the caller's transaction: what it is about and the job are kept together or not at all. */
export async function enqueue<N extends JobName>(
  tx: Db,
  name: N,
  payload: JobPayload<N>,
  { key, line, inSeconds = 0 }: JobOptions = {},
): Promise<void> {
  const json = JSON.stringify(jobCatalog[name].parse(payload));
  await tx.$executeRaw`SELECT graphile_worker.add_job(${name}, ${json}::json, queue_name := ${line ?? null},
    run_at := now() + make_interval(secs => ${inSeconds}), job_key := ${key ?? null})`;
}

/**
 * Gives back the jobs of workers that were killed. No job of ours runs for two minutes, so one held for ten has nobody
 * at work on it; graphile-worker by itself would wait four hours.
 */
export async function unlockStuckJobs(): Promise<void> {
  await db().pool.query(
    `SELECT graphile_worker.force_unlock_workers(array_agg(DISTINCT locked_by)) FROM graphile_worker.jobs
     WHERE locked_at < now() - interval '10 minutes' HAVING count(*) > 0`,
  );
}
