import type { Block } from "@/lib/campaigns/brief-import/blocks";
import {
  isBoldOrCapitals,
  isByline,
  namesAuthor,
  namesChamberOnly,
  namesSources,
  readsLikeHeading,
} from "@/lib/campaigns/brief-import/heading-look";
import { leadInOf } from "@/lib/campaigns/brief-import/lead-in";
import { NUMBERED } from "@/lib/campaigns/brief-import/numbered-headings";
import { oneLine } from "@/lib/campaigns/brief-import/plain-text";

export const wordsOf = (block: Block): string => oneLine(block.plain.text);
export const labelOf = (block: Block): string => wordsOf(block).replace(/\s*:$/, "");
export const isOneLine = (block: Block): boolean => block.kind === "paragraph" && block.lines === 1;

/** Levels of what has no mark: under every marked heading. */
const LOOKED = NUMBERED;
const PLAIN = 8;

/** "The bill would:", "In the House:": lines that lead in to a list. */
const LEADS_IN =
  /\b(?:would|will|to|must|should|can|the house|the senate|senators?|representatives?|includes?|are|is|following|cosponsor|vote)\b:?/i;

function looksLikeLabel(words: string, next: Block | undefined): boolean {
  if (!/^\p{Lu}[^.,;:]{2,60}:$/u.test(words) || words.split(" ").length > 6) return false;
  return next?.kind !== "item" || !LEADS_IN.test(words);
}

/** How many blocks a title with what belongs to it takes at most. */
const HEAD = 4;

/** What looks like a heading and is none. */
const isNone = (words: string, index: number, next: Block | undefined): boolean =>
  isByline(words) ||
  (index > 0 && index < HEAD && namesAuthor(words)) ||
  ((next?.kind === "item" || next?.kind === "row") &&
    (namesChamberOnly(words) || (leadInOf(words).isOpen && /\b(?:to|must|should|can)\s*:$/i.test(words))));

/**
 * For each block the level of the heading that it is, from 1, or 0. A text whose headings are marked has no others;
 * one with bold lines or capitals has these; else short lines that stand alone count.
 */
export function headingLevels(text: string, blocks: readonly Block[]): number[] {
  const marked = blocks.filter(({ kind, level }) => kind === "heading" && level < NUMBERED).length;
  const isLooked = (block: Block): boolean =>
    isOneLine(block) && isBoldOrCapitals(text.slice(block.start, block.end).trim());
  const looked = blocks.filter(isLooked).length;
  return blocks.map((block, index) => {
    if (block.kind === "heading") return block.level;
    if (!isOneLine(block)) return 0;
    const words = wordsOf(block);
    const next = blocks[index + 1];
    if (isNone(words, index, next)) return 0;
    if (namesSources(words)) return LOOKED;
    if (marked > 1 || /^dear\b/i.test(words)) return 0;
    if (isLooked(block)) return LOOKED;
    if (looked > 1 || !next) return 0;
    const stands = next.kind !== "note" && next.kind !== "rule" && readsLikeHeading(words);
    return stands || looksLikeLabel(words, next) ? PLAIN : 0;
  });
}
