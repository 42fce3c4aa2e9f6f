import type { Source } from "@/lib/campaigns/campaign";

/** The numbers that a text cites, in order of their first mention: "[5] and [2], as in [5]" gives 5 and 2. */
export const citedNumbers = (text: string): number[] => [
  ...new Set([...text.matchAll(/\[(\d{1,3})\]/g)].map(([, digits]) => Number(digits))),
];

/** A text without its citations, for a place where no sources stand: "Limits are going.[5]" gives "Limits are going." */
export const withoutCitations = (text: string): string => text.replaceAll(/\s*\[\d{1,3}\]/g, "");

/** The numbers that a text cites although no source has them. */
export function uncoveredCitations(text: string, sources: readonly Pick<Source, "number">[]): number[] {
  const numbers = new Set(sources.map(({ number }) => number));
  return citedNumbers(text).filter((number) => !numbers.has(number));
}
