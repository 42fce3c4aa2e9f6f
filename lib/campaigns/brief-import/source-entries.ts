import { verbAt } from "@/lib/campaigns/brief-import/ask-verbs";
import type { Block } from "@/lib/campaigns/brief-import/blocks";
import { linesOf } from "@/lib/campaigns/brief-import/lines";
import type { Part } from "@/lib/campaigns/brief-import/outline";
import { plainTextOf } from "@/lib/campaigns/brief-import/plain-text";

/** A source with its number or name as written, and where its words begin in the block. */
export type Entry = { label: string | null; block: Block; from: number /** what it is a part of */; whole?: Block };

const hasContent = ({ plain }: Block): boolean => /\p{L}/u.test(plain.text);
const LOOKS_LIKE_SOURCE = /(?:19|20)\d\d|https?:\/\/|www\.|["“]/;
/** "1 Smith, Jane, ..." as word processors leave a note's number. */
const BARE_NUMBER = /^(\d{1,3})\.?\s+(?=["“*\p{Lu}])/u;

const numeric = (marker: string): string | null => /\d+/.exec(marker)?.[0] ?? null;

/** Lines that each are a source, though no blank line parts them. */
function eachLine(block: Block, text: string): Block[] {
  if (block.kind !== "paragraph" || block.lines < 2) return [block];
  const lines = linesOf(text.slice(block.start, block.end)).map(({ start, end }) => {
    const [from, to] = [block.start + start, block.start + end];
    return { ...block, start: from, end: to, lines: 1, plain: plainTextOf(text, from, to) };
  });
  const begins = ({ plain }: Block): boolean => BARE_NUMBER.test(plain.text.trim());
  const isOwn = (line: Block): boolean =>
    /^\s*["“*\p{Lu}]/u.test(line.plain.text) && LOOKS_LIKE_SOURCE.test(line.plain.text);
  return (begins(block) && lines.filter(begins).length > 1) || lines.every(isOwn)
    ? joined(lines, lines.some(begins) ? begins : isOwn, text)
    : [block];
}

/** Wrapped lines go on with the source above them. */
function joined(lines: Block[], begins: (line: Block) => boolean, text: string): Block[] {
  const starts = lines.filter((line, index) => index === 0 || begins(line));
  return starts.map((first, index) => {
    const end =
      lines.findLast((line) => line.end <= (starts[index + 1]?.start ?? Number.POSITIVE_INFINITY))?.end ?? first.end;
    return { ...first, end, plain: plainTextOf(text, first.start, end) };
  });
}

/** What stands under a heading that names sources. */
export function entriesUnderHeading({ blocks }: Part, text: string): Entry[] {
  return blocks
    .filter(hasContent)
    .flatMap((block) => eachLine(block, text))
    .flatMap((block): Entry[] => {
      if (block.kind === "note") return [{ label: block.marker, block, from: 0 }];
      if (block.kind === "item") return [{ label: numeric(block.marker), block, from: 0 }];
      if (block.kind !== "paragraph") return [];
      const bare = BARE_NUMBER.exec(block.plain.text);
      if (bare) return [{ label: bare[1] ?? null, block, from: bare[0].length }];
      return LOOKS_LIKE_SOURCE.test(block.plain.text) || block.plain.emphasis.length > 0
        ? [{ label: null, block, from: 0 }]
        : [];
    });
}

const numberedEntry = (block: Block): Entry => {
  const bare = block.kind === "paragraph" ? BARE_NUMBER.exec(block.plain.text) : null;
  const label = block.kind === "item" ? numeric(block.marker) : (bare?.[1] ?? null);
  return { label, block, from: bare?.[0].length ?? 0 };
};

const isSource = ({ label, block }: Entry): boolean =>
  label !== null && LOOKS_LIKE_SOURCE.test(block.plain.text) && verbAt(block.plain.text, 0) === null;

/** The numbered list with which a text ends: behind the last line drawn across, or the last items alone. */
function lastList(blocks: readonly Block[]): Entry[] {
  const rule = blocks.findLastIndex(({ kind }) => kind === "rule");
  const item = blocks.findLastIndex(({ kind }) => kind !== "item");
  const behindRule = rule < 0 ? [] : blocks.slice(rule + 1).map(numberedEntry);
  const items = blocks.slice(item + 1).map(numberedEntry);
  const isWhole = (entries: Entry[]): boolean =>
    entries.length > 0 && entries[0]?.label === "1" && entries.every(isSource);
  return isWhole(behindRule) ? behindRule : isWhole(items) ? items : [];
}

const INLINE = /^\s*(?:sources?|references?|notes?|footnotes?|endnotes?|citations?)\s*:\s*(?=\S)/i;
const INLINE_NUMBER = /(?:^|(?<=[\s;.]))\(?(\d{1,2})[.)]\s+(?=["“*\p{Lu}])/gu;

/** "Sources: (1) Doe, ...; (2) Roe, ..." in one paragraph. */
function inlineEntries(block: Block, text: string): Entry[] {
  const head = block.kind === "paragraph" ? INLINE.exec(block.plain.text)?.[0] : undefined;
  if (head === undefined || !LOOKS_LIKE_SOURCE.test(block.plain.text)) return [];
  const { from, to } = block.plain;
  const starts = [...block.plain.text.slice(head.length).matchAll(INLINE_NUMBER)].map(
    ({ 0: mark, 1: label, index }) => ({
      label: label ?? null,
      at: head.length + index,
      length: mark.length,
    }),
  );
  const all = starts.length > 0 ? starts : [{ label: null, at: head.length, length: 0 }];
  return all.map(({ label, at, length }, index) => {
    const last = (all[index + 1]?.at ?? block.plain.text.length) - 1;
    const [start, end] = [from[at + length] ?? block.start, Math.max(from[at + length] ?? 0, to[last] ?? block.end)];
    return { label, from: 0, whole: block, block: { ...block, start, end, plain: plainTextOf(text, start, end) } };
  });
}

/** Notes wherever they stand, and at the end of a text that cites numbers the list that it ends with. */
export function entriesElsewhere({ blocks }: Part, isLast: boolean, cites: boolean, text: string): Entry[] {
  const inline = blocks.flatMap((block) => inlineEntries(block, text));
  if (inline.length > 0) return inline;
  const notes = blocks.filter((block) => block.kind === "note" && hasContent(block));
  const listed = isLast && cites && notes.length === 0 ? lastList(blocks) : [];
  return [...notes.map((block): Entry => ({ label: block.marker, block, from: 0 })), ...listed];
}
