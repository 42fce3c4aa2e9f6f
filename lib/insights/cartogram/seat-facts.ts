import type { Standing } from "@/lib/congress/standing";
import type { ReplyShown, SeatFacts } from "@/lib/insights/cartogram/shown";
import type { PositionStance } from "@/lib/responses/positions/position";
import type { ResponseClass } from "@/lib/responses/response";

// From what says most of where an office stands to what says least. A refusal says more than a form reply.
const TELLING: readonly ResponseClass[] = [
  "commitment",
  "refusal",
  "substantive",
  "form_reply",
  "acknowledgement",
  "wrong_office",
];

/** The answer to show of an office's: the one that says most; "answered" when none of them was classed. */
export function replyOf(
  counts: { letters: number; answered: number },
  classes: ReadonlySet<string | null>,
): ReplyShown {
  const told = TELLING.find((each) => classes.has(each));
  if (told) return told;
  if (counts.answered > 0 || classes.size > 0) return "answered";
  return counts.letters > 0 ? "none" : "not_written";
}

type Known = {
  counts: { letters: number; answered: number } | undefined;
  classes: ReadonlySet<string | null>;
  /** of each ask that concerns the holder, in the campaign's order */
  onAsks: readonly { standing: Standing; stance: PositionStance | null }[];
};

/**
 * What the map shows of a seat. Where several asks concern its holder it is the first ask with a measure, and the first on which
 * their position is known: to see one ask alone, filter by it.
 */
export function seatFactsOf({ counts = { letters: 0, answered: 0 }, classes, onAsks }: Known): SeatFacts {
  const standing = onAsks.find((each) => each.standing.kind !== "no_measure")?.standing.kind ?? "no_measure";
  const position = onAsks.find(({ stance }) => stance !== null)?.stance ?? "unknown";
  return { letters: counts.letters, standing, position, reply: replyOf(counts, classes) };
}
