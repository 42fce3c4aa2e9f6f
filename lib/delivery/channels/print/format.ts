import {
  asTyped,
  type Paragraph,
  paragraphsOf,
  type Run,
  runsOf,
  runsWithCitations,
  type Simplify,
  shorten,
} from "@/lib/delivery/channels/print/runs";
import type { ComposedLetter } from "@/lib/letters/letter";
import { bodyBlocks } from "@/lib/letters/letter-text";
import { estimatePages } from "@/lib/letters/page-estimate";
import { findUnprintable, REPLACEMENT } from "@/lib/letters/printable";
import { usDate } from "@/lib/letters/us-date";

/** A letter or an envelope as the typst documents of sheet.ts read it: strings only, never code. */

export type LetterPrint = {
  title: string;
  from: Run[][];
  date: string;
  to: Run[][];
  salutation: Run[];
  body: Paragraph[];
  closing: string;
  name: Run[];
  notes: { mark: Run[]; text: Run[] }[];
  /**
   * Stands atop each page but the first; null on letters sure to fit one. To look up a page's number makes the compiler
   * lay the letter out over again, which takes four times as long.
   */
  running: Run[] | null;
};
export type EnvelopePrint = { title: string; from: Run[][]; to: Run[][] };

/** Estimated width that fits 3.5 inches of return address; the whole name stands under the letter. */
const RETURN_WIDTH = 44;
const RUNNING_WIDTH = 60;

const returnLine = (line: string): Run[] => runsOf(shorten(line, RETURN_WIDTH));

/** Sources, and at the end what could not be printed. People are told of it before they print: letter-problems.ts. */
function notesOf(letter: ComposedLetter, simplify: Simplify): LetterPrint["notes"] {
  const notes = letter.sources.map(({ number, text, url }) => ({
    mark: runsOf(String(number)),
    text: runsOf(simplify(url ? `${text} ${url}` : text)),
  }));
  const written = [...bodyBlocks(letter), ...letter.signature].join("\n");
  const dropped = [...new Set(written)].filter((character) => simplify(character) === REPLACEMENT);
  const missing = [...new Set([...findUnprintable(written), ...dropped])];
  if (missing.length === 0) return notes;
  const names = missing.map(
    (character) => `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`,
  );
  const text = runsOf(`stands for ${names.join(", ")}, which could not be printed.`);
  return [...notes, { mark: runsOf(REPLACEMENT), text }];
}

/** The letter's sheet. Own words are set like the rest: on paper the letter is one person's. */
export function letterPrint(letter: ComposedLetter, simplify: Simplify = asTyped): LetterPrint {
  const numbers = new Set(letter.sources.map((source) => String(source.number)));
  const cited = (line: string) => runsWithCitations(line, numbers);
  const date = usDate(letter.date);
  const signature = letter.signature.map(simplify);
  const addressee = letter.addressee.map(simplify);
  return {
    title: letter.subject,
    from: signature.map(returnLine),
    date,
    to: addressee.map(runsOf),
    salutation: runsOf(simplify(letter.salutation)),
    body: [
      ...paragraphsOf(simplify(letter.opening), cited),
      ...paragraphsOf(simplify(letter.ownWords), runsOf),
      ...paragraphsOf(simplify(letter.request), cited),
    ],
    closing: letter.closing,
    name: runsOf(signature[0] ?? ""),
    notes: notesOf(letter, simplify),
    running: estimatePages(letter) > 1 ? runsOf(shorten(`${addressee[0] ?? ""} · ${date}`, RUNNING_WIDTH)) : null,
  };
}

type Addresses = { from: readonly string[]; to: readonly string[] };

/** The envelope's face; `from` and `to` are lines. */
export const envelopePrint = ({ from, to }: Addresses, simplify: Simplify = asTyped): EnvelopePrint => ({
  title: to[0] ?? "",
  from: from.map((line) => returnLine(simplify(line))),
  to: to.map((line) => runsOf(simplify(line))),
});
