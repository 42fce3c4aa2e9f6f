// The admin's form for an ask's texts. One textarea holds all wordings of one kind, separated by a line that holds
// nothing but three hyphens: plain to type, plain to read, and it needs no JavaScript to add another.
//
// Fields: headline, summary, subjects, questions, talkingPoints, topic, and for each standing `openings.<standing>`, `requests.<standing>`
// ("openings.not_on_it"). A standing whose field is empty has no text.
import { type AskTexts, POSITION_SITUATIONS, type StandingTexts, type TextSituation } from "@/lib/asks/ask";
import { STANDING_KINDS } from "@/lib/congress/standing";

const SITUATIONS: readonly TextSituation[] = [...STANDING_KINDS, ...POSITION_SITUATIONS];

const split = (field: string): string[] => {
  const wordings = field.split(/^[ \t]*---[ \t]*$/m).map((wording) => wording.trim());
  return wordings.filter((wording) => wording !== "");
};
const join = (wordings: readonly string[]): string => wordings.join("\n---\n");

/** What the form holds, for `parseAskTexts` to judge. Browsers send line ends as CR LF. */
export function askTextsFromForm(form: FormData): unknown {
  const field = (name: string): string => {
    const value = form.get(name);
    return typeof value === "string" ? value.replaceAll("\r\n", "\n").trim() : "";
  };
  const byStanding = (part: "openings" | "requests") =>
    Object.fromEntries(
      SITUATIONS.map((kind) => [kind, split(field(`${part}.${kind}`))] as const).filter(
        ([, texts]) => texts.length > 0,
      ),
    );
  return {
    headline: field("headline"),
    summary: field("summary"),
    subjects: split(field("subjects")),
    openings: byStanding("openings"),
    requests: byStanding("requests"),
    questions: split(field("questions")),
    talkingPoints: split(field("talkingPoints")),
    topic: field("topic") || null,
  };
}

/** The values of the form's fields for texts, by field name: the inverse of `askTextsFromForm`. */
export function toForm(texts: AskTexts): Record<string, string> {
  const byStanding = (part: string, standings: StandingTexts) =>
    SITUATIONS.map((kind) => [`${part}.${kind}`, join(standings[kind] ?? [])] as const);
  return {
    headline: texts.headline,
    summary: texts.summary,
    subjects: join(texts.subjects),
    questions: join(texts.questions),
    talkingPoints: join(texts.talkingPoints),
    topic: texts.topic ?? "",
    ...Object.fromEntries([...byStanding("openings", texts.openings), ...byStanding("requests", texts.requests)]),
  };
}
