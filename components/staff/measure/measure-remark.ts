import type { AskVerb } from "@/lib/asks/ask";
import type { AudienceOffice } from "@/lib/asks/audience";

/** What the record says of a measure that was typed; the sentence is `import.measure.<code>`. */
export type MeasureRemark = {
  code: RemarkCode;
  data: Record<string, string | number>;
  /** another measure that is probably meant, as it is typed */
  suggestion: string | null;
};

export type RemarkCode =
  | "found"
  | "found_incomplete"
  | "none"
  | "needed"
  | "not_a_citation"
  | "unknown"
  | "unknown_suggestion"
  | "over"
  | "other_chamber"
  | "other_sponsor"
  | "other_sponsor_suggestion"
  | "has_companion"
  | "took_companion";

/** What is typed about a measure. `named`: whom the text around it names as its sponsor. */
export type TypedMeasure = { citation: string; verb: AskVerb; to: AudienceOffice; named: string | null };

/** Asks the record about a measure that is being typed. */
export type CheckMeasure = (typed: TypedMeasure) => Promise<MeasureRemark>;

/** Whether somebody has to look at it again before it can be right. */
export const isWrong = ({ code }: MeasureRemark): boolean =>
  !["found", "found_incomplete", "none", "took_companion"].includes(code);
