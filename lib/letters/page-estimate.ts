import type { ComposedLetter } from "@/lib/letters/letter";
import { bodyBlocks } from "@/lib/letters/letter-text";
import { countLines } from "@/lib/letters/text-width";

/**
 * How many pages a letter takes in print, estimated on the safe side: a letter said to fit two pages does, one said to
 * need three may still fit. The figures belong to the sheet in lib/delivery/channels/print/format.ts.
 */

/** A #10 envelope of two sheets still goes for one first-class stamp; and an office reads two pages, rarely three. */
export const MAX_PRINTED_PAGES = 2;

/** The sheet's 6.5 inches at 11 points, and at the 8 of the sources, in units of text-width.ts. */
const LINE_WIDTH = 69;
const SOURCE_LINE_WIDTH = 90;
const FIRST_PAGE_LINES = 28;
const FURTHER_PAGE_LINES = 42;
/** Salutation, closing, room to sign and the gaps between them, in lines of the body. */
const FRAME_LINES = 7;
/** What parts paragraphs over and above the usual room between lines, and a little for what is lost at a page's end. */
const PARAGRAPH_GAP = 0.5;
/** Rule and gaps over the sources; then a source's line as part of one of the body's. */
const SOURCES_FRAME_LINES = 2;
const SOURCE_LINE_HEIGHT = 0.75;

/** Estimated pages of the printed letter, at least 1. */
export function estimatePages(letter: ComposedLetter): number {
  let lines = FRAME_LINES + countLines(letter.signature[0] ?? "", LINE_WIDTH);
  for (const paragraph of bodyBlocks(letter).flatMap((block) => block.split(/\n\s*\n/))) {
    lines += countLines(paragraph, LINE_WIDTH) + PARAGRAPH_GAP;
  }
  if (letter.sources.length > 0) lines += SOURCES_FRAME_LINES;
  for (const { text, url } of letter.sources) {
    lines += countLines(`${text} ${url ?? ""}`, SOURCE_LINE_WIDTH) * SOURCE_LINE_HEIGHT + 0.4;
  }
  return lines <= FIRST_PAGE_LINES ? 1 : 1 + Math.ceil((lines - FIRST_PAGE_LINES) / FURTHER_PAGE_LINES);
}
