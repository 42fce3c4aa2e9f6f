import { z } from "zod";
import { ASK_VERBS, type AskVerb, STANCES, type Stance } from "@/lib/asks/ask";
import { fitsAudience } from "@/lib/asks/ask-measure";
import type { AskContent } from "@/lib/asks/ask-version";
import { type AudienceOffice, everyoneIn, OFFICE_GROUPS } from "@/lib/asks/audience";
import { starterTexts } from "@/lib/asks/starter-texts";
import { keyOfId } from "@/lib/congress/measure";
import { type InputProblem, pathOf, problemsOf } from "@/lib/shared/input-problem";
import { fail, ok, type Result } from "@/lib/shared/result";

/** An ask as an import proposes it or a person first writes it down: what is asked of whom, and in a line or two. */
export type AskProposal = {
  verb: AskVerb;
  stance: Stance;
  to: AudienceOffice;
  /** "119-SRES-61" */
  measureId: string | null;
  headline: string;
  summary: string;
};

const CODES = [
  "not_valid",
  "unknown_field",
  "not_text",
  "empty",
  "too_long",
  "one_line",
  "too_many",
  "bad_measure",
] as const;

/** Paths are "0.headline": the number of the proposal and its field. Codes are message keys of `campaign.problem`. */
export type ProposalProblem = InputProblem<(typeof CODES)[number] | "plain_text" | "measure_other_chamber">;

/** How many asks a campaign can be made with at once. */
const MOST_ASKS = 40;

// The limits of lib/asks/input.ts: what is kept must open in the editor.
const line = (max: number) =>
  z
    .string("not_text")
    .trim()
    .min(1, "empty")
    .max(max, "too_long")
    .regex(/^[^\r\n]*$/, "one_line");

const schema = z
  .array(
    z.strictObject(
      {
        verb: z.enum(ASK_VERBS, "not_valid"),
        stance: z.enum(STANCES, "not_valid"),
        to: z.enum(OFFICE_GROUPS, "not_valid"),
        measureId: z
          .string("not_text")
          .refine((id) => keyOfId(id) !== null, "bad_measure")
          .nullable(),
        headline: line(90),
        summary: line(240),
      },
      "unknown_field",
    ),
    "not_valid",
  )
  .max(MOST_ASKS, "too_many");

/** The asks that somebody accepted. None is fine: a campaign can begin as a brief alone. */
export function parseProposals(value: unknown): Result<AskProposal[], ProposalProblem[]> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) return fail(problemsOf(parsed.error, CODES, "not_valid"));
  const problems = parsed.data.flatMap(findProblems);
  return problems.length > 0 ? fail(problems) : ok(parsed.data);
}

function findProblems({ headline, summary, measureId, to }: AskProposal, index: number): ProposalProblem[] {
  const lines = Object.entries({ headline, summary });
  const marked = lines.filter(([, text]) => /\{[{%]|\[\d{1,3}\]/.test(text));
  const problems: ProposalProblem[] = marked.map(([field]) => ({ path: pathOf(index, field), code: "plain_text" }));
  const measure = keyOfId(measureId ?? "");
  return measure && !fitsAudience(measure, everyoneIn(to))
    ? [...problems, { path: pathOf(index, "measureId"), code: "measure_other_chamber" }]
    : problems;
}

/** What the first draft of an ask says: what was proposed, in texts that an admin goes on from. */
export const draftOf = ({ verb, stance, to, measureId, headline, summary }: AskProposal): AskContent => ({
  verb,
  stance,
  audience: everyoneIn(to),
  measureId,
  texts: starterTexts({ verb, stance, hasMeasure: measureId !== null, headline, summary }),
});
