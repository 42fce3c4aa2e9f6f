import type { Measure } from "@/lib/congress/measure";
import { evidenceOf, type Standing, type StandingKind } from "@/lib/congress/standing";

/** A standing of a kind as it could be, with the measure's own dates: for previews and for trying texts out. */
export function exampleStanding(kind: StandingKind, measure: Measure | null, now: Date): Standing {
  if (kind === "no_measure" || !measure) return { kind: "no_measure" };
  const evidence = evidenceOf(measure, now);
  const date = measure.introducedOn;
  if (kind === "cosponsor") return { kind, since: date, evidence };
  if (kind === "sponsor" || kind === "withdrawn") return { kind, on: date, evidence };
  return kind === "unknown" ? { kind, doubt: "incomplete", evidence } : { kind, evidence };
}
