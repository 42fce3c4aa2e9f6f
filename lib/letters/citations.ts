import type { Source } from "@/lib/campaigns/campaign";
import { CITATION_END, CITATION_START } from "@/lib/letters/liquid-texts";

/**
 * Numbers a letter's sources by first appearance. `[n]` counts as a citation only where the campaign has a source n;
 * any other bracket stays as it was written.
 */

const MARKED = new RegExp(`${CITATION_START}(\\d+)${CITATION_END}`, "g");
const NUMBERED = /\[(\d{1,3})\]/g;

/** The texts with `[1]`, `[2]`... in order, and the sources under these numbers. */
export function numberCitations(marked: readonly string[], campaignSources: readonly Source[]) {
  const sources: Source[] = [];
  const numberOf = new Map<number, number>();
  const texts = marked.map((text) =>
    text.replace(MARKED, (_, digits: string) => {
      const source = campaignSources.find((candidate) => candidate.number === Number(digits));
      if (!source) return `[${digits}]`;
      const number = numberOf.get(source.number) ?? sources.push({ ...source, number: sources.length + 1 });
      numberOf.set(source.number, number);
      return `[${number}]`;
    }),
  );
  return { texts, sources };
}

/**
 * The sources still cited after a person's edits. They keep their numbers: were they numbered anew, a `[2]` that the
 * person left standing would come to cite something else at the next edit.
 */
export function citedSources(sources: readonly Source[], texts: readonly string[]): Source[] {
  const cited = new Set(texts.flatMap((text) => [...text.matchAll(NUMBERED)].map((match) => Number(match[1]))));
  return sources.filter((source) => cited.has(source.number));
}
