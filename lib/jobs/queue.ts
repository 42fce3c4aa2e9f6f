import { type Db, db } from "@/lib/db";
import { type JobName, type JobPayload, jobCatalog } from "@/lib/jobs/catalog";

/**
 * Adds a job inside the caller's transaction: what it is about and the job are kept together or not at all.
 * A job with a key that waits already is replaced, so that a double click makes one job.
 */
export async function enqueue<N extends JobName>(
  tx: Db,
  name: N,
  payload: JobPayload<N>,
  options: { key?: string } = {},
): Promise<void> {
  const json = JSON.stringify(jobCatalog[name].parse(payload));
  await tx.$executeRaw`SELECT graphile_worker.add_job(${name}, ${json}::json, job_key := ${options.key ?? null})`;
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
