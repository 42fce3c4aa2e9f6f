import { parseCitation } from "@/lib/congress/citation";
import { congressAt } from "@/lib/congress/congress-clock";

type Field = "verb" | "stance" | "to" | "measure" | "headline" | "summary";

/** An ask as it was typed, for `parseProposals`; a measure that cannot be read stays a text, to be refused there. */
export function askInput(value: (field: Field) => string, now: Date) {
  const citation = value("measure").trim();
  const ref = citation === "" ? null : parseCitation(citation);
  return {
    verb: value("verb"),
    stance: value("stance"),
    to: value("to"),
    measureId: ref ? `${ref.congress ?? congressAt(now)}-${ref.type}-${ref.number}` : citation || null,
    headline: value("headline"),
    summary: value("summary"),
  };
}
