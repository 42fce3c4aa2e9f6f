import { titlesBeside } from "@/lib/campaigns/brief-import/act-names";
import type { Block } from "@/lib/campaigns/brief-import/blocks";
import { peopleIn } from "@/lib/campaigns/brief-import/person-pattern";
import { oneLine, type PlainText, sourceSpan } from "@/lib/campaigns/brief-import/plain-text";
import type { CitedMeasure, Span } from "@/lib/campaigns/brief-import/proposal";
import { sentencesOf } from "@/lib/campaigns/brief-import/sentences";
import { listed, type NamedSponsor, sponsorNamedFor } from "@/lib/campaigns/brief-import/sponsor-named";
import { type Citation, compactCitation, findCitations } from "@/lib/congress/citation";
import { measureOfAddress } from "@/lib/congress/citation-link";

/** A citation in a block's plain text, with who and what is named beside it, and its place in the source. */
export type BlockCitation = Citation & { sponsor: NamedSponsor | null; titles: string[]; measure: CitedMeasure };

/** A block to look for asks in; `cells` are where the cells of a table's row begin. */
export type ReadBlock = {
  block: Block;
  text: string;
  sentences: Span[];
  citations: BlockCitation[];
  cells: readonly number[];
};

const blank = (whole: string): string => " ".repeat(whole.length);

/** A table's cells are parted by commas, so that they read like a sentence; numbers and dashes alone go; places stay. */
const readable = ({ kind, plain }: Block): string =>
  kind === "row"
    ? plain.text
        .replace(/^(\s*)\|/, "$1 ")
        .replace(/^\s*#?\d{0,3}[.)]?\s*\|/, blank)
        .replace(/\|\s*[–—-]?\s*(?=\|)/g, blank)
        .replace(/\|(?=\s*$)/, " ")
        .replaceAll("|", ",")
    : plain.text;

const cellsOf = ({ kind, plain }: Block): number[] =>
  kind === "row" ? [...plain.text.matchAll(/\|\s*(?=[^|\s])/g)].map(({ 0: gap, index }) => index + gap.length) : [];

/** Who stands in the column for sponsors, with or without a title. */
function sponsorInRow({ kind, marker, plain }: Block): NamedSponsor | null {
  if (kind !== "row") return null;
  const column = marker.split("|").findIndex((name) => /\b(?:sponsors?|leads?|authors?|champions?)\b/i.test(name));
  const people = column < 0 ? [] : peopleIn(plain.text.split("|")[column] ?? "");
  const [first] = people;
  return first ? { name: listed(people), chamber: first.chamber } : null;
}

/** "... (S. 5). It was introduced by Senator Reed.": the next sentence may go on about the measure. */
const GOES_ON =
  /^(?:It|They|Both|The (?:bills?|resolutions?|measures?|act|legislation))\b[^.]{0,60}\b(?:introduced|sponsored|led|authored)\b/i;

function endFor(text: string, sentence: Span | undefined, next: Span | undefined): number {
  const goesOn = next !== undefined && GOES_ON.test(text.slice(next.start, next.start + 120));
  return goesOn ? next.end : (sentence?.end ?? text.length);
}

/** A link to a measure's page cites it, whatever its words are. */
function withLinks(found: Citation[], { text, linked }: PlainText): Citation[] {
  const links = linked.flatMap(({ start, end, href }): Citation[] => {
    const ref = end > start && measureOfAddress(href);
    return ref ? [{ ...ref, start, end, text: text.slice(start, end) }] : [];
  });
  const isNew = (link: Citation): boolean => !found.some(({ start, end }) => start < link.end && end > link.start);
  return links.length === 0 ? found : [...found, ...links.filter(isNew)].sort((a, b) => a.start - b.start);
}

/** "In the 117th Congress, the House passed H.R. 5": what the sentence tells of was then. */
const IN_A_CONGRESS = /^(?:\p{L}+,? ){0,3}in the (\d{2,3})(?:st|nd|rd|th)(?: Congress\b|,)/iu;

/** Reads the measures of a block. `congress` is that of citations that do not say theirs. */
export function readBlock(block: Block, congress: number): ReadBlock {
  const text = readable(block);
  const found = withLinks(findCitations(text), block.plain);
  const sentences = sentencesOf(text, found);
  let at = 0;
  const citations = found.map((citation, index): BlockCitation => {
    while ((sentences[at]?.end ?? text.length) <= citation.start) at++;
    const sentence = sentences[at];
    const named = sponsorNamedFor(text, found, index, sentence?.start ?? 0, endFor(text, sentence, sentences[at + 1]));
    const sponsor = named ?? sponsorInRow(block);
    const told = IN_A_CONGRESS.exec(text.slice(sentence?.start ?? 0, citation.start))?.[1];
    const measure = {
      citation: compactCitation(citation),
      congress: citation.congress ?? (told === undefined ? congress : Number(told)),
      type: citation.type,
      number: citation.number,
      sponsorNamed: sponsor?.name ?? null,
      ...sourceSpan(block.plain, citation.start, citation.end),
    };
    return { ...citation, sponsor, titles: titlesBeside(text, found, index), measure };
  });
  return { block, text, sentences, citations, cells: cellsOf(block) };
}

/** The index of the first citation that begins at a place or behind it. */
export function firstFrom(citations: readonly BlockCitation[], place: number): number {
  let [low, high] = [0, citations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((citations[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

const OLDEST = 93;

/** The Congress that a text says it is about, in its title or as "this 119th Congress"; null: it does not say. */
export function congressStated(text: string, title: string | null, newest: number): number | null {
  const inTitle = /(\d{2,3})(?:st|nd|rd|th)\s+Congress\b/i.exec(oneLine(title ?? ""));
  const stated =
    inTitle ??
    /(?:\b(?:this|current|present)\s+|^[ \t#*>-]{0,8}Congress:?[ \t]{1,8})(\d{2,3})(?:st|nd|rd|th)(?:\s+Congress\b|\s*$)/im.exec(
      text,
    );
  const congress = Number(stated?.[1]);
  return congress >= OLDEST && congress <= newest ? congress : null;
}
