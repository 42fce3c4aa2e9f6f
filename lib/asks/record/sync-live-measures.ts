import { loadLiveMeasureIds } from "@/lib/asks/record/store";
import { congressAt } from "@/lib/congress/congress-clock";
import { keyOfId } from "@/lib/congress/measure";
import { syncJobOptions } from "@/lib/congress/readings/sync-job";
import { inTransaction } from "@/lib/db";
import { enqueue } from "@/lib/jobs/queue";

/**
 * Has the record read anew for the measures of live asks, each by a job of its own; run every six hours. A measure whose
 * Congress has ended is left as it was at the end. Safe to run twice: a reading that waits already is not doubled.
 */
export function syncLiveMeasures(now: Date): Promise<void> {
  return inTransaction(async (tx) => {
    for (const measureId of await loadLiveMeasureIds(tx)) {
      if (keyOfId(measureId)?.congress !== congressAt(now)) continue;
      await enqueue(tx, "sync-measure", { measureId }, syncJobOptions(measureId));
    }
  });
}
