import { z } from "zod";
import { type BriefCode, type BriefProblem, findBriefProblems } from "@/lib/campaigns/brief-problems";
import type { Brief } from "@/lib/campaigns/campaign";
import { type InputProblem, pathOf, problemsOf } from "@/lib/shared/input-problem";
import { fail, ok, type Result } from "@/lib/shared/result";

/** What the limits of an input can refuse, whatever it says. */
export const SHAPE_CODES = [
  "not_text",
  "not_a_list",
  "not_valid",
  "unknown_field",
  "empty",
  "too_many",
  "too_long",
  "one_line",
  "bad_number",
  "bad_url",
  "bad_date",
  "bad_goal",
  "bad_slug",
  "bad_outcome",
  "bad_measure",
] as const;
export type ShapeCode = (typeof SHAPE_CODES)[number];

export type BriefInputProblem = InputProblem<ShapeCode | "duplicate_source" | BriefCode> & Pick<BriefProblem, "line">;

/** A text within its limits, in characters; spaces at its ends are dropped. */
export const text = (max: number) => z.string("not_text").trim().min(1, "empty").max(max, "too_long");

const list = <Item extends z.ZodType>(item: Item, max: number) => z.array(item, "not_a_list").max(max, "too_many");

/** The shape of a brief, within its limits. */
export const briefSchema = z.strictObject(
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

/** A brief as it may be kept in a draft: within its limits, its sources numbered once each. */
export function parseBriefDraft(value: unknown): Result<Brief, BriefInputProblem[]> {
  const parsed = briefSchema.safeParse(value);
  if (!parsed.success) return fail(problemsOf(parsed.error, SHAPE_CODES, "not_valid"));
  const duplicates = findDuplicates(parsed.data);
  return duplicates.length === 0 ? ok(parsed.data) : fail(duplicates);
}

/** A brief as the public may see it: `findBriefProblems` finds none. Problems carry a key of `campaign.problem`. */
export function parseBrief(value: unknown): Result<Brief, BriefInputProblem[]> {
  const draft = parseBriefDraft(value);
  const problems = draft.ok ? findBriefProblems(draft.value) : draft.problem;
  return problems.length > 0 ? fail(problems) : draft;
}

const findDuplicates = ({ sources }: Brief): BriefInputProblem[] =>
  sources.flatMap(({ number }, index) =>
    sources.findIndex((other) => other.number === number) === index
      ? []
      : [{ path: pathOf("sources", index, "number"), code: "duplicate_source", name: String(number) }],
  );
