// Every job by name. Payloads hold ids alone: a job's row outlives what it is about, and must not hold personal data.
import { z } from "zod";

const ids = { organizationId: z.uuid() };

export const jobCatalog = {
  /** Carries one letter to its office by its channel. */
  "deliver-letter": z.object({ ...ids, letterId: z.uuid() }),
  /** Mails the link that confirms an action's letters. */
  "send-confirmation": z.object({ ...ids, actionId: z.uuid() }),
  /** Deletes drafts that were never confirmed in time. */
  "purge-drafts": z.object({}),
  /** Gives back jobs that a worker held when it was killed. */
  "free-stuck-jobs": z.object({}),
};

export type JobName = keyof typeof jobCatalog;
export type JobPayload<N extends JobName> = z.infer<(typeof jobCatalog)[N]>;
