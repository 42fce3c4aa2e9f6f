import { createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import { type AskCheck, outstanding } from "@/lib/asks/ask-check";
import type { AskContent } from "@/lib/asks/ask-version";
import { type Audience, everyoneIn } from "@/lib/asks/audience";
import type { CheckContext } from "@/lib/asks/check-context";
import { applyOverrides } from "@/lib/asks/check-override";
import { checkVersion } from "@/lib/letters/check-version";
import asks from "@/messages/en/asks.json";
import { content, context, measureOf, now } from "./asks-fixtures";

const t = createTranslator({ locale: "en", messages: { asks }, namespace: "asks" });
/** What an admin reads; a no-break space is as good as a space here. */
const words = ({ code, data }: AskCheck): string => t(`check.${code}`, data as never).replaceAll("\u00a0", " ");

const check = (change: Partial<AskContent>, at: Partial<CheckContext> = {}): AskCheck[] => {
  const changed = { ...content, ...change };
  return checkVersion(changed, { ...context(changed.measureId), ...at });
};
const codes = (...given: Parameters<typeof check>): string[] => check(...given).map(({ code }) => code);
const withText = (change: Partial<AskContent["texts"]>): Partial<AskContent> => ({
  texts: { ...content.texts, ...change },
});
const withPoint = (text: string) => check(withText({ talkingPoints: [text] }));

test("an ask that agrees with the record has none", () => expect(check({})).toEqual([]));

describe("a wrong bill number is caught", () => {
  test("where the text names the sponsor of another measure with this number", () => {
    const [found, ...others] = withPoint("Cosponsor H.R.100, by Rep. Bill Foster, on arms control.");
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: "sponsor_suggests", path: "talkingPoints.0", overridable: true });
    expect(found && words(found)).toBe(
      "H.R. 100 is the Protect the Gig Economy Act of 2025, by Rep. Biggs. The text names Rep. Foster: did you mean H.Res. 100?",
    );
  });

  test("where nobody in the record fits", () => {
    const [found] = withPoint("H.Res.317, by Rep. Jane Nobody, is about this.");
    expect(found && words(found)).toBe(
      "H.Res. 317 is “Urging the United States to lead the world back from the brink of nuclear war and halt and reverse the nuclear arms race.”, by Rep. McGovern. The text names Rep. Nobody.",
    );
  });

  test("where the sponsor stands beside the variable", () => {
    const opening =
      "I write about {{ measure.citation }}, by Senator Warren. As of {{ standing.asOf }} you are not on it.";
    const found = check(withText({ openings: { ...content.texts.openings, not_on_it: [opening] } }));
    expect(found.map(({ code }) => code)).toEqual(["sponsor_differs"]);
  });

  test("where the headline names another measure", () =>
    expect(codes(withText({ headline: "Cosponsor S.Res. 323" }))).toEqual(["cited_other"]));

  test("where the record does not have it", () => {
    const [found] = withPoint("S. 98765 is near.");
    expect(found && words(found)).toBe(
      "The text cites S. 98765, and the record does not have it. Check the number and the kind of measure.",
    );
  });

  test("where it is of another Congress", () => {
    const old = { ...measureOf("119-HRES-317"), id: "118-HRES-77", congress: 118, number: 77 };
    const measures = [...context().measures, old];
    const [found] = check(withText({ talkingPoints: ["It was H.Res. 77 (118th)."] }), { measures });
    expect(found && words(found)).toBe(
      "The text cites H.Res. 77 of the 118th Congress, and the 119th Congress is in office.",
    );
  });
});

describe("the title that a text gives to a measure", () => {
  test.each([
    ["H.R. 100, the Clean Water Act of 2025", ["title_differs"]],
    ["the Clean Water Act (H.R. 100)", ["title_differs"]],
    ["H.R. 100, the Protect the Gig Economy Act of 2025", []],
    ["H.R. 100, the Gig Economy Act", []],
    ["H.R. 100 would weaken the Clean Water Act", []],
  ])("%s", (text, expected) => expect(withPoint(text).map(({ code }) => code)).toEqual(expected));
});

