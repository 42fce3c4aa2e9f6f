// "1. Background" above a paragraph is an item of no list: it is a heading that the writer numbered.
import { verbAt } from "@/lib/campaigns/brief-import/ask-verbs";
import type { Block } from "@/lib/campaigns/brief-import/blocks";
import { readsLikeHeading } from "@/lib/campaigns/brief-import/heading-look";
import { oneLine, plainTextOf } from "@/lib/campaigns/brief-import/plain-text";

/** Under every heading that Markdown marks. */
export const NUMBERED = 7;
const LONGEST_WORDS = 9;

const NUMBER = /^\d{1,2}[.)]$/;

function looksNumbered(block: Block, next: Block | undefined): boolean {
  const words = oneLine(block.plain.text);
  const isShort = block.kind === "item" && block.level === 0 && block.lines === 1 && NUMBER.test(block.marker);
  if (!isShort || words.split(" ").length > LONGEST_WORDS || !readsLikeHeading(words)) return false;
  return next?.kind === "paragraph" || (next?.kind === "item" && !NUMBER.test(next.marker));
}

/** The blocks with numbered headings as headings. A list of requests with a paragraph under each stays a list. */
export function withNumberedHeadings(text: string, blocks: readonly Block[]): readonly Block[] {
  const numbered = new Set<Block>();
  blocks.forEach((block, index) => {
    const isNext = Number.parseInt(block.marker, 10) === numbered.size + 1;
    if (isNext && looksNumbered(block, blocks[index + 1])) numbered.add(block);
  });
  const asking = [...numbered].filter(({ plain }) => verbAt(plain.text.trim(), 0) !== null);
  if (numbered.size < 2 || asking.length * 2 > numbered.size) return blocks;
  return blocks.map((block): Block => {
    if (!numbered.has(block)) return block;
    const plain = plainTextOf(text, block.start, block.end);
    return { ...block, kind: "heading", level: NUMBERED, contentStart: block.start, plain };
  });
}
