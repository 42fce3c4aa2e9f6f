import type { TextSituation } from "@/lib/asks/ask";
import { exampleStanding } from "@/lib/congress/example-standing";
import type { Measure } from "@/lib/congress/measure";
import type { Standing } from "@/lib/congress/standing";
import { todayInWashington } from "@/lib/congress/washington-date";
import type { KnownPosition } from "@/lib/letters/positions";

/** A standing, and what an office has said, as they could be for a kind of text: for previews and for trying texts out. */
export function exampleSituation(
  kind: TextSituation,
  measure: Measure | null,
  now: Date,
): { standing: Standing; position: KnownPosition | null } {
  if (kind !== "committed" && kind !== "refused") {
    return { standing: exampleStanding(kind, measure, now), position: null };
  }
  const standing = exampleStanding(measure ? "not_on_it" : "no_measure", measure, now);
  return { standing, position: { kind, how: "wrote", on: todayInWashington(now) } };
}
