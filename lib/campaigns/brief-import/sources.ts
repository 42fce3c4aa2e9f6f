import { authorYearMarks, byAuthorAndYear } from "@/lib/campaigns/brief-import/author-year";
import type { Block } from "@/lib/campaigns/brief-import/blocks";
import { eachLabel, type Mention } from "@/lib/campaigns/brief-import/citation-marks";
import type { Outline } from "@/lib/campaigns/brief-import/outline";
import type { ProposedSource } from "@/lib/campaigns/brief-import/proposal";
import { type Entry, entriesElsewhere, entriesUnderHeading } from "@/lib/campaigns/brief-import/source-entries";
import { linkedSources } from "@/lib/campaigns/brief-import/source-links";
import { partsOf } from "@/lib/campaigns/brief-import/source-parts";

/** "talks (3)" and "talks.3": what may cite a source, or be a number. */
const WEAK =
  /(?<=[\p{L}\d%”"’)][.,;:]?)(?:\s?\((\d{1,2})\)(?=[\s.,;:]|$)|(?<=[\p{L}%]{2}[.,;:)”"’]{1,2})(\d{1,2}(?:[,–-]\d{1,2}){0,3})(?=\s|$))/gu;
/** "would (1) ban pipes, (2) fund labs": a list within a sentence. */
const ENUMERATED = /(?:[,;:]|\b(?:and|or|to|would|will|must|should))\s\(\d{1,2}\)\s\p{L}/u;
const weakMarks = (text: string): RegExpExecArray[] => (ENUMERATED.test(text) ? [] : [...text.matchAll(WEAK)]);

/** The sources of a text, and the blocks that they take up. */
export function sourcesOf(outline: Outline, text: string): { sources: ProposedSource[]; blocks: Set<Block> } {
  const { parts, title } = outline;
  const cites = parts.some(({ blocks }) =>
    blocks.some(({ plain }) => plain.mentions.length > 0 || weakMarks(plain.text).length > 0),
  );
  const entries = parts.flatMap((part, index) =>
    part.isSources ? entriesUnderHeading(part, text) : entriesElsewhere(part, index === parts.length - 1, cites, text),
  );
  const blocks = new Set(entries.map(({ block, whole }) => whole ?? block));
  const numbers = numbersOf(entries);
  const sources = entries.map(
    ({ block, from }, index): ProposedSource => ({
      n: numbers[index] ?? index + 1,
      ...partsOf(block.plain, from),
      citedIn: [],
      citations: [],
      start: block.start,
      end: block.end,
    }),
  );
  sources.forEach((source, index) => {
    Object.assign(source, repeatedFrom(source, sources, index));
  });
  const labels = new Map(entries.map(({ label }, index) => [label ?? String(numbers[index]), sources[index]] as const));
  const names = byAuthorAndYear(entries.some(({ label }) => label !== null) ? [] : sources);
  for (const part of parts) {
    if (part.isSources) continue;
    const heading = part.heading ? part.title : (title ?? "");
    const all = [...(part.heading ? [part.heading] : []), ...part.blocks].filter((block) => !blocks.has(block));
    for (const block of all) {
      const marks = mentionsIn(block, labels).map((mention) => ({ ...mention, source: labels.get(mention.label) }));
      for (const { source, start, end } of [...marks, ...authorYearMarks(block.plain, names)]) {
        if (!source) continue;
        source.citations.push({ start, end });
        if (!source.citedIn.includes(heading)) source.citedIn.push(heading);
      }
    }
  }
  return { sources: sources.length > 0 ? sources : linkedSources(outline, text), blocks };
}

/** "Ibid., at 14" and "Doe, supra note 2" are the source that they refer to. */
function repeatedFrom(
  { text }: ProposedSource,
  all: readonly ProposedSource[],
  index: number,
): Partial<ProposedSource> {
  const note = /\bsupra note (\d{1,3})/i.exec(text)?.[1];
  const same = /^(?:ibid|id)\b/i.test(text) ? all[index - 1] : note && all.find(({ n }) => n === Number(note));
  if (!same) return {};
  const { author, title, publisher, date, dateText, url } = same;
  return { author, title, publisher, date, dateText, url };
}

/** Numbers as written; names such as [^un] and what has none get the next that is free. */
function numbersOf(entries: readonly Entry[]): number[] {
  const taken = new Set<number>();
  const written = entries.map(({ label }) => {
    const number = label !== null && /^\d{1,3}$/.test(label) ? Number(label) : 0;
    if (number === 0 || taken.has(number)) return 0;
    taken.add(number);
    return number;
  });
  let next = 1;
  return written.map((number) => {
    if (number > 0) return number;
    while (taken.has(next)) next++;
    taken.add(next);
    return next;
  });
}

/** Marks that are marks beyond doubt; without any, "(3)" and "talks.3" count where a source has the number. */
function mentionsIn(block: Block, labels: ReadonlyMap<string, unknown>): Pick<Mention, "label" | "start" | "end">[] {
  if (block.plain.mentions.length > 0 || labels.size === 0) return block.plain.mentions;
  return weakMarks(block.plain.text).flatMap((match) => {
    const start = block.plain.from[match.index] ?? 0;
    const end = block.plain.to[match.index + match[0].length - 1] ?? 0;
    return eachLabel(match[1] ?? match[2] ?? "").map((label) => ({ label, start, end }));
  });
}