test.each([
  "H.Res. 100, introduced by Rep. Foster",
  "Rep. Bill Foster’s H.Res.100",
  "S.Res. 61 by Sen. Ed Markey and H.Res. 100 by Representative Foster",
  "H.Res. 317 and S.Res. 323",
  "The House version of S.Res. 61, introduced by Representative Foster",
])("what is right is left alone: %s", (text) => expect(withPoint(text)).toEqual([]));

describe("a measure and those whom the ask goes to", () => {
  test("a House measure to senators is refused, and nobody can put that aside", () => {
    const [found] = check({ measureId: "119-HRES-100" });
    expect(found).toMatchObject({ code: "measure_other_chamber", path: "audience", overridable: false });
    const reason = { key: found?.key ?? "", reason: "I want it so" };
    expect(applyOverrides(found ? [found] : [], [], [reason], "ari", now)).toMatchObject({ ok: false });
  });

  test.each<[Audience["to"], string[]]>([
    ["house", []],
    ["both", ["measure_half_audience"]],
    ["everyone", ["measure_half_audience"]],
    ["president", ["measure_other_chamber"]],
  ])("a House measure to %s", (to, expected) =>
    expect(codes({ measureId: "119-HRES-100", audience: everyoneIn(to) })).toEqual(expected),
  );
});

describe("a measure by itself", () => {
  test("that has died with its Congress", () => {
    const at = new Date("2027-01-03T17:00:00Z");
    expect(codes({}, { now: new Date("2027-01-03T16:59:59Z") })).toEqual([]);
    expect(codes({}, { now: at })).toEqual(["measure_over"]);
  });

  test.each([
    [
      "cosponsor",
      "Submitted in the Senate, considered, and agreed to without amendment and with a preamble by Unanimous Consent.",
      true,
    ],
    ["cosponsor", "Referred to the Committee on Foreign Relations.", false],
    ["thank", "Resolution agreed to in Senate without amendment by Unanimous Consent.", false],
  ] as const)("to %s after “%s”", (verb, latestAction, isFinished) => {
    const measure = { ...measureOf("119-SRES-61"), latestAction };
    expect(codes({ verb }, { measure })).toEqual(isFinished ? ["measure_finished"] : []);
  });

  test("that the record does not have", () =>
    expect(codes({ measureId: "119-SRES-999" })).toEqual(["measure_unknown"]));

  test("that a verb needs, or cannot have", () => {
    const none = withText({
      openings: { no_measure: ["Hello."] },
      requests: { no_measure: ["Please act."] },
      subjects: ["Hi"],
    });
    expect(codes({ ...none, measureId: null })).toEqual(["measure_needed"]);
    expect(codes({ verb: "introduce_companion" })).toEqual(["measure_not_wanted"]);
  });

  test("that a verb is on the other side of", () => expect(codes({ verb: "withdraw" })).toEqual(["stance_differs"]));
});

describe("an audience", () => {
  const audience = (change: Partial<Audience>): Partial<AskContent> => ({
    audience: { ...everyoneIn("senate"), ...change },
  });
  test.each<[string, Partial<Audience>, string[]]>([
    ["of a state", { states: ["MA"] }, []],
    ["of a place without senators", { states: ["DC"] }, ["audience_empty"]],
    ["of a committee of the other chamber", { committees: ["HSFA"] }, ["audience_empty"]],
    ["that names somebody who has left", { legislators: ["M000133", "Z999999"] }, ["audience_gone"]],
    ["that names a representative", { legislators: ["M000133", "M000312"] }, ["audience_outside"]],
    ["of those not on it", { standings: ["not_on_it", "unknown"] }, []],
    ["of a standing that nobody can have", { standings: ["no_measure"] }, ["audience_standings"]],
  ])("%s", (_, change, expected) => expect(codes(audience(change))).toEqual(expected));
});

