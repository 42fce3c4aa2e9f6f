import type { AskCheck } from "@/lib/asks/ask-check";
import type { AskContent } from "@/lib/asks/ask-version";
import type { Source } from "@/lib/campaigns/campaign";
import type { Measure } from "@/lib/congress/measure";

/** What is looked up about a measure that a text cites: all but who is on it. */
export type MeasureFacts = Omit<Measure, "cosponsors">;

/** What a content is judged against. `measures`: the measures of the record that are near what the texts cite. */
export type CheckContext = {
  now: Date;
  campaign: { title: string; sources: readonly Source[] };
  /** the content's own measure; null: none, or the record does not have it */
  measure: MeasureFacts | null;
  measures: readonly MeasureFacts[];
};

/** Every check of a version's content: `checkVersion` of lib/letters/check-version.ts, which also renders it. */
export type AskChecker = (content: AskContent, context: CheckContext) => AskCheck[];
