import { z } from "zod";
import { type AskTexts, POSITION_SITUATIONS, standingsOf, type TextSituation } from "@/lib/asks/ask";
import { findTemplateProblems, type TemplateProblem, type TextPlace } from "@/lib/asks/text-template";
import { TOPICS } from "@/lib/asks/topics";
import type { Source } from "@/lib/campaigns/campaign";
import { citedNumbers, uncoveredCitations } from "@/lib/campaigns/sources";
import { type InputProblem, pathOf, problemsOf } from "@/lib/shared/input-problem";
import { fail, ok, type Result } from "@/lib/shared/result";

const SHAPE_CODES = [
  "not_text",
  "not_a_list",
  "not_valid",
  "unknown_field",
  "empty",
  "none",
  "too_many",
  "too_long",
  "one_line",
  "unknown_topic",
] as const;
export type AskTextCode =
  | (typeof SHAPE_CODES)[number]
  | TemplateProblem["code"]
  | "template_not_allowed"
  | "citation_not_allowed"
  | "unknown_source"
  | "missing_standing";
export type AskTextProblem = InputProblem<AskTextCode>;

/** What the texts must fit: whether the ask names a measure, and the campaign's sources. */
export type AskTextsContext = { hasMeasure: boolean; sources: readonly Pick<Source, "number">[] };

const text = (max: number) => z.string("not_text").trim().min(1, "empty").max(max, "too_long");
const line = (max: number) => text(max).regex(/^[^\r\n]*$/, "one_line");
const wordings = <Item extends z.ZodType>(item: Item) => z.array(item, "not_a_list").min(1, "none").max(12, "too_many");
const blocks = wordings(text(1_500)).exactOptional();
const byStanding = z.strictObject(
  {
    sponsor: blocks,
    cosponsor: blocks,
    withdrawn: blocks,
    not_on_it: blocks,
    unknown: blocks,
    no_measure: blocks,
    committed: blocks,
    refused: blocks,
  },
  "unknown_field",
);

const schema = z.strictObject(
  {
    headline: line(90),
    summary: line(240),
    // Rendered subjects stay under what mail programs show whole.
    subjects: wordings(line(150)),
    openings: byStanding,
    requests: byStanding,
    questions: wordings(line(200)),
    talkingPoints: z.array(text(300), "not_a_list").max(12, "too_many"),
    topic: z.enum(TOPICS, "unknown_topic").nullable(),
  },
  "unknown_field",
);

/**
 * The texts of an ask, from a form or the database: every wording present, each template readable with variables that
 * are known where it stands, each `[n]` a source of the campaign, and a text for every standing that a legislator can
 * have. Texts for further standings are allowed (an ask may get its measure later). Problems carry a message key of
 * `asks.problem` and the path of the place.
 */
export function parseAskTexts(value: unknown, context: AskTextsContext): Result<AskTexts, AskTextProblem[]> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) return fail(problemsOf(parsed.error, SHAPE_CODES, "not_valid"));
  const texts = parsed.data;
  const problems = [
    ...findPlainTextProblems(texts),
    ...findTalkingPointProblems(texts, context),
    ...texts.subjects.flatMap((subject, index) => findSubjectProblems(subject, index, context)),
    ...findBlockProblems(texts, "openings", context),
    ...findBlockProblems(texts, "requests", context),
  ];
  return problems.length === 0 ? ok(texts) : fail(problems);
}

function findPlainTextProblems({ headline, summary, questions }: AskTexts): AskTextProblem[] {
  const plain: [string, string][] = [
    ["headline", headline],
    ["summary", summary],
    ...questions.map((question, index): [string, string] => [pathOf("questions", index), question]),
  ];
  return plain.flatMap(([path, content]): AskTextProblem[] => {
    if (/\{[{%]/.test(content)) return [{ path, code: "template_not_allowed" }];
    return citedNumbers(content).length > 0 ? [{ path, code: "citation_not_allowed" }] : [];
  });
}

function findTalkingPointProblems({ talkingPoints }: AskTexts, { sources }: AskTextsContext): AskTextProblem[] {
  return talkingPoints.flatMap((point, index): AskTextProblem[] => {
    const path = pathOf("talkingPoints", index);
    if (/\{[{%]/.test(point)) return [{ path, code: "template_not_allowed" }];
    return uncoveredCitations(point, sources).map((number) => ({ path, code: "unknown_source", name: String(number) }));
  });
}

function findSubjectProblems(subject: string, index: number, { hasMeasure }: AskTextsContext): AskTextProblem[] {
  const path = pathOf("subjects", index);
  const place: TextPlace = hasMeasure ? "any_with_measure" : "any_without_measure";
  const problems: AskTextProblem[] = findTemplateProblems(subject, place).map((problem) => ({ path, ...problem }));
  return citedNumbers(subject).length > 0 ? [...problems, { path, code: "citation_not_allowed" }] : problems;
}

function placeOf(situation: TextSituation, { hasMeasure }: AskTextsContext): TextPlace {
  const position = POSITION_SITUATIONS.find((each) => each === situation);
  if (position) return hasMeasure ? "position_with_measure" : "position_without_measure";
  return situation as Exclude<TextSituation, "committed" | "refused">;
}

function findBlockProblems(texts: AskTexts, part: "openings" | "requests", context: AskTextsContext): AskTextProblem[] {
  const missing = standingsOf(context.hasMeasure)
    .filter((kind) => !texts[part][kind])
    .map((kind): AskTextProblem => ({ path: pathOf(part, kind), code: "missing_standing" }));
  const kinds = Object.keys(texts[part]) as TextSituation[];
  const faulty = kinds.flatMap((kind) =>
    (texts[part][kind] ?? []).flatMap((template, index): AskTextProblem[] => {
      const path = pathOf(part, kind, index);
      return [
        ...findTemplateProblems(template, placeOf(kind, context)).map((problem) => ({ path, ...problem })),
        ...uncoveredCitations(template, context.sources).map(
          (number): AskTextProblem => ({ path, code: "unknown_source", name: String(number) }),
        ),
      ];
    }),
  );
  return [...missing, ...faulty];
}
