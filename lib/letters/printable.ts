import ranges from "@/lib/letters/printable.table.json" with { type: "json" };

/**
 * Which characters the print channel's fonts have. The table is made from these fonts by tests/transport/print-fonts.test.ts
 * (`npx vitest run tests/transport/print-fonts.test.ts -u`), which fails when table and fonts differ. It lists ranges as
 * pairs in base 36: the gap since the last range's end, the length.
 */

/** What draws nothing itself: line ends, joiners, marks of direction, variation selectors. */
const INVISIBLE = /[\n\p{Default_Ignorable_Code_Point}]/u;

/** Starts of covered ranges, ascending, and under the same index their ends, both inclusive. */
const starts: number[] = [];
const ends: number[] = [];
let next = 0;
for (const pair of ranges.split(" ")) {
  const [gap = "", length = ""] = pair.split(",");
  const start = next + Number.parseInt(gap, 36);
  next = start + Number.parseInt(length, 36);
  starts.push(start);
  ends.push(next - 1);
}

function hasGlyph(codePoint: number): boolean {
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

const PLAIN = /^[\n\x20-\x7e]*$/;

/** Whether a character (one code point) comes out in print. */
export const isPrintable = (character: string): boolean =>
  hasGlyph(character.codePointAt(0) ?? 0) || INVISIBLE.test(character);

/** The characters of a text that no font can print, each once, in order of appearance. */
export const findUnprintable = (text: string): string[] =>
  PLAIN.test(text) ? [] : [...new Set(text)].filter((character) => !isPrintable(character));
