import { z } from "zod";
import type { CampaignContent } from "@/lib/campaigns/campaign-content";
import {
  type BriefInputProblem,
  parseBrief,
  parseBriefDraft,
  SHAPE_CODES,
  type ShapeCode,
  text,
} from "@/lib/campaigns/input";
import { type InputProblem, pathOf, problemsOf } from "@/lib/shared/input-problem";
import { fail, ok, type Result } from "@/lib/shared/result";

/** The longest title, in characters: it stands in the headline and in mail subjects. */
export const TITLE_LIMIT = 120;
/** The largest goal, in letters. */
export const GOAL_LIMIT = 10_000_000;

export type ContentProblem = BriefInputProblem | InputProblem<ShapeCode | "ends_before_start" | "source_in_use">;

const day = z.iso.date("bad_date").nullable();
const schema = z.strictObject(
  {
    title: text(TITLE_LIMIT).regex(/^[^\r\n]*$/, "one_line"),
    brief: z.unknown(),
    startsOn: day,
    endsOn: day,
    goalLetters: z.int("bad_goal").min(1, "bad_goal").max(GOAL_LIMIT, "bad_goal").nullable(),
  },
  "unknown_field",
);

/**
 * What an admin wrote of a campaign, from `fromContentForm` or an import. A draft may keep a brief whose links or
 * citations still need mending; what the public sees may not. Problems carry a message key of `campaign.problem`; those
 * of the brief have a path that begins with "brief.".
 */
export function parseContent(
  value: unknown,
  { isDraft }: { isDraft: boolean },
): Result<CampaignContent, ContentProblem[]> {
  const parsed = schema.safeParse(value);
  const brief = (isDraft ? parseBriefDraft : parseBrief)(parsed.data?.brief ?? briefOf(value));
  const problems: ContentProblem[] = [
    ...(parsed.success ? findDateProblems(parsed.data) : problemsOf(parsed.error, SHAPE_CODES, "not_valid")),
    ...(brief.ok ? [] : brief.problem.map((problem) => ({ ...problem, path: pathOf("brief", problem.path) }))),
  ];
  return parsed.success && brief.ok && problems.length === 0
    ? ok({ ...parsed.data, brief: brief.value })
    : fail(problems);
}

// So that what is wrong with the title and what is wrong with the brief are told at once.
const briefOf = (value: unknown): unknown => z.looseObject({ brief: z.unknown() }).safeParse(value).data?.brief;

const findDateProblems = ({ startsOn, endsOn }: Pick<CampaignContent, "startsOn" | "endsOn">): ContentProblem[] =>
  startsOn !== null && endsOn !== null && endsOn < startsOn ? [{ path: "endsOn", code: "ends_before_start" }] : [];
