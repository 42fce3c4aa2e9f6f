// What the editor's fields hold of an ask's content, and back. A box that is ticked is "on".
import { addToAudience, type Unread } from "@/app/admin/[campaign]/asks/[ask]/audience-adder";
import type { AskContent } from "@/lib/asks/ask-version";
import { askTextsFromForm, toForm } from "@/lib/asks/text-form";
import { formatCitation, type MeasureRef, parseCitation } from "@/lib/congress/citation";
import { congressAt } from "@/lib/congress/congress-clock";
import type { MeasureType } from "@/lib/congress/measure";

type Values = Record<string, string>;

const LISTS = ["parties", "standings", "committees", "legislators"] as const;

/** A measure's id as somebody types it; the Congress is only written when it is not the one in office. */
export function typedMeasure(measureId: string | null, now: Date): string {
  const [congress = "", type = "", number = ""] = measureId?.split("-") ?? [];
  if (!number) return "";
  const ref = { type: type as MeasureType, number: Number(number) };
  const named = Number(congress) === congressAt(now) ? null : Number(congress);
  return formatCitation({ ...ref, congress: named }).replaceAll("\u00a0", " ");
}

/** The id of a measure as typed: of the Congress in office where the text names none. */
export const measureIdOf = ({ congress, type, number }: MeasureRef, now: Date): string =>
  `${congress ?? congressAt(now)}-${type}-${number}`;

/** The values of the editor's fields for what a version says. */
export function valuesOf({ verb, stance, audience, measureId, texts }: AskContent, now: Date): Values {
  const boxes = LISTS.flatMap((list) => audience[list].map((item) => [`audience.${list}.${item}`, "on"]));
  return {
    ...toForm(texts),
    verb,
    stance,
    measure: typedMeasure(measureId, now),
    "audience.to": audience.to,
    "audience.states": audience.states.join(", "),
    ...Object.fromEntries(boxes),
    reason: "",
  };
}

export type TypedAsk = {
  values: Values;
  /** an `AskContent`, to be judged */
  content: unknown;
  measureId: string | null;
  errors: Unread[];
};

const listOf = (values: Values, list: (typeof LISTS)[number]): string[] => {
  const prefix = `audience.${list}.`;
  return Object.keys(values)
    .filter((name) => name.startsWith(prefix) && values[name] === "on")
    .map((name) => name.slice(prefix.length));
};

/** What was typed into the editor: as it is judged, and as it is shown again when it cannot be saved. */
export function readEditorForm(form: FormData, now: Date): TypedAsk {
  const entries = [...form].filter(([name, value]) => typeof value === "string" && !name.startsWith("$"));
  const typed = Object.fromEntries(entries.map(([name, value]) => [name, String(value).replaceAll("\r\n", "\n")]));
  const { values, errors } = addToAudience(typed);
  const citation = (values.measure ?? "").trim();
  const ref = citation === "" ? null : parseCitation(citation);
  const measureId = ref && measureIdOf(ref, now);
  const unread = citation !== "" && !ref ? [{ field: "measure", code: "not_a_citation" as const, name: citation }] : [];
  const audience = {
    to: values["audience.to"],
    states: (values["audience.states"] ?? "")
      .toUpperCase()
      .split(/[\s,;]+/)
      .filter(Boolean),
    ...Object.fromEntries(LISTS.map((list) => [list, listOf(values, list)])),
  };
  const content = { verb: values.verb, stance: values.stance, audience, measureId, texts: askTextsFromForm(form) };
  return { values, content, measureId, errors: [...errors, ...unread] };
}
