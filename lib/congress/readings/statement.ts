import type { SourceFacts, SourceName, SourceProblem } from "@/lib/congress/sources/source";

/** What a source said of a measure at a moment. */
export type Statement = { source: SourceName; facts: SourceFacts; readAt: Date };

/** `problem`: what keeps it from being all that there is to know. */
type Heard = { said: Statement[]; problem: Extract<SourceProblem, "lags" | "incomplete"> | null };

/**
 * What stands of a source's words after it said something more: its last whole statement, and a newer one that was not
 * whole beside it, since that proves who is on the list and never who is not. A source that falls behind its own
 * words (a stale cache) is not listened to.
 */
export function hear(said: readonly Statement[], now: Statement): Heard {
  const last = said.at(-1);
  if (last && now.facts.updatedAt < last.facts.updatedAt) return { said: [...said], problem: "lags" };
  if (now.facts.complete) return { said: [now], problem: null };
  return { said: [...said.filter(({ facts }) => facts.complete), now], problem: "incomplete" };
}

/** Statements with the one that knows most first: the source's own date decides, then ours, then how whole it is. */
export const byKnowledge = (statements: readonly Statement[]): Statement[] =>
  statements.toSorted(
    (a, b) =>
      Date.parse(b.facts.updatedAt) - Date.parse(a.facts.updatedAt) ||
      b.readAt.getTime() - a.readAt.getTime() ||
      Number(b.facts.complete) - Number(a.facts.complete) ||
      (a.source < b.source ? -1 : 1),
  );
