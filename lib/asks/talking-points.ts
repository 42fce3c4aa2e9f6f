import type { Source } from "@/lib/campaigns/campaign";
import { citedNumbers } from "@/lib/campaigns/sources";

/** A fact to take up in one's own words, with the sources that prove it in place of their numbers. */
export type TalkingPoint = { text: string; sources: Source[] };

/**
 * Talking points as somebody reads them who writes a letter: the campaign's numbers mean nothing there, since a letter
 * numbers its sources anew. A number that no source has is left out.
 */
export const talkingPointsOf = (points: readonly string[], sources: readonly Source[]): TalkingPoint[] =>
  points.map((point) => ({
    text: point.replace(/\s*\[\d{1,3}\]/g, "").trim(),
    sources: citedNumbers(point).flatMap((number) => sources.find((source) => source.number === number) ?? []),
  }));
