import { createTranslator } from "use-intl/core";
import { type Block, blocksOf } from "@/lib/campaigns/brief-import/blocks";
import { bodyLine, citedTextOf } from "@/lib/campaigns/brief-import/brief-markdown";
import { outlineOf } from "@/lib/campaigns/brief-import/outline";
import { oneLine } from "@/lib/campaigns/brief-import/plain-text";
import type { BriefProposal, ProposedCorrection, Span } from "@/lib/campaigns/brief-import/proposal";
import { sentencesOf } from "@/lib/campaigns/brief-import/sentences";
import type { Brief } from "@/lib/campaigns/campaign";
import messages from "@/messages/en/brief-import.json";

const t = createTranslator({ locale: "en", messages });

const LONGEST_LEDE = 600;

const isIn = (span: Span, { start, end }: Block): boolean => span.start >= start && span.end <= end;

/** As many whole sentences as a lede can hold. */
function beginningOf(text: string): string {
  const last = sentencesOf(text, []).findLast(({ end }) => end <= LONGEST_LEDE);
  return last ? text.slice(0, last.end) : text.slice(0, LONGEST_LEDE);
}

const isList = (line: string): boolean => /^\s*(?:-|\d+\.)\s/.test(line);

/** Items of one list stand close together; everything else is set off by a blank line. */
const joined = (lines: readonly string[]): string =>
  lines
    .filter((line) => line.trim() !== "")
    .reduce((body, line, index, all) => {
      const close = isList(line) && isList(all[index - 1] ?? "");
      return index === 0 ? line : `${body}${close ? "\n" : "\n\n"}${line}`;
    }, "");

/** Whether an item is under another that stays: what was under an ask moves up to where the ask stood. */
function isUnderKept(block: Block, all: readonly Block[], kept: (block: Block) => boolean): boolean {
  if (block.kind !== "item" || block.level < 2) return false;
  const above = all.slice(0, all.indexOf(block)).findLast(({ kind, level }) => kind !== "item" || level < block.level);
  return above?.kind === "item" && kept(above);
}

const correctionText = ({ kind, cited, record, suggestion }: ProposedCorrection): string =>
  t("correction", { kind, cited, record, suggestion: suggestion ?? "", hasSuggestion: suggestion ? "yes" : "no" });

/**
 * The brief that a proposal makes: the first paragraph as its lede, then sections under `##`, citations as `[5]`. Items
 * of lists that are among the proposal's asks are left out, and so is the list of sources; an ask that was dropped
 * from the proposal stays in the text.
 */
export function briefFrom(proposal: BriefProposal): Brief {
  const { text, asks, sources, sections, corrections } = proposal;
  const { parts } = outlineOf(text, blocksOf(text));
  const became = (block: Block): boolean =>
    (block.kind === "item" || block.kind === "row") && asks.some((ask) => isIn(ask, block));
  // A link in the text is a source and its own citation: what it stands in stays.
  const listed = sources.filter(({ start, citations }) => !citations.some((citation) => citation.start === start));
  const isSource = (block: Block): boolean => listed.some(({ start, end }) => block.start < end && start < block.end);
  const kept = (block: Block): boolean => block.kind !== "rule" && !isSource(block) && !became(block);

  const inBody = (blocks: readonly Block[], all: readonly Block[]): string[] =>
    blocks.map((block) => bodyLine(text, block, sources, isUnderKept(block, all, kept)));

  const [lead, ...others] = parts;
  const leadBlocks = (lead?.blocks ?? []).filter(kept);
  // A line without a full stop, such as who wrote this and when, is no lede while there are sentences.
  const first = leadBlocks.find((block) => /[.!?]["”’)]*\s*$/.test(block.plain.text)) ?? leadBlocks[0];
  const more = leadBlocks.filter((block) => block !== first);
  const opening = first ? citedTextOf(first, sources) : "";
  const isWhole = opening.length <= LONGEST_LEDE;
  const lines = inBody(isWhole ? more : leadBlocks, lead?.blocks ?? []);
  for (const part of others) {
    const section = sections.find(({ start }) => start === part.heading?.start);
    if (!section) continue;
    const own = inBody(part.blocks.filter(kept), part.blocks);
    lines.push(`${section.depth === 1 ? "##" : "###"} ${section.heading}`, ...own);
  }
  return {
    lede: isWhole ? opening : beginningOf(opening),
    body: joined(lines),
    corrections: corrections.map(correctionText),
    sources: sources.map(({ n, text: words, url }) => ({ number: n, text: withoutAddress(words, url), url })),
  };
}

/** The address stands beside the text; a source that is an address alone keeps it. */
function withoutAddress(text: string, url: string | null): string {
  const words = url ? oneLine(text.replaceAll(url, " ")).replace(/[\s,;:(<[]+$/, "") : text;
  return words === "" ? text : words;
}
