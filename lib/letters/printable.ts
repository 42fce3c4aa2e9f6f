import tables from "@/lib/letters/printable.table.json" with { type: "json" };

/**
 * Which characters can be printed, and in which of the print channel's fonts. The table is made from the fonts by
 * tests/transport/print-fonts.test.ts (`npx vitest run tests/transport/print-fonts.test.ts -u`), which fails when table
 * and fonts differ. It has one text a font: ranges as pairs in base 36, gap since the last range's end and length.
 */

/** Families in the order in which a character looks for one that has it; the order of the table and of the font files. */
export const PRINT_FONTS = [
  "Noto Serif",
  "Noto Naskh Arabic",
  "Noto Serif Hebrew",
  "Noto Serif Devanagari",
  "Noto Serif Bengali",
  "Cactus Classical Serif",
] as const;

/** A piece of text set in one font, by its place in PRINT_FONTS. */
export type FontRun = { text: string; font: number };

/** Covered ranges: their starts, ascending, and under the same index their ends, both inclusive. */
type Coverage = { starts: number[]; ends: number[] };

function readCoverage(table: string): Coverage {
  const coverage: Coverage = { starts: [], ends: [] };
  let next = 0;
  for (const pair of table.split(" ")) {
    const [gap = "", length = ""] = pair.split(",");
    const start = next + Number.parseInt(gap, 36);
    next = start + Number.parseInt(length, 36);
    coverage.starts.push(start);
    coverage.ends.push(next - 1);
  }
  return coverage;
}

const coverages = tables.map(readCoverage);

function covers({ starts, ends }: Coverage, codePoint: number): boolean {
  let low = 0;
  let high = starts.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (codePoint < (starts[middle] ?? 0)) high = middle - 1;
    else if (codePoint > (ends[middle] ?? 0)) low = middle + 1;
    else return true;
  }
  return false;
}

const ASCII = /^[\n\x20-\x7e]*$/;
/** What draws nothing itself: line ends, joiners, marks of direction, variation selectors. */
const INVISIBLE = /^[\n\p{Default_Ignorable_Code_Point}]$/u;
/** What belongs to the character before it. */
const ATTACHED = /^[\p{M}\p{Default_Ignorable_Code_Point}]$/u;

const fontOf = (character: string): number => {
  const codePoint = character.codePointAt(0) ?? 0;
  return coverages.findIndex((coverage) => covers(coverage, codePoint));
};

/** Whether a character (one code point) comes out in print. */
const isPrintable = (character: string): boolean => fontOf(character) >= 0 || INVISIBLE.test(character);

/** The characters of a text that no font can print, each once, in order of appearance. */
export const findUnprintable = (text: string): string[] =>
  ASCII.test(text) ? [] : [...new Set(text)].filter((character) => !isPrintable(character));

/** Stands in print for what no font has. */
export const REPLACEMENT = "\ufffd";

/** The font for a character that follows one set in `previous`. A mark stays with its letter where that font has it. */
function fontAfter(character: string, previous: number): number {
  if (ATTACHED.test(character)) {
    const coverage = coverages[previous];
    if (INVISIBLE.test(character) || (coverage && covers(coverage, character.codePointAt(0) ?? 0))) return previous;
  }
  return fontOf(character);
}

/** A text cut where the font changes; what cannot be printed is replaced by REPLACEMENT. */
export function splitByFont(text: string): FontRun[] {
  if (ASCII.test(text)) return text === "" ? [] : [{ text, font: 0 }];
  const runs: FontRun[] = [];
  for (const character of text) {
    const last = runs.at(-1);
    const found = fontAfter(character, last?.font ?? 0);
    const drawn = found < 0 ? { text: REPLACEMENT, font: fontOf(REPLACEMENT) } : { text: character, font: found };
    if (last?.font === drawn.font) last.text += drawn.text;
    else runs.push(drawn);
  }
  return runs;
}
