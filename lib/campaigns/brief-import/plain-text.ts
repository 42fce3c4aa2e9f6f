// A piece of Markdown, HTML or plain text without its markup, with the way back to where each character stood.
import { type Mention, markAt } from "@/lib/campaigns/brief-import/citation-marks";
import { decodeEntity } from "@/lib/campaigns/brief-import/entities";
import type { Span } from "@/lib/campaigns/brief-import/proposal";

export type PlainText = {
  text: string;
  /** for each unit of `text`, where it begins and ends in the source */
  from: number[];
  to: number[];
  /** in units of `text` */
  emphasis: Span[];
  mentions: Mention[];
  links: string[];
  /** words that are a link with its address, in units of `text` */
  linked: (Span & { href: string })[];
};

const SOFT_HYPHEN = "\u00ad";
/** Where a word was broken at the end of a line. */
const BROKEN = /-[ \t]*\r?\n[ \t]*(?=\p{Ll})/uy;
const COMPOUND =
  /(?:^|[^\p{L}])(?:self|non|long|short|well|low|high|full|half|anti|pre|post|cross|so|multi|one|two|three|four|five|six|ten|first|second|third|large|small|mid|year|year-old|in|on|by|to|of|up|and|the)$/iu;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,10});/iy;
const AUTOLINK = /<(https?:\/\/[^\s<>]{1,2000})>/iy;
const COMMENT = /<!--(?:[^-]|-(?!->)){0,1000}-->/y;
const TAG = /<(\/?)([a-z][a-z\d]*)(?:\s[^<>]{0,500})?\/?>/iy;
const IMAGE = /!\[[^[\]]{0,400}\](?:\([^()]{0,2000}\)|\[[^[\]]{0,80}\])/y;
const LINK =
  /\[((?:[^[\]\\]|\\.|\[[^[\]]{0,200}\]){0,1000})\](?:\(\s*<?([^()\s<>]{0,2000}(?:\([^()\s]{0,200}\)[^()\s<>]{0,500}){0,4})>?(?:\s+["'][^"']{0,300}["'])?\s*\)|\[[^[\]]{0,80}\])/y;
const DELIMITER = /\*{1,3}|_{1,3}|~~|`{1,3}/y;
/** The text between two places without its markup. Never fails: what is no markup stays as it is written. */
export function plainTextOf(source: string, start: number, end: number): PlainText {
  const out: string[] = [];
  const plain: PlainText = { text: "", from: [], to: [], emphasis: [], mentions: [], links: [], linked: [] };
  let emphasized = -1;

  const put = (text: string, from: number, to: number): void => {
    for (let unit = 0; unit < text.length; unit++) {
      out.push(text[unit] ?? "");
      plain.from.push(from);
      plain.to.push(to);
    }
  };
  const emphasize = (on: boolean): void => {
    if (on) emphasized = emphasized < 0 ? out.length : emphasized;
    else if (emphasized >= 0) {
      if (out.length > emphasized) plain.emphasis.push({ start: emphasized, end: out.length });
      emphasized = -1;
    }
  };
  const matchAt = (pattern: RegExp, at: number, limit: number): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    return match && at + match[0].length <= limit ? match : null;
  };

  /** Reads what begins at a place, and says where the rest begins. */
  function read(at: number, limit: number): number {
    const char = source[at] ?? "";
    if (!/[\\&<[!*_~`^⁰¹²³⁴⁵⁶⁷⁸⁹\u00ad-]/.test(char)) {
      put(char, at, at + 1);
      return at + 1;
    }
    if (char === SOFT_HYPHEN) return at + 1;
    const broken = char === "-" && /\p{Ll}/u.test(out.at(-1) ?? "") ? matchAt(BROKEN, at, limit) : null;
    if (broken) {
      if (COMPOUND.test(out.slice(-9).join(""))) put("-", at, at + 1);
      return at + broken[0].length;
    }
    const mark = markAt(source, at, limit, out.slice(-6).join(""));
    if (mark) {
      for (const label of mark.labels) plain.mentions.push({ label, start: at, end: mark.end, at: out.length });
      return mark.end;
    }
    if (char === "\\" && at + 1 < limit && /[!-/:-@[-`{-~]/.test(source[at + 1] ?? "")) {
      put(source[at + 1] ?? "", at, at + 2);
      return at + 2;
    }
    const entity = char === "&" ? matchAt(ENTITY, at, limit) : null;
    const decoded = entity && decodeEntity(entity[0]);
    if (entity && decoded) {
      put(decoded, at, at + entity[0].length);
      return at + entity[0].length;
    }
    if (char === "<") return readTag(at, limit);
    const image = char === "!" ? matchAt(IMAGE, at, limit) : null;
    if (image) return at + image[0].length;
    const link = char === "[" ? matchAt(LINK, at, limit) : null;
    if (link) {
      if (/^(?:https?:|www\.)/i.test(link[2] ?? "")) plain.links.push(link[2] ?? "");
      const from = out.length;
      readAll(at + 1, at + 1 + (link[1] ?? "").length);
      plain.linked.push({ start: from, end: out.length, href: link[2] ?? "" });
      return at + link[0].length;
    }
    const delimiter = /[*_~`]/.test(char) ? matchAt(DELIMITER, at, limit) : null;
    if (delimiter) return readDelimiter(at, delimiter[0], limit);
    put(char, at, at + 1);
    return at + 1;
  }

  function readTag(at: number, limit: number): number {
    const address = matchAt(AUTOLINK, at, limit);
    if (address) {
      plain.links.push(address[1] ?? "");
      put(address[1] ?? "", at, at + address[0].length);
      return at + address[0].length;
    }
    const comment = matchAt(COMMENT, at, limit);
    if (comment) return at + comment[0].length;
    const tag = matchAt(TAG, at, limit);
    if (!tag) {
      put("<", at, at + 1);
      return at + 1;
    }
    const name = (tag[2] ?? "").toLowerCase();
    if (name === "em" || name === "i" || name === "cite") emphasize(tag[1] === "");
    if (name === "br" || name === "p" || name === "td" || name === "div") put(" ", at, at + tag[0].length);
    return at + tag[0].length;
  }

  function readDelimiter(at: number, run: string, limit: number): number {
    const before = at > start ? (source[at - 1] ?? " ") : " ";
    const after = at + run.length < limit ? (source[at + run.length] ?? " ") : " ";
    const loose = /\s/.test(before) && /\s/.test(after);
    const inWord = run.startsWith("_") && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
    if (loose || inWord) put(run, at, at + run.length);
    else if (/^[*_]$|^[*_]{3}$/.test(run)) emphasize(emphasized < 0);
    return at + run.length;
  }

  function readAll(from: number, limit: number): void {
    for (let at = from; at < limit; ) at = read(at, limit);
  }

  readAll(start, end);
  emphasize(false);
  plain.text = out.join("");
  return plain;
}

/** The place in the source of a part of a plain text. */
export const sourceSpan = ({ from, to }: PlainText, start: number, end: number): Span => ({
  start: from[start] ?? from.at(-1) ?? 0,
  end: to[Math.max(start, end - 1)] ?? to.at(-1) ?? 0,
});

/** One line of text with single spaces. */
export const oneLine = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, " ").trim();

/** Without the spaces that marks of citations leave before a full stop. */
export const withoutGaps = (text: string): string => text.replace(/ +(?=[.,;:!?](?:["”’)\]]*(?:\s|$)))/g, "");
