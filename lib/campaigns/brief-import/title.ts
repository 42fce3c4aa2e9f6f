// Which block of a text is its title. Letters, memos and alerts have other things above it, or none.
import type { Block } from "@/lib/campaigns/brief-import/blocks";
import { isOneLine, labelOf, wordsOf } from "@/lib/campaigns/brief-import/heading-levels";
import {
  isAddress,
  isByline,
  isKicker,
  namesSources,
  readsLikeHeading,
} from "@/lib/campaigns/brief-import/heading-look";
import { oneLine } from "@/lib/campaigns/brief-import/plain-text";

const STATED = /^(?:title|subject|re|regarding):\s*(?=\S)/i;
const HEAD = 10;

/** What ends in the middle of a title: the next line goes on. */
const GOES_ON = /(?:[:,–—&-]|\b(?:a|an|and|by|for|in|of|on|or|our|the|to|with))$/i;

/** The first of a few short lines without a full stop, as on the front of a paper, with those that it goes on in. */
function firstLines(block: Block, text: string): string | null {
  const lines = text.slice(block.start, block.end).split(/\r\n|\r|\n/);
  const isShort =
    lines.length <= 4 && lines.every((line) => line.length <= 100 && !/[.,;:]\s*$/.test(line.replace(/:\s*$/, "")));
  if (
    block.kind !== "paragraph" ||
    lines.length < 2 ||
    !isShort ||
    !readsLikeHeading(lines[0]?.trim().replace(/:$/, "") ?? "")
  )
    return null;
  const end = lines.findIndex(
    (line, index) => !GOES_ON.test(line.trim()) && !/^\s*\p{Ll}/u.test(lines[index + 1] ?? ""),
  );
  return oneLine(lines.slice(0, end < 0 ? lines.length : end + 1).join(" "));
}

/** Whether a line above a title tells what kind of paper this is: it is no part of what the paper says. */
export function isKickerAt(blocks: readonly Block[], levels: readonly number[], index: number): boolean {
  const block = blocks[index];
  const next = blocks[index + 1];
  if (!block || !next || !(isOneLine(block) || block.kind === "heading") || !isKicker(wordsOf(block))) return false;
  return (levels[index + 1] ?? 0) > 0 || isOneLine(next);
}

/** Date, address and the like above a title or a letter. */
const isAbove = (block: Block | undefined): boolean =>
  block?.kind === "rule" || (block?.kind === "paragraph" && (isByline(wordsOf(block)) || isAddress(wordsOf(block))));

/** "Our Parks Are Falling Apart. Let's Fix Them.": sentences that are written like a title. */
function isCapitalized(line: string): boolean {
  const words = line.split(/\s+/).filter((word) => word.replace(/[^\p{L}]/gu, "").length > 3);
  return words.length > 2 && !/[,;:]$/.test(line) && words.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
}

/** The index of the block that is the title, or -1. */
export function titleIndex(blocks: readonly Block[], levels: readonly number[], text: string): number {
  const stated = blocks.slice(0, HEAD).findIndex((block) => isOneLine(block) && STATED.test(wordsOf(block)));
  if (
    stated >= 0 &&
    blocks.slice(0, stated).every((block, index) => isAbove(block) || isKickerAt(blocks, levels, index))
  )
    return stated;
  let first = 0;
  while (isAbove(blocks[first]) || isKickerAt(blocks, levels, first)) first++;
  const block = blocks[first];
  if (!block || /^dear\b/i.test(wordsOf(block))) return -1;
  if ((levels[first] ?? 0) > 0) return namesSources(wordsOf(block)) ? -1 : first;
  if (
    isOneLine(block) &&
    wordsOf(block).length <= 160 &&
    (!/[.,;:!]$/.test(wordsOf(block)) || isCapitalized(wordsOf(block)))
  )
    return first;
  if (firstLines(block, text) !== null) return first;
  const given = levels.filter((level) => level > 0);
  const highest = given.reduce((least, level) => Math.min(least, level), Number.POSITIVE_INFINITY);
  const only = levels.indexOf(highest);
  return given.length > 1 && levels.lastIndexOf(highest) === only ? only : -1;
}

/** The title's words, and how many blocks it takes: two where a line in capitals goes on in the next. */
export function titleOf(
  blocks: readonly Block[],
  levels: readonly number[],
  index: number,
  text: string,
): { words: string; blocks: number } {
  const block = blocks[index];
  const next = blocks[index + 1];
  if (!block) return { words: "", blocks: 1 };
  const goesOn =
    next !== undefined &&
    isOneLine(block) &&
    isOneLine(next) &&
    levels[index] === levels[index + 1] &&
    (levels[index] ?? 0) > 0 &&
    GOES_ON.test(wordsOf(block)) &&
    /^[^\n]*\r?\n?[^\n]*$/.test(text.slice(block.end, next.start));
  const words = firstLines(block, text) ?? (goesOn ? `${wordsOf(block)} ${labelOf(next)}` : labelOf(block));
  return { words: words.replace(STATED, ""), blocks: goesOn ? 2 : 1 };
}
