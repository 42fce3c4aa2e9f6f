import { chamberNamed } from "@/lib/campaigns/brief-import/addressee";
import type { Memory } from "@/lib/campaigns/brief-import/asked-measures";
import type { FoundAsk } from "@/lib/campaigns/brief-import/asks";
import { type Block, blocksOf } from "@/lib/campaigns/brief-import/blocks";
import {
  type BlockCitation,
  congressStated,
  type ReadBlock,
  readBlock,
} from "@/lib/campaigns/brief-import/cited-measures";
import { correctionsOf } from "@/lib/campaigns/brief-import/corrections";
import { isAddress, isByline, namesAuthor } from "@/lib/campaigns/brief-import/heading-look";
import { type Outline, outlineOf, type Part } from "@/lib/campaigns/brief-import/outline";
import { oneLine } from "@/lib/campaigns/brief-import/plain-text";
import type { BriefProposal, ImportContext, ProposedAsk, ProposedSection } from "@/lib/campaigns/brief-import/proposal";
import { readPart } from "@/lib/campaigns/brief-import/read-part";
import { sourcesOf } from "@/lib/campaigns/brief-import/sources";

/** The same ask told twice, at the top and at the end, is one; a list's item says it best. */
function once(asks: readonly FoundAsk[]): FoundAsk[] {
  const keyOf = ({ verb, measure, congress, chamber, text }: FoundAsk): string =>
    JSON.stringify(measure ? [verb, measure, congress] : [verb, chamber, text.toLowerCase()]);
  const chosen = new Map<string, FoundAsk>();
  for (const ask of asks) {
    const earlier = chosen.get(keyOf(ask));
    const better = earlier && ask.isItem && !earlier.isItem ? ask : (earlier ?? ask);
    chosen.set(keyOf(ask), { ...better, sponsorNamed: earlier?.sponsorNamed ?? ask.sponsorNamed });
  }
  return [...chosen.values()].sort((a, b) => a.start - b.start);
}

/** The sponsor may be named where the measure is told of, and the ask may come later. */
function withoutWorkings(
  { citation, addressed, block, isItem, ...ask }: FoundAsk,
  citations: readonly BlockCitation[],
): ProposedAsk {
  const named = citations.find(
    ({ measure, sponsor }) => sponsor && measure.citation === ask.measure && measure.congress === ask.congress,
  );
  return { ...ask, sponsorNamed: ask.sponsorNamed ?? named?.sponsor?.name ?? null };
}

/** What a part says from its first to its last block that is no source. */
function ownBlocks(part: Part, sources: ReadonlySet<Block>): Block[] {
  const own = part.blocks.filter((block) => !sources.has(block));
  return own.slice(0, own.findLastIndex(({ kind }) => kind !== "rule") + 1);
}

/** A lead begins behind the lines that say who wrote this, when and to whom. */
function withoutHead(blocks: Block[]): Block[] {
  const isHead = ({ kind, plain }: Block): boolean => {
    const words = oneLine(plain.text);
    return kind === "rule" || (kind === "paragraph" && (isByline(words) || namesAuthor(words) || isAddress(words)));
  };
  const first = blocks.findIndex((block) => !isHead(block));
  return first < 0 ? [] : blocks.slice(first);
}

function sectionsOf(text: string, { parts }: Outline, sources: ReadonlySet<Block>): ProposedSection[] {
  const shown = parts.filter(({ heading, isSources }) => heading && !isSources);
  const top = shown.reduce((least, { level }) => Math.min(least, level), Number.POSITIVE_INFINITY);
  return shown.map((part) => {
    const from = part.heading?.end ?? 0;
    const end = ownBlocks(part, sources).at(-1)?.end ?? from;
    const body = text.slice(from, end).trim();
    return {
      heading: part.title,
      depth: part.level > top ? 2 : 1,
      body,
      start: part.heading?.start ?? 0,
      end: Math.max(end, from),
    };
  });
}

/**
 * What a brief in text or Markdown says, with the place of each finding in `text`. The same text and context give the
 * same answer. Never throws; takes time in proportion to the text.
 */
export function importBrief(text: string, context: ImportContext): BriefProposal {
  const outline = outlineOf(text, blocksOf(text));
  const { sources, blocks: sourceBlocks } = sourcesOf(outline, text);
  const congress = congressStated(text, outline.title, context.congress) ?? context.congress;
  const citations: BlockCitation[] = [];
  const read = (block: Block): ReadBlock => {
    const readable = readBlock(block, congress);
    for (const citation of readable.citations) citations.push(citation);
    return readable;
  };
  if (outline.titleBlock) read(outline.titleBlock);
  const memory: Memory = { recent: [], byName: new Map() };
  const body = outline.parts.filter(({ isSources }) => !isSources);
  const salutation = chamberNamed(/^[ \t]{0,8}(?:dear\b|to:)[^\n]{1,100}/im.exec(text)?.[0] ?? "");
  const found = body.flatMap((part) => readPart(part, sourceBlocks, read, memory, salutation));
  citations.sort((a, b) => a.measure.start - b.measure.start);
  const [lead] = outline.parts;
  const leadBlocks = lead ? withoutHead(ownBlocks(lead, sourceBlocks)) : [];
  return {
    text,
    title: outline.title,
    lede: text.slice(leadBlocks[0]?.start ?? 0, leadBlocks.at(-1)?.end ?? 0).trim(),
    sections: sectionsOf(text, outline, sourceBlocks),
    measures: citations.map(({ measure }) => measure),
    asks: once(found).map((ask) => withoutWorkings(ask, citations)),
    sources,
    corrections: correctionsOf(citations, found, context),
  };
}
