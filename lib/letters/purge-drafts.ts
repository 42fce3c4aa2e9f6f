import { inTransaction } from "@/lib/db";
import { draftCutoff } from "@/lib/letters/draft";
import { deleteDraftsBefore } from "@/lib/letters/store";

/**
 * Deletes drafts that were never confirmed in time, with the addresses of people who never proved one: a personal
 * datum is kept no longer than its purpose. Confirmed actions have no draft and are left alone.
 */
export const purgeDrafts = (now: Date): Promise<void> =>
  inTransaction((tx) => deleteDraftsBefore(tx, draftCutoff(now)));
