// Briefs without a list of sources: each is a link where it is cited, "[CBO, 2024](https://...)".
import type { Outline } from "@/lib/campaigns/brief-import/outline";
import { oneLine, sourceSpan } from "@/lib/campaigns/brief-import/plain-text";
import type { ProposedSource } from "@/lib/campaigns/brief-import/proposal";

const AUTHOR_YEAR = /^\(?(?<author>\D{2,80}?),?\s\(?(?<year>(?:19|20)\d\d)[a-z]?\)?$/;

/** The sources that a text cites by links that name an author and a year; an address counts once. */
export function linkedSources({ parts, title }: Outline, text: string): ProposedSource[] {
  const sources = new Map<string, ProposedSource>();
  for (const part of parts) {
    const heading = part.heading ? part.title : (title ?? "");
    for (const { plain } of part.blocks)
      for (const { start, end, href } of plain.linked) {
        const words = oneLine(plain.text.slice(start, end));
        const { author, year } = AUTHOR_YEAR.exec(words)?.groups ?? {};
        if (!author || !year || !/^https?:/i.test(href)) continue;
        const span = aroundLink(text, sourceSpan(plain, start, end).start, href);
        const source = sources.get(href) ?? {
          ...{ n: sources.size + 1, author, title: null, publisher: null, date: year, dateText: year, url: href },
          ...{ text: words, citedIn: [], citations: [], ...span },
        };
        source.citations.push(span);
        if (!source.citedIn.includes(heading)) source.citedIn.push(heading);
        sources.set(href, source);
      }
  }
  return [...sources.values()];
}

/** A link with its brackets and its address, and the parentheses in which it stands alone. */
function aroundLink(text: string, words: number, href: string): { start: number; end: number } {
  const start = Math.max(0, text.lastIndexOf("[", words));
  const end = text.indexOf(")", text.indexOf(href, words) + href.length) + 1;
  const isEnclosed = text[start - 1] === "(" && text[end] === ")";
  return isEnclosed ? { start: start - 1, end: end + 1 } : { start, end: Math.max(end, start) };
}
