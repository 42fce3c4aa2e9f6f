import type { AskTexts, TextSituation } from "@/lib/asks/ask";
import { type Citation, findCitations } from "@/lib/congress/citation";
import { pathOf } from "@/lib/shared/input-problem";

/** One text of an ask and where it stands: "openings.not_on_it.0". */
export type PlacedText = { path: string; text: string };

const listed = (part: string, texts: readonly string[]): PlacedText[] =>
  texts.map((text, index) => ({ path: pathOf(part, index), text }));

const byStanding = (part: "openings" | "requests", texts: AskTexts): PlacedText[] =>
  (Object.keys(texts[part]) as TextSituation[]).flatMap((kind) => listed(pathOf(part, kind), texts[part][kind] ?? []));

/** Every text of an ask with its place, in the order of the editor. */
export const textPlaces = (texts: AskTexts): PlacedText[] => [
  { path: "headline", text: texts.headline },
  { path: "summary", text: texts.summary },
  ...listed("subjects", texts.subjects),
  ...byStanding("openings", texts),
  ...byStanding("requests", texts),
  ...listed("questions", texts.questions),
  ...listed("talkingPoints", texts.talkingPoints),
];

/** Every measure that the texts cite in words of their own; `{{ measure.citation }}` is right by itself. */
export const citedInTexts = (texts: AskTexts): Citation[] =>
  textPlaces(texts).flatMap(({ text }) => findCitations(text));
