import { keepAlive, unlockStuckJobs } from "@/lib/jobs/queue";

/**
 * Says that the workers of this process are alive, and lets the queue go on with letters and mails that others held when
 * they were killed. Run every few seconds by each process.
 */
export async function freeStuckJobs(workerIds: readonly string[]): Promise<void> {
  await keepAlive(workerIds);
  await unlockStuckJobs();
}
