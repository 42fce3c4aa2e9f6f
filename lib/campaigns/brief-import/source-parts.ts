// Author, title, publisher and date of a source, as far as its form tells them apart. What it does not tell is null.
import type { PlainText } from "@/lib/campaigns/brief-import/plain-text";
import { oneLine } from "@/lib/campaigns/brief-import/plain-text";
import type { ProposedSource, Span } from "@/lib/campaigns/brief-import/proposal";
import { findDate, type WrittenDate } from "@/lib/campaigns/brief-import/source-date";
import { splitUnmarked } from "@/lib/campaigns/brief-import/source-unmarked";

export type SourceParts = Pick<ProposedSource, "author" | "title" | "publisher" | "date" | "dateText" | "url" | "text">;

const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"“”|]{3,2000}/i;
const ASIDE =
  /\s*[([]?(?:\b(?:last\s+)?(?:accessed|retrieved|viewed|visited|consulted)\b(?:\s+on)?:?\s*(?:\p{L}{3,9}\.?\s\d{1,2},?\s\d{4}|\d{1,2}\s\p{L}{3,9}\.?\s\d{4}|\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}\/\d{4})?(?:,?\s*from:?)?|\b(?:available (?:at|from|online)|retrieved from|online at|at|URL|link)\b:?\s*$|(?:↑|↩\uFE0E?|⏎))[)\]]?\.?/giu;

