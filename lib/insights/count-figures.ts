import { congressAt } from "@/lib/congress/congress-clock";
import { inTransaction } from "@/lib/db";
import { countActions } from "@/lib/insights/counting/actions/store";
import { CHANGED_BY_TIME } from "@/lib/insights/counting/letter-states";
import { countLetters } from "@/lib/insights/counting/letters/store";
import { countingAlone, noteCongress, noteRun, takeDue } from "@/lib/insights/counting/runs/store";
import { enqueue } from "@/lib/jobs/queue";
import type { Clock } from "@/lib/shared/clock";

/** So many changes go together: each such batch is kept by itself. */
const BATCH = 10_000;

/** How long figures may be behind what happened, in seconds, besides the time that counting takes. */
const EVERY_S = 10;

/**
 * Counts what changed since the last count, until nothing is left. Counting the same change twice moves nothing, and two
 * that count at once wait for one another.
 */
export async function countFigures(clock: Clock): Promise<void> {
  const congress = congressAt(clock());
  await countingAlone((client) => noteCongress(client, congress, CHANGED_BY_TIME));
  while (!(await countBatch(clock()))) {
    // The next batch, with the lock let go in between.
  }
}

/** The same as a job, which comes back by itself. One such job waits at a time. */
export async function countFiguresAgain(clock: Clock): Promise<void> {
  await countFigures(clock);
  await inTransaction((tx) => enqueue(tx, "count-figures", {}, { key: "count-figures", inSeconds: EVERY_S }));
}

/** Counts one batch; true when it was the last. Only then is it written down until when figures are whole. */
const countBatch = (now: Date): Promise<boolean> =>
  countingAlone(async (client) => {
    const congress = congressAt(now);
    const due = await takeDue(client, BATCH);
    const idsOf = (kind: "letterId" | "actionId") => {
      const found = due.filter((row) => row[kind] !== null);
      return { organizationIds: found.map((row) => row.organizationId), ids: found.flatMap((row) => row[kind] ?? []) };
    };
    await countLetters(client, idsOf("letterId"), congress);
    await countActions(client, idsOf("actionId"));
    const isLast = due.length < BATCH;
    if (isLast) await noteRun(client, "count", { at: now, checked: 0, differing: 0 });
    return isLast;
  });
