// How a text marks that it cites a source: "<sup>5</sup>", "[5]", "[^5]", "^5^", "⁵".
import type { Span } from "@/lib/campaigns/brief-import/proposal";

/** A number or label that cites a source, with the place of its mark in the source text and in the plain text. */
export type Mention = Span & { label: string; at: number };

const NUMBERS = String.raw`\d{1,3}(?:\s*[,;–-]\s*\d{1,3}){0,9}`;
const SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹";

const PAGES = String.raw`(?:,?\s*(?:at|pp?\.)\s*\d{1,4}(?:[–-]\d{1,4})?)?`;

/** A mark of a citation: <sup>5</sup>, [^5], [5], [1, 2], [1, p. 3], [1]–[3], [5](#note), \[5\], ^5^, ¹². */
const MENTION = new RegExp(
  [
    String.raw`<sup[^<>]{0,200}>\s*(?:<a[^<>]{0,300}>)?\s*\\?[[(]?\s*(?<sup>${NUMBERS})\s*\\?[\])]?(?:\([^()\s]{0,300}\))?\s*(?:</a>)?\s*</sup>`,
    String.raw`\[\^(?<foot>[^\]\s]{1,40})\](?!:)`,
    String.raw`\\?\[\\?\[?(?<linked>${NUMBERS})\\?\]?\\?\]\((?:#[^()\s]{0,300})\)`,
    String.raw`\\?\[(?<first>\d{1,3})\\?\]\s?[–—-]\s?\\?\[(?<last>\d{1,3})\\?\](?![(:])`,
    String.raw`\\?\[(?<square>${NUMBERS})${PAGES}\\?\](?![(:])`,
    String.raw`\^\[?(?<caret>${NUMBERS})\]?\^?(?![\p{L}\p{N}])`,
    `(?<raised>[${SUPERSCRIPT}]{1,3}(?:[,–⁻][${SUPERSCRIPT}]{1,3}){0,9})`,
  ].join("|"),
  "iuy",
);
/** "10^6" and "m^2" are numbers, not marks. */
const POWER_BEFORE = /(?:^|[^\p{L}])(?:\p{L}|[a-z]{0,2}\d+|k?m|cm|mi|ft|in)$/iu;
const UNIT_BEFORE = /(?:^|[^a-z])(?:k?m|cm|mi|ft|in|co)$/i;

const raisedDigits = (text: string): string =>
  text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(SUPERSCRIPT.indexOf(digit))).replace("⁻", "-");

/** "1, 3-5" cites 1, 3, 4 and 5. */
export function eachLabel(list: string): string[] {
  return raisedDigits(list)
    .split(/\s*[,;]\s*/)
    .flatMap((part) => {
      const [first = "", last] = part.split(/\s*[–-]\s*/);
      const count = last === undefined ? 0 : Number(last) - Number(first);
      if (!/^\d+$/.test(first) || !(count > 0 && count < 30)) return [first];
      return Array.from({ length: count + 1 }, (_, index) => String(Number(first) + index));
    });
}

const isPower = ({ raised, caret }: Record<string, string | undefined>, before: string): boolean =>
  (raised !== undefined && UNIT_BEFORE.test(before.slice(-4))) || (caret !== undefined && POWER_BEFORE.test(before));

function labelsOf({
  sup,
  foot,
  linked,
  square,
  raised,
  caret,
  first,
  last,
}: Record<string, string | undefined>): string[] {
  if (foot !== undefined) return [foot];
  return eachLabel(first === undefined ? (sup ?? linked ?? square ?? raised ?? caret ?? "") : `${first}-${last}`);
}

/** The labels that the mark cites which begins at a place, and where it ends; null: none begins there. */
export function markAt(
  source: string,
  at: number,
  limit: number,
  before: string,
): { labels: string[]; end: number } | null {
  MENTION.lastIndex = at;
  const match = MENTION.exec(source);
  const end = at + (match?.[0].length ?? 0);
  if (!match || end > limit || isPower(match.groups ?? {}, before)) return null;
  return { labels: labelsOf(match.groups ?? {}), end };
}
