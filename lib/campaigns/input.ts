import { z } from "zod";
import type { Brief } from "@/lib/campaigns/campaign";
import { uncoveredCitations } from "@/lib/campaigns/sources";
import { type InputProblem, pathOf, problemsOf } from "@/lib/shared/input-problem";
import { fail, ok, type Result } from "@/lib/shared/result";

const CODES = [
  "not_text",
  "not_a_list",
  "not_valid",
  "unknown_field",
  "empty",
  "none",
  "too_many",
  "too_long",
  "bad_number",
  "bad_url",
  "duplicate_source",
  "unknown_source",
] as const;
type BriefProblem = InputProblem<(typeof CODES)[number]>;

const text = (max: number) => z.string("not_text").trim().min(1, "empty").max(max, "too_long");
const list = <Item extends z.ZodType>(item: Item, max: number) => z.array(item, "not_a_list").max(max, "too_many");

const briefSchema = z.strictObject(
  {
    lede: text(600),
    body: text(60_000),
    corrections: list(text(1_000), 20),
    sources: list(
      z.strictObject(
        {
          number: z.int("bad_number").min(1, "bad_number").max(999, "bad_number"),
          text: text(500),
          url: z
            .url({ protocol: /^https?$/, error: "bad_url" })
            .max(2_000, "too_long")
            .nullable(),
        },
        "unknown_field",
      ),
      200,
    ),
  },
  "unknown_field",
);

/**
 * A campaign's brief, from a form or the database. Sources are numbered once each, and every `[n]` in the lede, the
 * body or a correction must be one of them. Problems carry a message key of `asks.problem`.
 */
export function parseBrief(value: unknown): Result<Brief, BriefProblem[]> {
  const parsed = briefSchema.safeParse(value);
  if (!parsed.success) return fail(problemsOf(parsed.error, CODES, "not_valid"));
  const brief = parsed.data;
  const problems = [...findDuplicates(brief), ...findUncovered(brief)];
  return problems.length === 0 ? ok(brief) : fail(problems);
}

const findDuplicates = ({ sources }: Brief): BriefProblem[] =>
  sources.flatMap(({ number }, index) =>
    sources.findIndex((other) => other.number === number) === index
      ? []
      : [{ path: pathOf("sources", index, "number"), code: "duplicate_source", name: String(number) }],
  );

function findUncovered({ lede, body, corrections, sources }: Brief): BriefProblem[] {
  const texts: [path: string, text: string][] = [
    ["lede", lede],
    ["body", body],
    ...corrections.map((text, c): [string, string] => [pathOf("corrections", c), text]),
  ];
  return texts.flatMap(([path, text]) =>
    uncoveredCitations(text, sources).map(
      (number) => ({ path, code: "unknown_source", name: String(number) }) as const,
    ),
  );
}
