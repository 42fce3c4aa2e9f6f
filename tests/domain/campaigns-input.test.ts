import { describe, expect, test } from "vitest";
import { parseBrief } from "@/lib/campaigns/input";
import { citedNumbers } from "@/lib/campaigns/sources";
import messages from "@/messages/en/asks.json";
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
  ];
  test.each(cases)("%s", (_, change, expected) => expect(problems(change)).toEqual(expected));

  test.each([undefined, null, "brief", []])("%j is refused", (value) => expect(parseBrief(value).ok).toBe(false));
});

test("citations are numbers in brackets, each told once", () => {
  expect(citedNumbers("[5] and [2], as in [5], not [x], [] or [1234]")).toEqual([5, 2]);
});
