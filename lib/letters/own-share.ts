/**
 * How much of a letter is the person's own. Counted in words over the body: opening, own words, request. Of a block of
 * the organization's that the person edited, only the words count that the organization's text does not have, as a
 * multiset: moving its words around makes none of them the person's.
 */

/** The organization's text of a block, and what stands in the letter. */
export type BlockText = { original: string; text: string };

const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu;
/** The same for texts of plain English only, which takes half the time. */
const ENGLISH_WORD = /[A-Za-z0-9][A-Za-z0-9'’.-]*/g;
const ENGLISH = /^[\n\x20-\x7e\u00a0‘’“”–—…]*$/;
const CITATION = /\[\d+\]/g;

function matchWords(text: string): string[] {
  const prose = text.includes("[") ? text.replace(CITATION, " ") : text;
  return prose.match(ENGLISH.test(prose) ? ENGLISH_WORD : WORD) ?? [];
}

/** The words of a text, in lower case and without punctuation after them. Han and kana count one word a character. */
export const wordsOf = (text: string): string[] =>
  matchWords(text).map((word) => word.toLowerCase().replace(/['’.-]+$/, ""));

function countNewWords({ original, text }: BlockText): number {
  const available = new Map<string, number>();
  for (const word of wordsOf(original)) available.set(word, (available.get(word) ?? 0) + 1);
  let added = 0;
  for (const word of wordsOf(text)) {
    const left = available.get(word) ?? 0;
    if (left > 0) available.set(word, left - 1);
    else added++;
  }
  return added;
}

/** Whole percent, 0 to 100. Never 0 when the person wrote anything, never 100 while a word is the organization's. */
export function ownSharePercent(ownWords: string, blocks: readonly BlockText[]): number {
  let own = matchWords(ownWords).length;
  for (const block of blocks) if (block.text !== block.original) own += countNewWords(block);
  if (own === 0) return 0;
  const total = blocks.reduce((sum, { text }) => sum + matchWords(text).length, matchWords(ownWords).length);
  if (own === total) return 100;
  return Math.min(99, Math.max(1, Math.round((100 * own) / total)));
}
