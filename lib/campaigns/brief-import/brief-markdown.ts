import type { Block } from "@/lib/campaigns/brief-import/blocks";
import { oneLine, withoutGaps } from "@/lib/campaigns/brief-import/plain-text";
import type { ProposedSource, Span } from "@/lib/campaigns/brief-import/proposal";

/** What stands in place of a part of a text. */
type Replacement = Span & { by: string };

/** Every mark of a citation with the numbers of the sources it cites, `[5]`. Names that cite nothing go. */
function citationsIn(block: Block, sources: readonly ProposedSource[]): Replacement[] {
  const marks = new Map<number, Replacement & { numbers: number[] }>();
  const add = ({ start, end }: Span, number: number | null): void => {
    const mark = marks.get(start) ?? { start, end, by: "", numbers: [] };
    if (number !== null && !mark.numbers.includes(number)) mark.numbers.push(number);
    marks.set(start, { ...mark, by: mark.numbers.map((each) => `[${each}]`).join("") });
  };
  for (const { n, citations } of sources)
    for (const span of citations) if (span.start >= block.start && span.end <= block.end) add(span, n);
  for (const mention of block.plain.mentions) {
    const known = sources.some(({ citations }) => citations.some(({ start }) => start === mention.start));
    if (!known) add(mention, /^\d{1,3}$/.test(mention.label) ? Number(mention.label) : null);
  }
  return [...marks.values()].sort((a, b) => a.start - b.start);
}

/** A mark stands close behind what it is about. */
const MARKS_APART = /\s+((?:\[\d{1,3}\])+)/g;

const inMarkdown = (text: string): string =>
  text
    .replace(/<\/?(?:strong|b)>/gi, "**")
    .replace(/<\/?(?:em|i|cite)>/gi, "*")
    .replace(/<!--[\s\S]{0,4000}?-->|<\/?[a-z][^<>]{0,500}>/gi, "")
    .replace(/\[([^[\]]{1,1000})\]\(#[^()\s]{0,300}\)/g, "$1");

/** A block's words in Markdown, on one line: dead links are their words, and citations are `[5]`. */
export function markdownOf(text: string, block: Block, sources: readonly ProposedSource[]): string {
  const parts: string[] = [];
  let at = block.contentStart;
  for (const { start, end, by } of citationsIn(block, sources)) {
    if (start < at) continue;
    parts.push(text.slice(at, start), by);
    at = end;
  }
  parts.push(text.slice(at, block.contentEnd));
  return withoutGaps(oneLine(inMarkdown(parts.join("")).replace(MARKS_APART, "$1")));
}

/** The same without any markup but the citations. */
export function citedTextOf(block: Block, sources: readonly ProposedSource[]): string {
  const { plain } = block;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, by } of citationsIn(block, sources)) {
    const place = indexIn(plain.from, start);
    parts.push(plain.text.slice(at, Math.max(at, place)), by);
    at = Math.max(at, indexIn(plain.from, end));
  }
  return withoutGaps(oneLine([...parts, plain.text.slice(at)].join("").replace(MARKS_APART, "$1")));
}

function indexIn(from: readonly number[], place: number): number {
  const index = from.findIndex((start) => start >= place);
  return index < 0 ? from.length : index;
}

/** A block as it stands in the body of a brief: an item with its mark, a row of a table as an item. */
export function bodyLine(text: string, block: Block, sources: readonly ProposedSource[], isNested: boolean): string {
  const words = markdownOf(text, block, sources);
  if (block.kind === "row") return `- ${words.replace(/^\|\s*|\s*\|$/g, "").replace(/\s*\|\s*/g, " · ")}`;
  if (block.kind !== "item") return words;
  const marker = /\d/.test(block.marker) ? `${/\d+/.exec(block.marker)?.[0]}.` : "-";
  return `${isNested ? "  " : ""}${marker} ${words}`;
}
