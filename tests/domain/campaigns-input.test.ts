import { describe, expect, test } from "vitest";
import { parseContent } from "@/lib/campaigns/content-input";
import { parseBrief, parseBriefDraft } from "@/lib/campaigns/input";
import { citedNumbers } from "@/lib/campaigns/sources";
import messages from "@/messages/en/campaign.json";
import { demoCampaigns } from "@/prisma/seed/demo-campaigns";

const good = {
  lede: "One sentence.",
  body: "## Why\n\nBecause.[1]\n\nAnd so on.[2]",
  corrections: ["It was one, not two.[1]"],
  sources: [
    { number: 1, text: "A report, 2025.", url: "https://example.org/report" },
    { number: 2, text: "A book, 2024.", url: null },
  ],
};

function problems(change: object): string[] {
  const parsed = parseBrief({ ...good, ...change });
  if (parsed.ok) return [];
  for (const { code } of parsed.problem) expect(messages.problem).toHaveProperty(code);
  return parsed.problem.map(({ path, code, name }) => [path, code, name].filter(Boolean).join(" "));
}

test.each(demoCampaigns)("the brief of $slug is accepted", ({ brief }) =>
  expect(parseBrief(brief)).toEqual({ ok: true, value: brief }),
);

describe("what is wrong with a brief is named with its place", () => {
  const [first, second] = good.sources;
  const cases: [string, object, string[]][] = [
    ["no lede", { lede: "" }, ["lede empty"]],
    ["no text", { body: " " }, ["body empty"]],
    ["an unknown field", { footer: "x" }, ["unknown_field"]],
    ["a source cited but not there", { lede: "As shown.[3]" }, ["lede unknown_source 3"]],
    ["the same in a correction", { corrections: ["Not [9]."] }, ["corrections.0 unknown_source 9"]],
    ["a number twice", { sources: [first, second, first] }, ["sources.2.number duplicate_source 1"]],
    ["a source numbered 0", { sources: [{ ...first, number: 0 }, second] }, ["sources.0.number bad_number"]],
    [
      "an address that runs",
      { sources: [{ ...first, url: "javascript:alert(1)" }, second] },
      ["sources.0.url bad_url"],
    ],
    ["a link that runs", { body: "[Go](javascript:alert)" }, ["body bad_link javascript:alert"]],
  ];
  test.each(cases)("%s", (_, change, expected) => expect(problems(change)).toEqual(expected));

  test.each([undefined, null, "brief", []])("%j is refused", (value) => expect(parseBrief(value).ok).toBe(false));
});

test("a draft may wait with what must be mended, and never with two sources of one number", () => {
  const unfinished = { ...good, body: "[Go](#) and see.[7]" };
  expect(parseBrief(unfinished).ok).toBe(false);
  expect(parseBriefDraft(unfinished)).toEqual({ ok: true, value: unfinished });
  expect(parseBriefDraft({ ...good, sources: [...good.sources, ...good.sources] }).ok).toBe(false);
});

test("citations are numbers in brackets, each told once", () => {
  expect(citedNumbers("[5] and [2], as in [5], not [x], [] or [1234]")).toEqual([5, 2]);
});

describe("the content of a campaign", () => {
  const content = {
    title: " Talk now ",
    brief: good,
    startsOn: "2026-06-01",
    endsOn: "2026-06-01",
    goalLetters: 1_000,
  };

  test("one day is long enough, and no date and no goal are fine", () => {
    expect(parseContent(content, { isDraft: false })).toMatchObject({ ok: true, value: { title: "Talk now" } });
    const open = { ...content, startsOn: null, endsOn: null, goalLetters: null };
    expect(parseContent(open, { isDraft: false }).ok).toBe(true);
  });

  const cases: [string, object, string[]][] = [
    ["no title", { title: "" }, ["title empty"]],
    ["a title of two lines", { title: "Talk\nnow" }, ["title one_line"]],
    ["a day that no calendar has", { startsOn: "2026-02-30" }, ["startsOn bad_date"]],
    ["a last day before the first", { endsOn: "2026-05-31" }, ["endsOn ends_before_start"]],
    ["a goal of none", { goalLetters: 0 }, ["goalLetters bad_goal"]],
    ["a goal of half a letter", { goalLetters: 1.5 }, ["goalLetters bad_goal"]],
    ["a goal that is no number", { goalLetters: Number.NaN }, ["goalLetters bad_goal"]],
    ["title and brief at once", { title: "", brief: { ...good, lede: "" } }, ["title empty", "brief.lede empty"]],
    ["no brief", { brief: undefined }, ["brief unknown_field"]],
  ];
  test.each(cases)("%s", (_, change, expected) => {
    const parsed = parseContent({ ...content, ...change }, { isDraft: true });
    const found = parsed.ok ? [] : parsed.problem;
    for (const { code } of found) expect(messages.problem).toHaveProperty(code);
    expect(found.map(({ path, code }) => `${path.replace(/\.$/, "")} ${code}`)).toEqual(expected);
  });
});
