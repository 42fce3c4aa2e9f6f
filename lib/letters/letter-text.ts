import type { ComposedLetter } from "@/lib/letters/letter";
import { usDate } from "@/lib/letters/us-date";

/** The blocks of a letter's body that hold anything, in order. Kept whole: own words are never trimmed. */
export const bodyBlocks = (letter: Pick<ComposedLetter, "opening" | "ownWords" | "request">): string[] =>
  [letter.opening, letter.ownWords, letter.request].filter((block) => block.trim() !== "");

/**
 * The letter as plain text, for e-mail and for copying into a form. Blocks are parted by an empty line and no line is
 * wrapped. The subject is not in it: it goes into its own field.
 */
export function asPlainText(letter: ComposedLetter): string {
  const sources = letter.sources.map(
    (source) => `[${source.number}] ${source.text}${source.url ? ` ${source.url}` : ""}`,
  );
  return [
    usDate(letter.date),
    letter.addressee.join("\n"),
    letter.salutation,
    ...bodyBlocks(letter),
    letter.closing,
    letter.signature.join("\n"),
    sources.join("\n"),
  ]
    .filter((block) => block !== "")
    .join("\n\n");
}
