import type { Ask, AskVerb } from "@/lib/asks/ask";
import { type Audience, includesOffice } from "@/lib/asks/audience";
import { isAlive } from "@/lib/congress/congress-clock";
import { chamberOf, type Measure } from "@/lib/congress/measure";

/** Why an ask cannot have a measure, or cannot be without one. */
export type MeasureProblem = "measure_unknown" | "measure_other_chamber" | "measure_over" | "measure_needed";

const NEEDS_MEASURE: readonly AskVerb[] = ["cosponsor", "vote_for", "vote_against"];

/** Whether members of a measure's chamber are among those whom an ask goes to. */
export const fitsAudience = (measure: Pick<Measure, "type">, audience: Audience): boolean =>
  includesOffice(audience, chamberOf(measure.type));

/**
 * Judges a measure for an ask. `measureId` is what was asked for and `measure` what the record has by it. An ask keeps
 * the measure that it has, also when that has died with its Congress: its texts must stay open to correction.
 */
export function findMeasureProblem(
  ask: Pick<Ask, "verb" | "audience" | "measureId">,
  measureId: string | null,
  measure: Measure | null,
  now: Date,
): MeasureProblem | null {
  if (measureId === null) return NEEDS_MEASURE.includes(ask.verb) ? "measure_needed" : null;
  if (measureId === ask.measureId) return null;
  if (!measure) return "measure_unknown";
  if (!fitsAudience(measure, ask.audience)) return "measure_other_chamber";
  return isAlive(measure, now) ? null : "measure_over";
}

/** The verb of an ask once it has a measure: a companion that exists is no longer to be introduced but cosponsored. */
export const verbWith = (verb: AskVerb, measureId: string | null): AskVerb =>
  verb === "introduce_companion" && measureId !== null ? "cosponsor" : verb;
