import type { ComposedLetter } from "@/lib/letters/letter";
import { bodyBlocks } from "@/lib/letters/letter-text";
import { widthOf } from "@/lib/letters/text-width";

/**
 * How many pages a letter takes in print, estimated on the safe side: a letter said to fit two pages does, one said to
 * need three may still fit. The figures belong to the sheet in lib/delivery/channels/print/format.ts.
 */

/** A #10 envelope of two sheets still goes for one first-class stamp; and an office reads two pages, rarely three. */
export const MAX_PRINTED_PAGES = 2;

const LINE_WIDTH = 74;
const SOURCE_LINE_WIDTH = 92;
const FIRST_PAGE_LINES = 27;
const FURTHER_PAGE_LINES = 39;
/** Salutation, closing, room to sign and the name, in lines of the body. */
const FRAME_LINES = 8;

const linesOf = (text: string, lineWidth: number): number =>
  text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / lineWidth)), 0);

/** Estimated pages of the printed letter, at least 1. */
export function estimatePages(letter: ComposedLetter): number {
  const body = bodyBlocks(letter).reduce((lines, block) => lines + linesOf(block, LINE_WIDTH) + 1, 0);
  const sources = letter.sources.reduce(
    (lines, { text, url }) => lines + linesOf(`${text} ${url ?? ""}`, SOURCE_LINE_WIDTH),
    letter.sources.length > 0 ? 2 : 0,
  );
  const lines = body + Math.ceil(sources * 0.8) + FRAME_LINES + linesOf(letter.signature[0] ?? "", LINE_WIDTH) - 1;
  return lines <= FIRST_PAGE_LINES ? 1 : 1 + Math.ceil((lines - FIRST_PAGE_LINES) / FURTHER_PAGE_LINES);
}
