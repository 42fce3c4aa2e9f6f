/**
 * How wide a text runs in print, estimated without a font, in units of a lower-case "n" of the letter's type. Rounded
 * up throughout, so that what is said to fit does fit; tests/transport/print-pages.test.ts holds it against real pages.
 */

const NARROW = /[ .,;:'ijlIft|!()[\]-]/;
const WIDE = /[mwMW@%&]/;
const UPPER = /\p{Lu}/u;

const narrowOrWide = (character: string): number => {
  if (NARROW.test(character)) return 0.6;
  if (WIDE.test(character)) return 1.5;
  return UPPER.test(character) ? 1.3 : 1;
};
const ASCII = Float64Array.from({ length: 128 }, (_, code) => narrowOrWide(String.fromCharCode(code)));

/** From the first CJK radicals to the last full-width form: a square each. Surrogates count one half each. */
const FULL_WIDTH_FROM = 0x2e80;

function widthOfUnit(unit: number): number {
  if (unit < 128) return ASCII[unit] ?? 1;
  if (unit >= FULL_WIDTH_FROM) return unit >= 0xd800 && unit <= 0xdfff ? 0.85 : 1.7;
  return unit === 0x2014 || unit === 0x2026 || UPPER.test(String.fromCharCode(unit)) ? 1.6 : 1.25;
}

/** Estimated width of a text on one line. */
export function widthOf(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index++) width += widthOfUnit(text.charCodeAt(index));
  return width;
}

/** Estimated number of lines that a text takes when wrapped to a width: at least one for each of its own lines. */
export function countLines(text: string, lineWidth: number): number {
  let lines = 0;
  for (const line of text.split("\n")) {
    lines++;
    let used = 0;
    for (const word of line.split(" ")) {
      const width = widthOf(word);
      if (used > 0 && used + width > lineWidth) {
        lines++;
        used = 0;
      }
      // A word longer than a line is broken; the loss at each break is a few characters.
      lines += Math.floor((width * 1.15) / lineWidth);
      used = (used + width + 0.6) % lineWidth;
    }
  }
  return lines;
}
