// What an organization may write in a letter's texts: words, variables, and `if`. Nothing that loops, assigns or
// includes, and no filters: a text stays readable by who approves it, and cannot be made to run long.
import { Liquid } from "liquidjs";
import type { StandingKind } from "@/lib/congress/standing";

/** Every variable that a text can use; docs/texts.md says what each holds. */
export const TEXT_VARIABLES = [
  "legislator.title",
  "legislator.lastName",
  "legislator.fullName",
  "legislator.chamber",
  "measure.citation",
  "measure.title",
  "measure.sponsor",
  "standing.since",
  "standing.asOf",
  "position.source",
  "supporter.city",
  "supporter.state",
  "campaign.title",
] as const;
export type TextVariable = (typeof TEXT_VARIABLES)[number];

/** Where a text stands: a subject serves every standing of an ask, with or without a measure. */
export type TextPlace =
  | StandingKind
  | "any_with_measure"
  | "any_without_measure"
  | "position_with_measure"
  | "position_without_measure";

export type TemplateProblem = {
  code: "bad_template" | "unknown_tag" | "filter" | "unknown_variable" | "variable_not_here";
  name: string;
};

const engine = new Liquid({ strictFilters: true });
for (const tag of Object.keys(engine.tags)) if (tag !== "if") delete engine.tags[tag];
for (const filter of Object.keys(engine.filters)) delete engine.filters[filter];

// "(1..1000000)" would build a list of a million numbers.
const RANGE = /\{[{%][^}]*\.\.[^}]*[}%]\}/;

/** Whether the value of a variable is known in a place: only who is or was on a measure has a date of their own. */
function isKnownIn(variable: TextVariable, place: TextPlace): boolean {
  if (variable === "standing.since") return ["sponsor", "cosponsor", "withdrawn"].includes(place);
  if (variable === "position.source") return place.startsWith("position_");
  const needsMeasure = variable.startsWith("measure.") || variable.startsWith("standing.");
  return !needsMeasure || !["no_measure", "any_without_measure", "position_without_measure"].includes(place);
}

/** Everything that keeps a template from being used in a place; none when it can be. */
export function findTemplateProblems(template: string, place: TextPlace): TemplateProblem[] {
  if (RANGE.test(template)) return [{ code: "bad_template", name: ".." }];
  let used: string[];
  try {
    used = engine.fullVariablesSync(engine.parse(template));
  } catch (error) {
    return [problemOfParser(error)];
  }
  return used.flatMap((name): TemplateProblem[] => {
    const variable = TEXT_VARIABLES.find((known) => known === name);
    if (!variable) return [{ code: "unknown_variable", name }];
    return isKnownIn(variable, place) ? [] : [{ code: "variable_not_here", name }];
  });
}

/** liquidjs tells its parse errors apart by their message only (10.30.1). */
function problemOfParser(error: unknown): TemplateProblem {
  const message = error instanceof Error ? error.message : "";
  const tag = /^tag "([^"]*)" not found/.exec(message)?.[1];
  if (tag && !/^(else|elsif|endif)$/.test(tag)) return { code: "unknown_tag", name: tag };
  const filter = /^undefined filter: ([\w-]+)/.exec(message)?.[1];
  if (filter) return { code: "filter", name: filter };
  return { code: "bad_template", name: "" };
}
