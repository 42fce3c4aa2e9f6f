// Whether two answers are one reply: they differ in nothing but what is about the person written to. Plain rules, and in
// doubt two: who decides on one of them must not decide on something else along with it.
import { diffArrays } from "diff";
import { findCitations } from "@/lib/congress/citation";
import { officeSays } from "@/lib/responses/office-says";
import { replyBody, wordsIn } from "@/lib/responses/reply-text";

/** The longest place in which they may differ, in words: a name and a town. */
const LONGEST_PLACE = 8;
/** The most that may differ in all, in words on both sides: a few such places. */
const MOST_WORDS = 60;

/** Where one of these stands in one and not in the other, the two say different things. */
const DECIDES =
  /^(?:not|no|nor|never|cannot|\p{L}+n't|unable|agree|disagree|oppos\p{L}+|support\p{L}*|co|sponsor\p{L}*|cosponsor\p{L}*|against|favor|vot\p{L}+|bill|bills|act|resolution|treaty|measure|amendment)$/iu;

/** Small words, and how somebody wrote: they differ with the person. */
const PERSONAL =
  /^(?:a|an|and|at|by|de|from|in|la|my|of|on|or|the|to|van|von|your|recent|letters?|e|mails?|emails?|messages?|phone|calls?|calling|fax|postcards?|writing|contacting|visiting|visit|correspondence|st|nd|rd|th)$/i;

const isName = (word: string): boolean => /^[\p{Lu}\d]/u.test(word);
const mayDiffer = (word: string): boolean => !DECIDES.test(word) && (isName(word) || PERSONAL.test(word));

const measuresIn = (text: string): string =>
  [...new Set(findCitations(text).map(({ type, number }) => `${type} ${number}`))].sort().join();

function differInPerson(a: readonly string[], b: readonly string[]): boolean {
  const comparator = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
  const changes = diffArrays([...a], [...b], { comparator, maxEditLength: MOST_WORDS });
  return (
    changes?.every(({ added, removed, value }) =>
      added || removed ? value.length <= LONGEST_PLACE && value.every(mayDiffer) : true,
    ) ?? false
  );
}

/**
 * Whether two answers of an office are one reply: every word that differs is a name, a number or how somebody wrote, no place
 * is longer than a name and a town, the measures named are the same, and so is what each says of them.
 */
export function isSameReply(a: string, b: string): boolean {
  const [one, other] = [replyBody(a), replyBody(b)];
  const [says, saysOther] = [officeSays(one), officeSays(other)];
  const isEqual = (["notTheirs", "forIt", "againstIt"] as const).every((key) => !says[key] === !saysOther[key]);
  return isEqual && measuresIn(one) === measuresIn(other) && differInPerson(wordsIn(one), wordsIn(other));
}
