// What a part of a brief asks for.
import { chamberNamed } from "@/lib/campaigns/brief-import/addressee";
import type { Surroundings } from "@/lib/campaigns/brief-import/ask-surroundings";
import type { Memory } from "@/lib/campaigns/brief-import/asked-measures";
import { asksIn, type FoundAsk } from "@/lib/campaigns/brief-import/asks";
import type { Block } from "@/lib/campaigns/brief-import/blocks";
import type { ReadBlock } from "@/lib/campaigns/brief-import/cited-measures";
import { type LeadIn, leadInOf } from "@/lib/campaigns/brief-import/lead-in";
import type { Part } from "@/lib/campaigns/brief-import/outline";
import { oneLine } from "@/lib/campaigns/brief-import/plain-text";

const LABEL = 140;

const PROSE: Surroundings = {
  place: "prose",
  chamber: null,
  lead: null,
  underProvisions: false,
  underAsk: false,
  underAsks: false,
  leadsOn: false,
};

type ItemAbove = { level: number; lead: LeadIn | null; isAsk: boolean };

/** Reads one part's blocks in order: what leads in to a list, and what is under what, decides what is an ask. */
export function readPart(
  part: Part,
  skip: ReadonlySet<Block>,
  read: (block: Block) => ReadBlock,
  memory: Memory,
  salutation: FoundAsk["addressed"],
): FoundAsk[] {
  const heading = part.heading ? leadInOf(part.title) : null;
  const asks = part.heading ? asksIn(read(part.heading), { ...PROSE, place: "heading" }, memory) : [];
  let lead = heading;
  let above: ItemAbove[] = [];
  /** whom the line before names: "Call your senators. Ask them to:" */
  let spoken = chamberNamed(part.title);
  part.blocks.forEach((block, index) => {
    if (skip.has(block) || block.kind === "rule" || block.kind === "note") return;
    const next = part.blocks[index + 1];
    const leadsOn = next?.kind === "item" && (block.kind !== "item" || next.level > block.level);
    const words = oneLine(block.plain.text);
    const isList = block.kind === "item" || block.kind === "row";
    if (isList) above = above.filter(({ level }) => level < block.level);
    const outer = above.at(-1);
    const own = leadsOn && /[:—–]$|^[^.!?]{1,70}$/.test(words) ? leadInOf(words) : null;
    const around: Surroundings = {
      place: isList ? "item" : "prose",
      chamber: (isList ? (outer?.lead?.chamber ?? lead?.chamber) : null) ?? heading?.chamber ?? salutation,
      lead: isList ? (outer ? outer.lead : lead) : null,
      underProvisions: heading?.isProvision ?? false,
      underAsks: heading?.isAsk ?? false,
      underAsk: isList && outer?.isAsk === true,
      leadsOn: own !== null,
    };
    const found = asksIn(read(block), around, memory);
    for (const ask of found) asks.push(ask);
    const leading = found.some(({ measure }) => measure !== null) ? null : own;
    if (isList) above.push({ level: block.level, lead: leading, isAsk: found.length > 0 });
    else {
      above = [];
      const them = /\bthem\b/i.test(words) ? spoken : null;
      lead = leading
        ? { ...leading, chamber: leading.chamber ?? them ?? heading?.chamber ?? null }
        : keepsHeading(heading);
      spoken = words.length <= LABEL ? chamberNamed(words) : null;
    }
  });
  return asks;
}

/** A paragraph between a heading and its list does not undo what the heading says. */
const keepsHeading = (heading: LeadIn | null): LeadIn | null => heading && { ...heading, directive: null };
