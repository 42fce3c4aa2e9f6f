import { isOpen } from "@/lib/asks/ask";
import type { AskCheckCode } from "@/lib/asks/ask-check";
import type { AskContent } from "@/lib/asks/ask-version";
import type { AskChecker, CheckContext } from "@/lib/asks/check-context";
import { endOfCongress } from "@/lib/congress/congress-clock";
import { keyOfId, type Measure } from "@/lib/congress/measure";

/**
 * What keeps a version from being live, although two people have looked at it: `measure_over`: its measure has ended or
 * is gone. `source_gone`: it cites a source that the brief no longer has. `not_theirs`: it asks people about a measure
 * that they have no part in. `cannot_render`: a wording of it makes no letter any more.
 */
export type Obstacle = "measure_over" | "source_gone" | "not_theirs" | "cannot_render";

const NAMED: Partial<Record<AskCheckCode, Obstacle>> = {
  unknown_source: "source_gone",
  cannot_render: "cannot_render",
};

/** The first of what keeps a version from being live now; null: nothing does. Other checks were answered before. */
export function findObstacle(
  content: AskContent,
  measure: Measure | null,
  context: CheckContext,
  check: AskChecker,
): Obstacle | null {
  const { verb, measureId } = content;
  if (!isOpen({ verb, measureId, measure }, context.now)) return "measure_over";
  const first = check(content, context).find(({ overridable }) => !overridable);
  return first ? (NAMED[first.code] ?? "not_theirs") : null;
}

/** Whether an hour to go live is too late for a version: at or after the end of its measure's Congress. */
export function isAfterCongress({ measureId }: Pick<AskContent, "measureId">, goesLiveAt: Date | null): boolean {
  const congress = keyOfId(measureId ?? "")?.congress;
  return goesLiveAt !== null && congress !== undefined && goesLiveAt >= endOfCongress(congress);
}
