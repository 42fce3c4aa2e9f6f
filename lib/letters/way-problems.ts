import type { BuiltLetter } from "@/lib/letters/build-letters";
import { channelChoices, isOpen, type SiteFacts } from "@/lib/letters/channel-choices";
import type { Draft } from "@/lib/letters/draft";
import { findLetterProblems, type LetterProblem } from "@/lib/letters/letter-problems";

const CLOSED: LetterProblem = { code: "way-closed", severity: "stop", part: "channel", values: {} };

/** Everything to say about a letter of a draft on the way that was chosen for it, also that the way is open no more. */
export function findWayProblems(letter: BuiltLetter, typed: Draft, site: SiteFacts): LetterProblem[] {
  const { composed, draft, legislator, seat } = letter;
  const { edits, channel } = draft;
  const problems = findLetterProblems({ letter: composed, edits, channel, legislator });
  if (channel === null) return problems;
  const found = [...problems, ...site.ways.problemsOf(letter, typed)];
  // A letter that is too long is told so by its own problem.
  if (found.some(({ code }) => code === "too-long-for-print")) return found;
  return isOpen(channelChoices({ ...letter, seatId: seat.id }, site), channel) ? found : [...found, CLOSED];
}
