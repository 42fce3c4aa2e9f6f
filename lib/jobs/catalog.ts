// Every job by name. Payloads hold ids alone: a job's row outlives what it is about, and must not hold personal data.
import { z } from "zod";

const ids = { organizationId: z.uuid() };

export const jobCatalog = {
  /** Carries one letter to its office by its channel. */
  "deliver-letter": z.object({ ...ids, letterId: z.uuid() }),
  /** Mails the link that confirms an action's letters. */
  "send-confirmation": z.object({ ...ids, actionId: z.uuid() }),
  /** Tells a person once what became of an action's letters. */
  "send-notice": z.object({
    ...ids,
    actionId: z.uuid(),
    kind: z.enum(["measure_over", "legislator_left", "not_delivered", "did_they_answer"]),
  }),
  /** Reads one measure from its sources. */
  "sync-measure": z.object({ measureId: z.string().regex(/^\d{1,3}-[A-Z]{1,7}-\d{1,5}$/) }),
  /** Has the measures of live asks read. */
  "sync-live-measures": z.object({}),
  /** Makes approved versions of asks live whose hour has come. */
  "publish-due-versions": z.object({}),
  /** Has letters go on whose pause has ended. */
  "release-letters": z.object({}),
  /** Looks for letters that nothing would carry, and puts them in line. */
  "queue-stranded-letters": z.object({}),
  /** Asks the chambers' systems which offices take messages. */
  "read-active-offices": z.object({}),
  /** Reads the mailbox for mails that came back. */
  "fetch-bounces": z.object({}),
  /** Asks writers, two weeks after a letter went, whether its office answered. */
  "ask-for-answers": z.object({}),
  /** Forgets how often mails were asked for, and which returned mails were read. */
  "forget-old-mails": z.object({}),
  /** Counts what changed since figures were last counted. */
  "count-figures": z.object({}),
  /** Compares figures with the letters that they count. */
  "check-figures": z.object({}),
  /** Mails the weekly digest to everybody who asked for it. */
  "send-digests": z.object({}),
  /** Tells those who run campaigns, once, what of theirs ends with the Congress. */
  "send-ending-notices": z.object({}),
  /** Deletes the files of answers that nobody needs any more. */
  "purge-response-files": z.object({}),
  /** Erases organizers' notes a year after the end of their Congress. */
  "purge-notes": z.object({}),
  /** Deletes drafts that were never confirmed in time. */
  "purge-drafts": z.object({}),
};

export type JobName = keyof typeof jobCatalog;
export type JobPayload<N extends JobName> = z.infer<(typeof jobCatalog)[N]>;
