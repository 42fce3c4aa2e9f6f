import { z } from "zod";
import { ASK_VERBS, STANCES } from "@/lib/asks/ask";
import type { AskContent } from "@/lib/asks/ask-version";
import { OFFICE_GROUPS } from "@/lib/asks/audience";
import { type AskTextCode, parseAskTexts } from "@/lib/asks/input";
import type { Source } from "@/lib/campaigns/campaign";
import { keyOfId } from "@/lib/congress/measure";
import { STANDING_KINDS } from "@/lib/congress/standing";
import { PARTIES, stateChoices } from "@/lib/legislators/audience-choices";
import { findCommittee } from "@/lib/legislators/committees";
import { isLegislatorId } from "@/lib/legislators/legislator";
import { type InputProblem, problemsOf } from "@/lib/shared/input-problem";
import { fail, ok, type Result } from "@/lib/shared/result";

const CODES = [
  "not_a_list",
  "not_valid",
  "unknown_field",
  "too_many",
  "unknown_state",
  "unknown_committee",
  "unknown_legislator",
  "bad_measure",
] as const;

/** Worded in messages/en/asks.json under `problem`; the path is that of a field ("openings.sponsor.0", "audience.states"). */
export type AskContentProblem = InputProblem<(typeof CODES)[number] | AskTextCode>;

const list = <Item extends z.ZodType>(item: Item) => z.array(item, "not_a_list").max(600, "too_many");
const once = <T>(items: readonly T[]): T[] => [...new Set(items)];

const audience = z.strictObject(
  {
    to: z.enum(OFFICE_GROUPS, "not_valid"),
    states: list(z.string("not_valid").refine((code) => stateChoices().includes(code), "unknown_state")).transform(
      once,
    ),
    parties: list(z.enum(PARTIES, "not_valid")).transform(once),
    committees: list(z.string("not_valid").refine((id) => findCommittee(id) !== null, "unknown_committee")).transform(
      once,
    ),
    legislators: list(z.string("not_valid").refine(isLegislatorId, "unknown_legislator")).transform(once),
    standings: list(z.enum(STANDING_KINDS, "not_valid")).transform(once),
  },
  "unknown_field",
);

const schema = z.strictObject(
  {
    verb: z.enum(ASK_VERBS, "not_valid"),
    stance: z.enum(STANCES, "not_valid"),
    audience,
    measureId: z
      .string("bad_measure")
      .refine((id) => keyOfId(id) !== null, "bad_measure")
      .nullable(),
    texts: z.unknown(),
  },
  "unknown_field",
);

/**
 * What a version of an ask is to say, from a form or an import: of the right shape, and texts of which letters can be
 * made. Whether it agrees with the record is for the checks (lib/asks/ask-checks.ts). The problems of the texts come
 * with the paths of `parseAskTexts`.
 */
export function parseAskContent(
  value: unknown,
  { sources }: { sources: readonly Pick<Source, "number">[] },
): Result<AskContent, AskContentProblem[]> {
  const parsed = schema.safeParse(value);
  const raw = z.looseObject({ measureId: z.unknown(), texts: z.unknown() }).safeParse(value).data;
  const texts = parseAskTexts(raw?.texts, { hasMeasure: typeof raw?.measureId === "string", sources });
  const problems = [
    ...(parsed.success ? [] : problemsOf<AskContentProblem["code"]>(parsed.error, CODES, "not_valid")),
    ...(texts.ok ? [] : texts.problem),
  ];
  return parsed.success && texts.ok && problems.length === 0
    ? ok({ ...parsed.data, texts: texts.value })
    : fail(problems);
}
