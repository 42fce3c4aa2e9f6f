import { unlockStuckJobs } from "@/lib/jobs/queue";

/** Lets the queue go on with letters and mails that a killed worker held. */
export const freeStuckJobs = (): Promise<void> => unlockStuckJobs();
