import type { Block } from "@/lib/campaigns/brief-import/blocks";
import { headingLevels, labelOf, wordsOf } from "@/lib/campaigns/brief-import/heading-levels";
import { namesSources } from "@/lib/campaigns/brief-import/heading-look";
import { withNumberedHeadings } from "@/lib/campaigns/brief-import/numbered-headings";
import { isOrganization } from "@/lib/campaigns/brief-import/source-unmarked";
import { isKickerAt, titleIndex, titleOf } from "@/lib/campaigns/brief-import/title";

/** A heading with the blocks under it, up to the next heading. */
export type Part = { heading: Block | null; title: string; level: number; isSources: boolean; blocks: Block[] };

/** The title, the blocks that it takes up, and the parts. The first part has no heading: it is the lead. */
export type Outline = { title: string | null; titleBlock: Block | null; parts: Part[] };

/** What a text says of itself between two lines of dashes at its very beginning. */
const FRONT_MATTER = /^\s*---[ \t]*\r?\n([\s\S]{0,4000}?)\r?\n---[ \t]*(?:\r?\n|$)/;
const STATED_TITLE = /^title:[ \t]*["']?([^\n\r]+?)["']?[ \t]*$/im;

/**
 * Under a title, a short line right above the first heading, or one that names an organization, says for whom or when:
 * it is no section. Neither is a line that follows the title without a blank line.
 */
function isSubtitle(
  text: string,
  blocks: readonly Block[],
  levels: readonly number[],
  index: number,
  title: number,
): boolean {
  const block = blocks[index];
  if (!block || index !== title + 1 || title < 0 || block.kind === "heading") return false;
  const words = wordsOf(block);
  const gap = text.slice(blocks[title]?.end ?? 0, block.start);
  return (levels[index + 1] ?? 0) > 0 || isOrganization(words) || !/\n[^\S\n]*\r?\n/.test(gap);
}

function partsOf(
  text: string,
  blocks: readonly Block[],
  levels: readonly number[],
  title: number,
  joined: number,
): Part[] {
  const parts: Part[] = [{ heading: null, title: "", level: 0, isSources: false, blocks: [] }];
  blocks.forEach((block, index) => {
    if ((index >= title && index < title + joined) || (index < title && isKickerAt(blocks, levels, index))) return;
    const level = levels[index] ?? 0;
    const label = labelOf(block);
    if (level > 0 && label !== "" && !isSubtitle(text, blocks, levels, index, title + joined - 1)) {
      parts.push({ heading: block, title: label, level, isSources: namesSources(label), blocks: [] });
    } else parts.at(-1)?.blocks.push(block);
  });
  return parts;
}

/** Title and parts of a text. */
export function outlineOf(text: string, all: readonly Block[]): Outline {
  const front = FRONT_MATTER.exec(text);
  const blocks = withNumberedHeadings(text, front ? all.filter(({ end }) => end > front[0].length) : all);
  const stated = front && STATED_TITLE.exec(front[1] ?? "")?.[1];
  const levels = headingLevels(text, blocks);
  if (stated) {
    // The same title may stand above the text once more.
    const repeated = (levels[0] ?? 0) > 0 && blocks[0] && labelOf(blocks[0]) === stated ? 0 : -1;
    return { title: stated, titleBlock: blocks[repeated] ?? null, parts: partsOf(text, blocks, levels, repeated, 1) };
  }
  const index = titleIndex(blocks, levels, text);
  const titleBlock = blocks[index] ?? null;
  const title = titleBlock && titleOf(blocks, levels, index, text);
  const parts = partsOf(text, blocks, levels, index, title?.blocks ?? 1);
  return { title: title?.words || null, titleBlock, parts };
}