describe("the words", () => {
  const opening = (text: string) =>
    check(withText({ openings: { ...content.texts.openings, not_on_it: [text] } })).map(({ code }) => code);

  test("who is not on it is told as of when", () =>
    expect(opening("You are not on {{ measure.citation }}.")).toEqual(["as_of_missing"]));

  test.each([
    "Dear [NAME], as of {{ standing.asOf }} no.",
    "As of {{ standing.asOf }} XXX.",
    "As of {{ standing.asOf }} ____.",
  ])("what was left to fill in is found: %s", (text) => expect(opening(text)).toEqual(["placeholder"]));

  test("what reads unfinished for somebody without a town is found", () =>
    expect(opening("I live in {{ supporter.city }}, and as of {{ standing.asOf }} you are not on it.")).toEqual([
      "reads_unfinished",
    ]));

  test("what is nothing for somebody without a town is found", () =>
    expect(opening("{% if supporter.city %}As of {{ standing.asOf }} no.{% endif %}")).toEqual(["renders_empty"]));

  test("what cannot be rendered is found, and cannot be put aside", () => {
    const [found] = check(withText({ subjects: ["{{ supporter.phone }}"] }));
    expect(found).toMatchObject({ code: "cannot_render", path: "subjects.0", overridable: false });
  });

  test("a member with one name is called by it", () =>
    expect(codes(withText({ subjects: ["For {{ legislator.title }} {{ legislator.lastName }}, from me"] }))).toEqual(
      [],
    ));

  test("a subject that grows too long with its title is found", () => {
    const subject =
      "On {{ measure.title }}, which {{ measure.sponsor }} introduced: a letter from one of your constituents";
    expect(codes(withText({ subjects: [subject] }))).toEqual(["subject_long"]);
  });
});

describe("putting a check aside", () => {
  const checks = [...withPoint("S. 98765 is near."), ...check({ verb: "withdraw" })];
  const [cited, stance] = checks;
  const key = cited?.key ?? "";

  test("needs a reason for each", () => {
    const none = applyOverrides(checks, [], [{ key, reason: " " }], "ari", now);
    expect(none).toMatchObject({ ok: false, problem: { reasons: [{ key, problem: "reason_missing" }] } });
    const one = applyOverrides(checks, [], [{ key, reason: "Introduced today" }], "ari", now);
    expect(one).toMatchObject({ ok: false, problem: { checks: [stance], reasons: [] } });
  });

  test("is kept with who, when and why", () => {
    const wanted = [key, stance?.key ?? ""].map((each) => ({ key: each, reason: " Introduced today " }));
    const result = applyOverrides(checks, [], wanted, "ari", now);
    expect(result).toMatchObject({ ok: true, value: { added: [{ reason: "Introduced today", byUserId: "ari" }, {}] } });
    if (result.ok) expect(outstanding(checks, result.value.all)).toEqual([]);
  });

  test("holds for what was said then, and not for what the check says of another measure", () => {
    const kept = [{ key }];
    expect(outstanding(withPoint("S. 98765 is near."), kept)).toEqual([]);
    expect(outstanding(withPoint("S. 98766 is near."), kept)).toHaveLength(1);
  });
});

test("every check has its sentence", () => {
  const all = [
    ...check({ measureId: "119-HRES-100" }),
    ...check({ measureId: "119-HRES-100", audience: everyoneIn("both") }),
    ...check({}, { now: new Date("2027-02-01T00:00:00Z") }),
    ...check({ audience: { ...everyoneIn("senate"), standings: ["no_measure"] } }),
    ...withPoint("The Clean Water Act (H.R. 100)"),
    ...check(withText({ subjects: ["{{ supporter.phone }}"], talkingPoints: ["XXX"] })),
  ];
  for (const each of all) expect(words(each), each.code).not.toMatch(/asks\.check|undefined|\{/);
});
