// A draft belongs to the Congress in which it was begun: its people, districts and measures end with it. What the person
// typed does not.
import type { Draft } from "@/lib/letters/draft";

/**
 * A new draft with what the person typed into one of an earlier Congress: words, name and e-mail address, and words for
 * somebody alone where that person is written to again. The street is carried only within the same ZIP code. Changes
 * to the organization's text are not: they speak of a measure that has ended.
 */
export function carryOver(earlier: Draft, fresh: Draft): Draft {
  const isSamePlace = earlier.zip === fresh.zip && earlier.state === fresh.state;
  const wordsFor = new Map(earlier.letters.map(({ bioguide, edits }) => [bioguide, edits.ownWords]));
  return {
    ...fresh,
    fullName: earlier.fullName,
    email: earlier.email,
    ownWords: earlier.ownWords,
    ...(isSamePlace && { street: earlier.street, city: earlier.city }),
    letters: fresh.letters.map((letter) => ({
      ...letter,
      edits: { ...letter.edits, ownWords: wordsFor.get(letter.bioguide) ?? letter.edits.ownWords },
    })),
  };
}

/** Everything that the person wrote in a draft, each text once: shown to be kept when none of its letters can go. */
export const typedTexts = ({ ownWords, letters }: Draft): string[] => {
  const texts = [ownWords, ...letters.flatMap(({ edits }) => Object.values(edits))];
  return [...new Set(texts.filter((text): text is string => text !== null && text.trim() !== ""))];
};
