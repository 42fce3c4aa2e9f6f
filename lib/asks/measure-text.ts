import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";

/** How long a text is, in words, and the school grade that it takes to read it (Flesch-Kincaid); null without words. */
export type TextMeasures = { words: number; grade: number | null };

// What a variable becomes is about as long as a name; a condition is not read at all.
const asRead = (text: string): string =>
  text
    .replace(/\{\{[^{}]*\}\}/g, "Markey")
    .replace(/\{%[^{}]*%\}/g, "")
    .replace(/\[\d{1,3}\]/g, "");

/** Measures a text of an ask as information for who writes it; nothing depends on it. The grade is a whole number. */
export function measureText(text: string): TextMeasures {
  const read = asRead(text);
  const words = read.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? [];
  if (words.length === 0) return { words: 0, grade: null };
  const sentences = read.split(/[.!?]+(?=\s|$)/).filter((sentence) => /\p{L}/u.test(sentence));
  const grade = fleschKincaid({
    sentence: Math.max(1, sentences.length),
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
  return { words: words.length, grade: Math.max(0, Math.round(grade)) };
}
