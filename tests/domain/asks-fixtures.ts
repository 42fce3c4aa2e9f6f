// An ask about S.Res. 61 as the texts of a version would have it, whole and without fault; each test changes what it is about.

import { type AskVersion, NO_STAMPS } from "@/lib/asks/ask-version";
import { everyoneIn } from "@/lib/asks/audience";
import type { CheckContext, MeasureFacts } from "@/lib/asks/check-context";
import { starterTexts } from "@/lib/asks/starter-texts";
import { measuresTable } from "@/lib/congress/measures-table";

export const now = new Date("2026-06-05T15:00:00Z");

/** The measures of the demonstration, S.Res. 61, H.Res. 100 and H.R. 100 among them. */
export const measures: readonly MeasureFacts[] = measuresTable().measures;

export const measureOf = (id: string): MeasureFacts => {
  const found = measures.find((measure) => measure.id === id);
  if (!found) throw new Error(`no ${id} in the table`);
  return found;
};

const texts = starterTexts({
  verb: "cosponsor",
  stance: "support",
  hasMeasure: true,
  headline: "Cosponsor it",
  summary: "A resolution for arms control.",
});

export const content: AskVersion["content"] = {
  verb: "cosponsor",
  stance: "support",
  audience: everyoneIn("senate"),
  measureId: "119-SRES-61",
  texts,
};

export const context = (measureId: string | null = content.measureId): CheckContext => ({
  now,
  campaign: { title: "Talk now", sources: [] },
  measure: measures.find(({ id }) => id === measureId) ?? null,
  measures,
});

export const version = (number: number, change: Partial<AskVersion> = {}): AskVersion => ({
  organizationId: "organization",
  id: `version-${number}`,
  askId: "ask",
  number,
  content,
  createdAt: now,
  createdByUserId: "ari",
  reason: "First text",
  overrides: [],
  ...NO_STAMPS,
  ...change,
});
