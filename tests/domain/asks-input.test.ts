import { describe, expect, test } from "vitest";
import type { AskTexts } from "@/lib/asks/ask";
import { parseAskTexts } from "@/lib/asks/input";
import messages from "@/messages/en/asks.json";

const WITH = { hasMeasure: true, sources: [{ number: 5 }] };
const WITHOUT = { hasMeasure: false, sources: [{ number: 5 }] };

const every = (text: string) => ({
  sponsor: [text],
  cosponsor: [text],
  withdrawn: [text],
  not_on_it: [text],
  unknown: [text],
});

const good: AskTexts = {
  headline: "Cosponsor S.Res. 61",
  summary: "A resolution for arms control.",
  subjects: ["About {{ measure.citation }}"],
  openings: every("I am writing about {{ measure.citation }}.[5]"),
  requests: every("Please {% if supporter.city %}think of {{ supporter.city }}{% else %}think again{% endif %}."),
  questions: ["Why does it matter to you?"],
  talkingPoints: [],
  topic: null,
};

/** The problems of the good texts with some fields replaced, as "path code name". */
function problems(change: object, context = WITH): string[] {
  const parsed = parseAskTexts({ ...good, ...change }, context);
  if (parsed.ok) return [];
  for (const { code } of parsed.problem) expect(messages.problem).toHaveProperty(code);
  return parsed.problem.map(({ path, code, name }) => [path, code, name].filter(Boolean).join(" "));
}
const sponsorSays = (text: string) => problems({ openings: { ...good.openings, sponsor: [text] } });

test("good texts are parsed, with the space around them removed", () => {
  expect(parseAskTexts({ ...good, headline: "  Cosponsor  " }, WITH)).toEqual({
    ok: true,
    value: { ...good, headline: "Cosponsor" },
  });
});

describe("shape", () => {
  test.each([undefined, null, 7, "text", [], {}])("%j is refused", (value) =>
    expect(parseAskTexts(value, WITH).ok).toBe(false),
  );

  const cases: [string, object, string[]][] = [
    ["an empty headline", { headline: "  " }, ["headline empty"]],
    ["a headline of two lines", { headline: "One\ntwo" }, ["headline one_line"]],
    ["a subject with a line end", { subjects: ["One\r\nBcc: x@example.org"] }, ["subjects.0 one_line"]],
    ["an endless headline", { headline: "x".repeat(91) }, ["headline too_long"]],
    ["no subject", { subjects: [] }, ["subjects none"]],
    ["13 subjects", { subjects: Array.from({ length: 13 }, () => "Hello") }, ["subjects too_many"]],
    ["an empty wording", { openings: { ...good.openings, sponsor: ["Hi", " "] } }, ["openings.sponsor.1 empty"]],
    ["a wording that is no text", { questions: [7] }, ["questions.0 not_text"]],
    ["an unknown standing", { openings: { ...good.openings, friend: ["Hi"] } }, ["openings unknown_field"]],
    [
      "a long opening",
      { openings: { ...good.openings, sponsor: ["x".repeat(1501)] } },
      ["openings.sponsor.0 too_long"],
    ],
  ];
  test.each(cases)("%s is named", (_, change, expected) => expect(problems(change)).toEqual(expected));

  test("a limit comes with its number", () => {
    const parsed = parseAskTexts({ ...good, headline: "x".repeat(91) }, WITH);
    expect(parsed.ok || parsed.problem[0]?.max).toBe(90);
  });
});

describe("standings", () => {
  test("each that a legislator can have on a measure needs a text", () => {
    const { withdrawn: _, ...rest } = every("Hello.");
    expect(problems({ requests: rest })).toEqual(["requests.withdrawn missing_standing"]);
  });

  test("without a measure only that one is needed", () => {
    const plain = { subjects: ["Hello"], openings: { no_measure: ["Hi."] }, requests: { no_measure: ["Please."] } };
    expect(problems(plain, WITHOUT)).toEqual([]);
    expect(problems({ ...plain, requests: {} }, WITHOUT)).toEqual(["requests.no_measure missing_standing"]);
  });

  test("texts for a measure that is not linked yet may wait beside it", () => {
    const ready = {
      subjects: ["Hello"],
      openings: { ...good.openings, no_measure: ["Hi."] },
      requests: { ...good.requests, no_measure: ["Please."] },
    };
    expect(problems(ready, WITHOUT)).toEqual([]);
    expect(problems(ready, WITH)).toEqual([]);
  });
});

describe("templates", () => {
  const cases: [string, string][] = [
    ["{{ measure.citation", "bad_template"],
    ["{% if supporter.city %}no end", "bad_template"],
    ["{% endif %}", "bad_template"],
    ["{{ }}", "bad_template"],
    ["{{ (1..100000000) }}", "bad_template .."],
    ["{% for x in measure %}{% endfor %}", "unknown_tag for"],
    ["{% include 'secret' %}", "unknown_tag include"],
    ["{% assign x = 1 %}", "unknown_tag assign"],
    ["{{ measure.title | upcase }}", "filter upcase"],
    ["{{ supporter.email }}", "unknown_variable supporter.email"],
    ["{{ legislator }}", "unknown_variable legislator"],
    ["{{ legislator.constructor }}", "unknown_variable legislator.constructor"],
    ["{% if secret %}x{% endif %}", "unknown_variable secret"],
    ["{% if true %}{{ nested }}{% endif %}", "unknown_variable nested"],
    ["As in [6].", "unknown_source 6"],
  ];
  test.each(cases)("%s is refused: %s", (template, expected) =>
    expect(sponsorSays(template)).toEqual([`openings.sponsor.0 ${expected}`]),
  );

  test.each(["{{ standing.since }}", "{{ legislator['lastName'] }}", "1..2 { } {{ measure.sponsor }} .. [5] [x]"])(
    "%s is accepted",
    (template) => expect(sponsorSays(template)).toEqual([]),
  );

  test("a date of their own is known only of who is or was on it", () => {
    const requests = { ...good.requests, unknown: ["Since {{ standing.since }}."] };
    expect(problems({ requests })).toEqual(["requests.unknown.0 variable_not_here standing.since"]);
  });

  test("nothing of a measure is known where there is none", () => {
    const texts = { openings: { no_measure: ["On {{ measure.title }}."] }, requests: { no_measure: ["Please."] } };
    expect(problems(texts, WITHOUT)).toEqual([
      "subjects.0 variable_not_here measure.citation",
      "openings.no_measure.0 variable_not_here measure.title",
    ]);
  });

  test("what is shown before a legislator is chosen is plain", () => {
    expect(problems({ headline: "To {{ legislator.lastName }}", summary: "As shown.[5]" })).toEqual([
      "headline template_not_allowed",
      "summary citation_not_allowed",
    ]);
    expect(problems({ questions: ["{% if true %}"] })).toEqual(["questions.0 template_not_allowed"]);
    expect(problems({ subjects: ["As in [5]"] })).toEqual(["subjects.0 citation_not_allowed"]);
  });
});