const clean = (text: string): string | null => {
  const words = oneLine(text)
    .replace(/\(\s*\)|\[\s*\]/g, "")
    .replace(/^[\s,.;:()[\]–—|-]+/, "")
    .replace(/[\s,;:([–—|-]+$/, "")
    .replace(/(?<!\b(?:\p{Lu}|Inc|Jr|Sr|Co|Ltd|Corp|al|ed|eds))\.$/u, "")
    .trim();
  return /[\p{L}\p{N}]/u.test(words) ? words : null;
};

/** The title where quotation marks or emphasis set it off, and whether emphasis then names what it appeared in. */
function markedTitle(text: string, emphasis: readonly Span[], date: WrittenDate | null): Span | null {
  const quoted = /(?:^|[\s(,.:;])["“‘]([^"“”]{2,400})["”’](?=[\s,.;:)]|$)/u.exec(text);
  if (quoted) {
    const start = quoted.index + quoted[0].search(/["“‘]/);
    return { start, end: quoted.index + quoted[0].length };
  }
  const [first] = emphasis;
  if (!first) return null;
  // "Author. (2023). Title. *Journal*": what stands between the date and the emphasis is the title.
  const between = date && date.end < first.start ? text.slice(date.end, first.start) : "";
  const words = /^[).,\s]*(\S[\s\S]{6,}?)[.,?!]?\s*$/.exec(between)?.[1];
  if (date && words !== undefined && /\s/.test(words)) {
    const start = text.indexOf(words, date.end);
    return { start, end: start + words.length };
  }
  return first;
}

const isDetail = (part: string): boolean =>
  /^(?:[A-Z]{1,3}\d{3,6}$|at \d|[A-Z]{2,6}[-–]\d[\d–-]*$|(?:report|rept|docket|publication|working paper|pub|issue brief)\b.*\d|p{1,2}\.?\s*\w?\d|vol(?:ume)?\b|no\.?\s*\d|issue\b|\d+(?:\s*\(\d+\))?(?::\s*\d+.*)?$|edition|\d+(?:st|nd|rd|th|d) ed|ed(?:s)?\.\s|trans|section \w{1,2}$|[\d\s():–-]+$|doi\b|isbn|pdf$|web$|print$|online$|n\.d\.?$)/i.test(
    part,
  );

/** "163 U. Pa. L. Rev. 867": a volume, a journal and a page. */
const LAW_JOURNAL = /^[\s,.]*\d{1,4}\s+(\p{Lu}[\p{L}&’'. ]{1,60}?)\s+\d{1,5}\b/u;

/** What is left behind a title: the name of who published it, without pages, volumes and places. */
function publisherIn(rest: string): string | null {
  const journal = LAW_JOURNAL.exec(rest)?.[1];
  if (journal) return journal;
  const parts = rest
    .replace(/(?<=^[\s(,.]*)[\p{L}. ]{2,30}(?:, [A-Z]{2})?:\s+(?=\p{Lu})/u, "")
    .replace(/(\p{L})\s\d{1,4}(?=\s*(?:,\s*no\b|\(|:\s*\d|,\s*pp?\b))/gu, "$1")
    .replace(/\b(?:vol|no|pp?|iss|nr)\.?\s*\d[\w–-]*/gi, " ")
    .split(/[,;()[\]|]|(?<!\b\p{Lu})\.\s|\s[–—-]\s/u)
    .map((part) => clean(part)?.replace(/^(?:in|published (?:by|in)|by)\s*:?\s+(?=\p{Lu})/iu, "") ?? "")
    .filter((part) => /\p{L}{2}|\p{Lu}/u.test(part) && !isDetail(part));
  const names = parts.filter((part) => !/^(?:updated|revised|D\.?C\.?|N\.?Y\.?|Washington|MA|CA|UK)$/.test(part));
  const name = names.join(", ").replace(/^[\p{L} ]{2,30}:\s+(?=\p{Lu})/u, "");
  return clean(name);
}

/** The author behind a title: ", by Jane Doe, Publisher". */
const BY = /^[\s,.;–—-]*by\s+((?:\p{Lu}[\p{L}.’'-]*\s?(?:and\s)?){1,8})(?=[,.;(]|$)/u;

/** Takes a source apart. */
export function partsOf(plain: PlainText, from = 0): SourceParts {
  const whole = plain.text.slice(from);
  const written = ADDRESS.exec(whole);
  const url = written?.[0].replace(/[.,;:)\]’']+$/, "") ?? plain.links[0] ?? null;
  // Blanks keep the places of emphasis.
  const blank = (part: string): string => " ".repeat(part.length);
  const text = withoutLabels(plain, from, whole.replace(ADDRESS, blank).replace(ASIDE, blank));
  const emphasis = plain.emphasis
    .map(({ start, end }) => ({ start: start - from, end: end - from }))
    .filter(
      ({ start, end }) => start >= 0 && /\p{L}/u.test(text.slice(start, end)) && !findDateOnly(text.slice(start, end)),
    );
  const early = findDate(text, emphasis[0] ?? null);
  const title = markedTitle(text, emphasis, early) ?? linkedTitle(plain, from, text);
  const date = findDate(text, title);
  const bare = date ? text.slice(0, date.start) + blank(date.dateText) + text.slice(date.end) : text;
  const parts = title ? aroundTitle(bare, title) : (legalParts(bare) ?? splitUnmarked(bare, date));
  return {
    author: clean(parts.author ?? "")?.replace(/^by\s+|,\s(?:Note|Comment|Essay)$/gi, "") ?? null,
    title: clean((parts.title ?? "").replace(/^\s*["“‘]|["”’]\s*$/g, "")),
    publisher: publisherIn(parts.rest),
    date: date?.date ?? null,
    dateText: date?.dateText ?? null,
    url: url && /^www\./i.test(url) ? `https://${url}` : url,
    text: oneLine(whole.replace(/↑|↩\uFE0E?/g, "")),
  };
}

/** A link's words behind the date, "Link" or "the table", are no part of the source. */
function withoutLabels({ linked }: PlainText, from: number, text: string): string {
  const date = findDate(text, null);
  const label = linked.find(
    ({ start }) => date !== null && start - from >= date.end && /\p{L}/u.test(text.slice(0, date.start)),
  );
  return label
    ? text.slice(0, label.start - from) + " ".repeat(label.end - label.start) + text.slice(label.end - from)
    : text;
}

/** Cases, laws and regulations have a name or a number, and no author. */
function legalParts(text: string): { author: null; title: string; rest: string } | null {
  const name =
    /^\s*([^,()]{2,90}?\sv\.\s[^,()]{2,90}?)(?=,\s\d|\s*\(|[\s,.]*$)/u.exec(text)?.[1] ??
    /^\s*(\d{1,3}\s(?:U\.?S\.?C\.?|C\.?F\.?R\.?|Fed\.?\s?Reg\.?|Stat\.)[^(,;]{1,80}(?:\([a-z\d]{1,3}\))*|(?:P\.?L\.?|Pub(?:lic|\.)\s(?:L\.|Law))\s?(?:No\.\s?)?\d{2,3}[-–]\d{1,4})/u.exec(
      text,
    )?.[1];
  return name === undefined ? null : { author: null, title: name, rest: "" };
}

const findDateOnly = (text: string): boolean => /^[\d\s(),]*$/.test(text);

/** A link's words are the title when nothing else is set off. */
function linkedTitle(plain: PlainText, from: number, text: string): Span | null {
  const link = plain.linked.find(({ start, end }) => start >= from && end - start > 12);
  const span = link && { start: link.start - from, end: link.end - from };
  return span && text.slice(span.start, span.end).trim() !== "" ? span : null;
}

function aroundTitle(text: string, title: Span): { author: string | null; title: string; rest: string } {
  const behind = text.slice(title.end);
  const by = BY.exec(behind);
  const before = text.slice(0, title.start).replace(/\b(?:eds?|editors?)\.\s*$/i, "");
  return {
    author: clean(before) ?? by?.[1] ?? null,
    title: text.slice(title.start, title.end),
    rest: by ? behind.slice(by[0].length) : behind,
  };
}
