import { type FontRun, REPLACEMENT, splitByFont } from "@/lib/letters/printable";
import { widthOf } from "@/lib/letters/text-width";

/** Text cut into what the sheet sets alike: paragraphs with a direction, lines, and runs of one font. */

/** A piece of a line: text in one font, or the number of a source, to be raised. */
export type Run = FontRun & { cite: boolean };
export type Paragraph = { rtl: boolean; lines: Run[][] };

/** What is done to every text before it is set. */
export type Simplify = (text: string) => string;
export const asTyped: Simplify = (text) => text;

const NOT_PLAIN =
  /[^\n\x20-\x7e\u00a0-\u00bf\u2010-\u2027\u2030-\u205e\u20ac\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Leaves the scripts that are set letter by letter; every other character becomes REPLACEMENT. */
export const plainScriptsOnly: Simplify = (text) => text.normalize("NFC").replace(NOT_PLAIN, REPLACEMENT);

/** 40 letters and no end of the word. */
const UNBROKEN = /(\S{40})(?=\S)/gu;
const ZERO_WIDTH_SPACE = "\u200b";
const LINK = /^https?:/;

/** Without a chance to break, 500 letters in a row would run off the sheet: a break that shows nothing is allowed. */
const breakable = (text: string): string =>
  text
    .split(" ")
    .map((word) => (LINK.test(word) ? word : word.replace(UNBROKEN, `$1${ZERO_WIDTH_SPACE}`)))
    .join(" ");

/** One line of text as it is typed: nothing in it is raised or otherwise read. */
export const runsOf = (line: string): Run[] => splitByFont(breakable(line)).map((run) => ({ ...run, cite: false }));

/** A line of the organization's: its `[1]` is raised when the letter has a source 1. */
export function runsWithCitations(line: string, numbers: ReadonlySet<string>): Run[] {
  return line.split(/( ?\[\d{1,3}\])/).flatMap((piece) => {
    const number = /^ ?\[(\d+)\]$/.exec(piece)?.[1] ?? "";
    return numbers.has(number) ? [{ text: number, font: 0, cite: true }] : runsOf(piece);
  });
}

/** A text cut to an estimated width, with an ellipsis when anything is cut. */
export function shorten(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = "";
  for (const character of text) {
    if (widthOf(`${kept}${character}…`) > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

const LETTER = /\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Direction of a paragraph: that of its first letter, as the Unicode bidirectional algorithm has it (P2, P3). */
const isRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(LETTER.exec(text)?.[0] ?? "");

/** A block's paragraphs: empty lines part them, single line ends stay line ends. */
export function paragraphsOf(block: string, runsOfLine: (line: string) => Run[]): Paragraph[] {
  return block
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph) => ({
      rtl: isRightToLeft(paragraph),
      lines: paragraph
        .replace(/^\n+|\n+$/g, "")
        .split("\n")
        .map(runsOfLine),
    }));
}
