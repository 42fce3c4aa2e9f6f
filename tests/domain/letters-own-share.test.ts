import fc from "fast-check";
import { expect, test } from "vitest";
import { ownSharePercent, wordsOf } from "@/lib/letters/own-share";

const same = (text: string) => ({ original: text, text });

test.each([
  ["nothing of one's own", "", [same("one two three four")], 0],
  ["half", "five six seven eight", [same("one two three four")], 50],
  ["own words only", "mine", [{ original: "one two", text: "" }], 100],
  ["an empty letter", "", [same("")], 0],
  ["an edited word", "", [{ original: "one two three four", text: "one two three mine" }], 25],
  ["words moved around", "", [{ original: "one two three four", text: "Four three two one!" }], 0],
  ["a word said twice", "", [{ original: "one two", text: "one one two two" }], 50],
  ["a block rewritten", "", [{ original: "one two", text: "quite another" }, same("one two")], 50],
  ["never rounded to none", "mine", [same("word ".repeat(500))], 1],
  ["never rounded to all", "word ".repeat(500), [same("ours")], 99],
  ["citations are not words", "four five six", [same("one two three.[1][2]")], 50],
  ["Chinese by the character", "我教历史", [same("one two three four")], 50],
] as const)("%s", (_, ownWords, blocks, percent) => expect(ownSharePercent(ownWords, blocks)).toBe(percent));

test("is a whole percent between 0 and 100, whatever is typed", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (own, original, text) => {
      const percent = ownSharePercent(own, [{ original, text }]);
      expect(Number.isInteger(percent) && percent >= 0 && percent <= 100).toBe(true);
    }),
  );
});

test("words keep their hyphens, apostrophes and abbreviations together", () => {
  expect(wordsOf("The U.S. won’t re-open it — not in 2026.")).toEqual([
    "the",
    "u.s",
    "won’t",
    "re-open",
    "it",
    "not",
    "in",
    "2026",
  ]);
});
