import { keyOfId } from "@/lib/congress/measure";
import { syncJobOptions } from "@/lib/congress/readings/sync-job";
import { inTransaction } from "@/lib/db";
import { enqueue } from "@/lib/jobs/queue";
import type { Actor } from "@/lib/organizations/membership";
import { mayReadRecord } from "@/lib/organizations/policy";
import { fail, ok, type Result } from "@/lib/shared/result";

/**
 * Has the record of a measure read now, also of one that it does not have yet: how that went stands in `findRecord` of
 * lib/congress/views. Asked for twice before it ran, it runs once.
 */
export async function requestSync(
  actor: Actor | null,
  measureId: string,
): Promise<Result<{ measureId: string }, "not_allowed" | "not_a_measure">> {
  if (!mayReadRecord(actor)) return fail("not_allowed");
  if (!keyOfId(measureId)) return fail("not_a_measure");
  await inTransaction((tx) => enqueue(tx, "sync-measure", { measureId }, syncJobOptions(measureId)));
  return ok({ measureId });
}
