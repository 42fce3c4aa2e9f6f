import { fitsAudience } from "@/lib/asks/ask-measure";
import type { Audience } from "@/lib/asks/audience";
import { congressAt } from "@/lib/congress/congress-clock";
import { chamberOf, type Measure, type MeasureKey } from "@/lib/congress/measure";

/**
 * Why a measure cannot carry an ask on. `measure_not_later`: it is of the same Congress or an earlier one, so it is not
 * the other introduced again. `measure_other_chamber`: those whom the ask goes to, or went to, cannot act on it.
 */
export type ReintroductionProblem = "measure_unknown" | "measure_not_later" | "measure_other_chamber" | "measure_over";

/** Judges what the record has as the new measure of an ask whose own is `from`; null when nothing is wrong with it. */
export function findReintroductionProblem(
  { from, audience }: { from: MeasureKey; audience: Audience },
  measure: Pick<Measure, "congress" | "type"> | null,
  now: Date,
): ReintroductionProblem | null {
  if (!measure) return "measure_unknown";
  if (measure.congress <= from.congress) return "measure_not_later";
  if (chamberOf(measure.type) !== chamberOf(from.type) || !fitsAudience(measure, audience)) {
    return "measure_other_chamber";
  }
  return measure.congress < congressAt(now) ? "measure_over" : null;
}
