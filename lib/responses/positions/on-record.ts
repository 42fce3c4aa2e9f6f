// What the record of Congress itself says of a position: nobody writes it down, so it is never out of date or in doubt.
import type { AskVerb, Stance } from "@/lib/asks/ask";
import type { Standing } from "@/lib/congress/standing";
import type { PositionRecord, PositionStance } from "@/lib/responses/positions/position";

/** Whose name is on a measure is for it, and so against an ask on the other side. */
const ON_IT: Record<Stance, { sponsor: PositionStance; cosponsor: PositionStance }> = {
  support: { sponsor: "champion", cosponsor: "supports" },
  oppose: { sponsor: "against", cosponsor: "against" },
};

/** Who took a name off says that this much is over, and not what comes next; who was asked for just that has done it. */
function afterWithdrawal(verb: AskVerb, stance: Stance): PositionStance {
  if (stance === "support") return "undecided";
  return verb === "withdraw" ? "supports" : "leaning";
}

/**
 * The record of a position that follows from a standing; null where the record says nothing: not to be on a measure is no
 * position, and what is unknown is not guessed. A name that stands there now counts as of the day on which the list was
 * read, a withdrawal as of its own.
 */
export function recordOfStanding(ask: { verb: AskVerb; stance: Stance }, standing: Standing): PositionRecord | null {
  const base = { id: "standing", evidence: "cosponsorship", quote: null, note: null, responseId: null } as const;
  switch (standing.kind) {
    case "sponsor":
    case "cosponsor":
      return {
        ...base,
        stance: ON_IT[ask.stance][standing.kind],
        on: standing.evidence.asOf,
        url: standing.evidence.url,
        holdsNow: true,
      };
    case "withdrawn":
      return { ...base, stance: afterWithdrawal(ask.verb, ask.stance), on: standing.on, url: standing.evidence.url };
    default:
      return null;
  }
}
