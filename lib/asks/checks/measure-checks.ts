import { isTooLate, needsMeasure } from "@/lib/asks/ask";
import { type AskCheck, failedCheck } from "@/lib/asks/ask-check";
import { fitsAudience } from "@/lib/asks/ask-measure";
import type { AskContent } from "@/lib/asks/ask-version";
import type { CheckContext } from "@/lib/asks/check-context";
import { sideOfVerb, takesMeasure } from "@/lib/asks/verb-rules";
import { congressAt, isAlive } from "@/lib/congress/congress-clock";
import { chamberOf, citationOf } from "@/lib/congress/measure";

/** What is wrong with the measure of an ask: by itself, for its verb, and for those whom the ask goes to. */
export function checkMeasure(content: AskContent, { measure, now }: CheckContext): AskCheck[] {
  const { verb, stance, measureId, audience } = content;
  const side = sideOfVerb(verb);
  const checks = side && side !== stance ? [failedCheck("stance_differs", "stance", { verb, stance: side })] : [];
  if (measureId === null) {
    return needsMeasure(verb) ? [...checks, failedCheck("measure_needed", "measureId", { verb })] : checks;
  }
  if (!takesMeasure(verb)) checks.push(failedCheck("measure_not_wanted", "measureId", { verb }));
  if (!measure) return [...checks, failedCheck("measure_unknown", "measureId", { id: measureId })];

  const facts = { citation: citationOf(measure), chamber: chamberOf(measure.type) };
  if (!fitsAudience(measure, audience)) {
    checks.push(failedCheck("measure_other_chamber", "audience", { ...facts, audience: audience.to }));
  } else if (audience.to === "both" || audience.to === "everyone") {
    checks.push(failedCheck("measure_half_audience", "audience", facts));
  }
  if (!isAlive(measure, now)) {
    const { citation } = facts;
    checks.push(
      failedCheck("measure_over", "measureId", { citation, congress: measure.congress, current: congressAt(now) }),
    );
  } else if (isTooLate(verb, measure)) {
    checks.push(
      failedCheck("measure_finished", "measureId", { citation: facts.citation, action: measure.latestAction }),
    );
  }
  return checks;
}
