import type { Span } from "@/lib/campaigns/brief-import/proposal";

/** A line without its end. */
export type Line = Span & { text: string };

/** Marks of lists, also those that word processors leave in pasted text. */
const ITEM =
  /^([ \t\u00a0>]*)(--(?=\s)|[-*+•–—·▪◦‣►▶✓✔☐■●○➢→»§]|o(?=\t)|\d{1,2}\.\d{1,2}\.?(?=\s+["“*A-Z])|\(?\d{1,3}[.)]|\(?[a-h][.)]|\(?(?:i{1,3}|iv|vi{0,3}|ix|x)[.)])(?:[ \t\u00a0]+|(?<=[•▪◦‣►●■➢☐✓✔]))(?:\\?\[[ xX]\\?\][ \t]+)?(?=\S)/;
const NOTE =
  /^[ \t]{0,3}(?:<sup[^<>]*>\s*(?:<a[^<>]*>)?\s*\[?(\d{1,3})\]?\s*(?:<\/a>)?\s*<\/sup>|\[\^([^\]\s]{1,40})\]:?|\\?\[(\d{1,3})\\?\](?!\():?|\^(\d{1,3})\^?(?=\s)|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))[.):]?\s*(?=\S)/i;
const ATX = /^[ \t]{0,3}(#{1,6})(?:[ \t]+|(?<=##)(?=[^#\s]))(.*?)[ \t]*#*[ \t]*$/;
const HTML_HEADING = /^\s*<h([1-6])(?:\s[^<>]{0,300})?>(.*?)<\/h\1>\s*$/i;

export type ItemStart = { indent: number; marker: string; length: number };

/** The lines of a text, whatever ends them. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { 0: ending, index } of text.matchAll(/\r\n|[\n\r\f\v\u2028\u2029]/g)) {
    lines.push({ text: text.slice(start, index), start, end: index });
    start = index + ending.length;
  }
  lines.push({ text: text.slice(start), start, end: text.length });
  return lines;
}

const SHORT = 4_000;
const LONGEST_HEADING = 400;
const sample = (line: Line): string => line.text.slice(0, SHORT);

/** How a list's item begins on this line, or null. */
export function itemAt(line: Line): ItemStart | null {
  const match = ITEM.exec(sample(line));
  if (!match) return null;
  const indent = (match[1] ?? "").replace(/\t/g, "    ").length;
  return { indent, marker: match[2] ?? "", length: match[0].length };
}

/** The label of a note that begins on this line, "5" of "<sup>5</sup> Smith, ...", and the length of its mark. */
export function noteAt(line: Line): { label: string; length: number } | null {
  const match = NOTE.exec(sample(line));
  if (!match) return null;
  const label = match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? "";
  const digits = label.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String("⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(digit)));
  return { label: digits, length: match[0].length };
}

/** The level and the words of a heading that a mark makes one, or null. */
export function headingAt(line: Line): { level: number; start: number; end: number } | null {
  if (line.text.length > LONGEST_HEADING) return null;
  const { text } = line;
  const atx = ATX.exec(text);
  const html = atx ? null : HTML_HEADING.exec(text);
  const words = atx?.[2] ?? html?.[2];
  if (words === undefined || words.trim() === "") return null;
  const start = line.start + text.indexOf(words, atx ? (atx[1] ?? "").length : text.indexOf(">"));
  return { level: atx ? (atx[1] ?? "").length : Number(html?.[1]), start, end: start + words.length };
}

/** A line that is drawn: under a heading, or between parts. */
export const ruleAt = ({ text }: Line): "=" | "-" | "other" | null => {
  const marks = text.slice(0, SHORT).replace(/[ \t]/g, "");
  if (!/^([-=*_—–~#])\1{2,}$/.test(marks)) return null;
  return marks.startsWith("=") ? "=" : marks.startsWith("-") ? "-" : "other";
};

/** "Page 2 of 3", "- 2 -": what a printed page says of itself. */
export const isPageLine = ({ text }: Line): boolean =>
  text.length < 200 &&
  /^\s*(?:page\s+\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?|\d{1,3}\s+of\s+\d{1,3}|[-–—]\s?\d{1,3}\s?[-–—])\s*$/i.test(text);

/** "To: ...", "Date: ...", "Re: ...": lines that each stand for themselves at the head of a paper. */
export const isHeaderLine = ({ text }: Line): boolean =>
  /^[\s*_]*(?:to|from|date|re|subject|cc|for|contact|title|author|by|prepared (?:by|for)|updated)[*_]*:[*_]*\s+\S/i.test(
    text.slice(0, SHORT),
  );

export const isTableRow = ({ text }: Line): boolean => /^\s*\|.*\|\s*$/.test(text.slice(0, SHORT));
export const isTableRule = ({ text }: Line): boolean =>
  /^\s*\|?[\s:|-]*-{2,}[\s:|-]*\|?\s*$/.test(text.slice(0, SHORT)) && text.includes("|");
