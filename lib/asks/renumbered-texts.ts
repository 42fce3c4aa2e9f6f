import type { AskTexts, StandingTexts } from "@/lib/asks/ask";
import { findCitations } from "@/lib/congress/citation";
import { citationOf, type MeasureKey } from "@/lib/congress/measure";

/**
 * An ask's texts with every plain citation of one measure turned into that of another. One that names its Congress,
 * "S.Res. 61 (119th)", speaks of the past and stays.
 */
export function renumberedTexts(texts: AskTexts, from: MeasureKey, to: MeasureKey): AskTexts {
  const change = (text: string): string => renumbered(text, from, to);
  const standings = (parts: StandingTexts): StandingTexts =>
    Object.fromEntries(Object.entries(parts).map(([kind, wordings]) => [kind, wordings.map(change)]));
  return {
    ...texts,
    headline: change(texts.headline),
    summary: change(texts.summary),
    subjects: texts.subjects.map(change),
    openings: standings(texts.openings),
    requests: standings(texts.requests),
    questions: texts.questions.map(change),
    talkingPoints: texts.talkingPoints.map(change),
  };
}

function renumbered(text: string, from: MeasureKey, to: MeasureKey): string {
  const meant = findCitations(text).filter(
    ({ congress, type, number }) => congress === null && type === from.type && number === from.number,
  );
  // From the end, so that the places of the earlier ones stay right.
  return meant.reduceRight(
    (changed, { start, end }) => changed.slice(0, start) + citationOf(to) + changed.slice(end),
    text,
  );
}
