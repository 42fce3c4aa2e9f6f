import type { ComposedLetter } from "@/lib/letters/letter";
import { bodyBlocks } from "@/lib/letters/letter-text";
import { estimatePages } from "@/lib/letters/page-estimate";
import { findUnprintable, isPrintable } from "@/lib/letters/printable";
import { widthOf } from "@/lib/letters/text-width";
import { usDate } from "@/lib/letters/us-date";

/** A letter or an envelope as the typst documents of sheet.ts read it: strings only, never code. */

/** A piece of a line: text, or the number of a source to be raised. */
type Run = { text: string; cite: boolean };
type Paragraph = { rtl: boolean; lines: Run[][] };

export type LetterPrint = {
  title: string;
  from: string[];
  date: string;
  to: string[];
  salutation: string;
  body: Paragraph[];
  closing: string;
  name: string;
  notes: { mark: string; text: string }[];
  /**
   * Stands atop each page but the first; null on letters sure to fit one. To look up a page's number makes the compiler
   * lay the letter out over again, which takes four times as long.
   */
  running: string | null;
};
export type EnvelopePrint = { title: string; from: string[]; to: string[] };

/** Estimated width that fits 3.5 inches of return address; the whole name stands under the letter. */
const RETURN_WIDTH = 44;
const RUNNING_WIDTH = 60;
const UNBROKEN = /(\S{40})(?=\S)/gu;

/** U+FFFD stands for what no font has; a note at the foot says what it was. See letter-problems: people are told before. */
const REPLACEMENT = "\ufffd";

function drawable(text: string): string {
  return findUnprintable(text).length === 0
    ? text
    : Array.from(text, (character) => (isPrintable(character) ? character : REPLACEMENT)).join("");
}

/** A text cut to an estimated width, with an ellipsis when anything is cut. */
function shorten(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = "";
  for (const character of text) {
    if (widthOf(`${kept}${character}…`) > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

const FIRST_STRONG = /\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Direction of a paragraph: that of its first letter, as the Unicode bidirectional algorithm has it (P2, P3). */
const isRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(FIRST_STRONG.exec(text)?.[0] ?? "");

/** Without a chance to break, 500 letters in a row would run off the sheet: a break that shows nothing is allowed in them. */
const breakable = (text: string): string => text.replace(UNBROKEN, "$1\u200b");

const run = (text: string): Run => ({ text: breakable(drawable(text)), cite: false });

/** A line of the organization's, its `[1]` raised when the letter has a source 1. */
function runsWithCitations(line: string, numbers: ReadonlySet<string>): Run[] {
  return line.split(/ ?\[(\d{1,3})\]/).flatMap((piece, index) => {
    if (index % 2 === 0) return piece === "" ? [] : [run(piece)];
    return [numbers.has(piece) ? { text: piece, cite: true } : run(`[${piece}]`)];
  });
}

/** A block's paragraphs: empty lines part them, single line ends stay line ends. */
function paragraphsOf(block: string, runsOf: (line: string) => Run[]): Paragraph[] {
  return block
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph) => ({
      rtl: isRightToLeft(paragraph),
      lines: paragraph
        .replace(/^\n+|\n+$/g, "")
        .split("\n")
        .map(runsOf),
    }));
}

function notesOf(letter: ComposedLetter, missing: readonly string[]): LetterPrint["notes"] {
  const notes = letter.sources.map(({ number, text, url }) => ({
    mark: String(number),
    text: drawable(url ? `${text} ${url}` : text),
  }));
  if (missing.length === 0) return notes;
  const names = missing.map(
    (character) => `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`,
  );
  return [...notes, { mark: REPLACEMENT, text: `stands for ${names.join(", ")}, which could not be printed.` }];
}

/** The letter's sheet. Own words are set like the rest: on paper the letter is one person's. */
export function letterPrint(letter: ComposedLetter): LetterPrint {
  const numbers = new Set(letter.sources.map((source) => String(source.number)));
  const cited = (line: string) => runsWithCitations(line, numbers);
  const typed = (line: string) => [run(line)];
  const [name = ""] = letter.signature;
  const missing = findUnprintable([...bodyBlocks(letter), ...letter.signature].join("\n"));
  const date = usDate(letter.date);
  return {
    title: drawable(letter.subject),
    from: letter.signature.map((line) => shorten(drawable(line), RETURN_WIDTH)),
    date,
    to: letter.addressee.map(drawable),
    salutation: drawable(letter.salutation),
    body: [
      ...paragraphsOf(letter.opening, cited),
      ...paragraphsOf(letter.ownWords, typed),
      ...paragraphsOf(letter.request, cited),
    ],
    closing: letter.closing,
    name: breakable(drawable(name)),
    notes: notesOf(letter, missing),
    running: estimatePages(letter) > 1 ? shorten(drawable(`${letter.addressee[0]} · ${date}`), RUNNING_WIDTH) : null,
  };
}

/** The envelope's face; `from` and `to` are lines. */
export function envelopePrint({ from, to }: { from: readonly string[]; to: readonly string[] }): EnvelopePrint {
  return {
    title: drawable(to[0] ?? ""),
    from: from.map((line) => shorten(drawable(line), RETURN_WIDTH)),
    to: to.map(drawable),
  };
}
