import { expect, test, vi } from "vitest";
import { TEXT_VARIABLES } from "@/lib/asks/text-template";
import { renderText, type TextVariables } from "@/lib/letters/liquid-texts";
import { pickWording } from "@/lib/letters/wordings";

const SEEDS = 10_000;

/** Chi-square of counts against an even spread. */
function unevenness(counts: readonly number[]): number {
  const expected = SEEDS / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

function countPicks(size: number, pick: (seed: number) => number): number[] {
  const counts = new Array<number>(size).fill(0);
  for (let seed = 0; seed < SEEDS; seed++) counts[pick(seed)] = (counts[pick(seed)] ?? 0) + 1;
  return counts;
}

const listOf = (size: number) => Array.from({ length: size }, (_, index) => String(index));

// The bound is what chance alone passes once in ten thousand times, for size - 1 degrees of freedom.
test.each([
  [2, 15.2],
  [3, 18.5],
  [5, 23.6],
  [8, 29.9],
  [12, 37.4],
])("%i wordings are picked evenly in each block", (size, bound) => {
  for (const block of ["subject", "opening", "request", "closing"]) {
    expect(unevenness(countPicks(size, (seed) => Number(pickWording(listOf(size), seed, block))))).toBeLessThan(bound);
  }
});

test("one block's pick says nothing of another's", () => {
  const four = listOf(4);
  const pairs = countPicks(
    16,
    (seed) => 4 * Number(pickWording(four, seed, "opening")) + Number(pickWording(four, seed, "request")),
  );
  expect(unevenness(pairs)).toBeLessThan(44.3);
});

test("seeds far apart, negative or close together all pick", () => {
  for (const seed of [-1, 0, 1, 2 ** 31, 2 ** 32 - 1])
    expect(listOf(3)).toContain(pickWording(listOf(3), seed, "opening"));
  expect(() => pickWording([], 1, "opening")).toThrow("no wording for opening");
});

const variables: TextVariables = {
  legislator: { title: "Senator", lastName: "Warren", fullName: "Elizabeth Warren", chamber: "Senate" },
  measure: { citation: "S.Res. 61", title: "A resolution", sponsor: "Edward J. Markey" },
  standing: { since: null, asOf: "June 1, 2026" },
  position: { source: null },
  supporter: { city: "{{ legislator.title }}", state: "MA" },
  campaign: { title: "Negotiation Now" },
};

test("every variable that a text may be saved with can be rendered", () => {
  for (const name of TEXT_VARIABLES) expect(() => renderText(`{{ ${name} }}`, variables)).not.toThrow();
});

test("a value is never rendered again", () => {
  expect(renderText("from {{ supporter.city }}", variables)).toBe("from {{ legislator.title }}");
});

test("a text renders on a machine so busy that every step of it takes a minute", () => {
  let at = 0;
  const clock = vi.spyOn(performance, "now").mockImplementation(() => {
    at += 60_000;
    return at;
  });
  expect(renderText("{% if campaign.title %}Yes{% endif %}, {{ legislator.lastName }}", variables)).toMatch(/^Yes, /);
  clock.mockRestore();
});

test("many ranges together are refused as one huge one is", () => {
  const text = "{% if (1..9000) contains 0 %}x{% endif %}".repeat(20);
  expect(() => renderText(text, variables)).toThrow("memory alloc limit");
});

test.each([
  ["unknown variable", "{{ supporter.email }}"],
  ["prototype", "{{ legislator.constructor }}"],
  ["filter", "{{ legislator.title | upcase }}"],
  ["loop", "{% for i in (1..3) %}x{% endfor %}"],
  ["include", '{% include "x" %}'],
  ["assignment", "{% assign x = 1 %}"],
  ["huge range", "{{ (1..100000000) }}"],
  ["huge text", "x".repeat(20_001)],
])("%s is refused", (_, text) => expect(() => renderText(text, variables)).toThrow());
