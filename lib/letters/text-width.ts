/**
 * How wide a text runs in print, estimated without a font: in units of a lower-case letter of ordinary width. Rounded
 * up throughout, so that what is said to fit does fit; tests/transport/print.test.ts holds it against real pages.
 */

const NARROW = /[ .,;:'’ijlIft|!()[\]-]/g;
const WIDE = /[mwMW@%—…]|\p{Lu}/gu;
const FULL_WIDTH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/gu;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Estimated width of one line of text. */
export const widthOf = (text: string): number =>
  text.length - 0.4 * countOf(text, NARROW) + 0.5 * countOf(text, WIDE) + countOf(text, FULL_WIDTH);
