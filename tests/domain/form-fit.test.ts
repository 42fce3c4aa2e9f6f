import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Block, editedBlocks, fitToForm } from "@/lib/delivery/channels/form/format";
import { composeLetter } from "@/lib/letters/compose-letter";
import { formLimit } from "@/lib/letters/form-limit";
import type { ComposedLetter } from "@/lib/letters/letter";
import { asPlainText } from "@/lib/letters/letter-text";
import { input } from "./letters-fixtures";

const composed = composeLetter(input);
const letter: ComposedLetter = {
  ...composed,
  opening: "First of the campaign.[1]\n\nSecond of the campaign.",
  ownWords: "I teach history.\n\nMy words [1] stay.",
  request: "A reason.\n\nPlease act.[1]",
  sources: [{ number: 1, text: "A source", url: "https://example.org/1" }],
  ownSharePercent: 38,
};
const unedited: readonly Block[] = [];
const fit = (limit: number, edited = unedited, one = letter) => fitToForm(one, limit, edited);
const partsAt = (limit: number) =>
  fit(limit).shortened?.leftOut.map((one) => ("text" in one ? one.text : one.part)) ?? [];

describe("a letter in an office's form", () => {
  test("what is copied is the letter as plain text", () => {
    expect(fit(10_000)).toEqual({
      text: asPlainText(letter),
      length: asPlainText(letter).length,
      limit: 10_000,
      fits: true,
      shortened: null,
    });
  });

  test("a letter of exactly the limit fits, and one character less does not", () => {
    const { length } = asPlainText(letter);
    expect(fit(length).fits).toBe(true);
    expect(fit(length - 1)).toMatchObject({ fits: false, text: asPlainText(letter), shortened: { fits: true } });
  });

  test("it is shortened from the least loss on, and what is asked for goes last", () => {
    expect(partsAt(1)).toEqual([
      "heading",
      "sources",
      "Second of the campaign.",
      "First of the campaign.[1]",
      "A reason.",
      "Please act.[1]",
    ]);
    expect(partsAt(asPlainText(letter).length - 1)).toEqual(["heading"]);
  });

  test("without the sources no number points to them, but in own words nothing is touched", () => {
    const { shortened } = fit(1);
    expect(shortened?.text).toContain("My words [1] stay.");
    const some = fit(190).shortened;
    expect(some?.text).not.toContain("A source");
    expect(some?.text.replace(letter.ownWords, "")).not.toContain("[1]");
  });

  test("own words alone may still be too long, and that is said", () => {
    expect(fit(20).shortened).toMatchObject({ fits: false });
  });

  test("a block that the person edited stays whole", () => {
    const { shortened } = fit(1, ["opening"]);
    expect(shortened?.text).toContain("First of the campaign.\n\nSecond of the campaign.");
    expect(shortened?.leftOut.map(({ part }) => part)).toEqual(["heading", "sources", "request", "request"]);
  });

  test("a kept letter with more of the person's in it than their paragraph keeps both blocks", () => {
    const edited = composeLetter({ ...input, edits: { ...input.edits, opening: "I rewrote all of this opening." } });
    expect(editedBlocks(edited)).toEqual(["opening", "request"]);
    expect(editedBlocks(composed)).toEqual([]);
    expect(fitToForm(edited, 1).shortened?.text).toContain("I rewrote all of this opening.");
  });

  test("whatever the limit, own words are whole, what is proposed is shorter, and it is told what is missing", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.integer({ min: 1, max: 600 }), (a, own, b, limit) => {
        const one = { ...letter, opening: a, ownWords: own, request: b };
        const { text, length, fits, shortened } = fitToForm(one, limit, []);
        expect(length).toBe(text.length);
        expect(fits).toBe(length <= limit);
        if (!shortened) return;
        if (own.trim() !== "") expect(shortened.text).toContain(own);
        expect(shortened.length).toBeLessThan(length);
        expect(shortened.leftOut.length).toBeGreaterThan(0);
        expect(shortened.fits).toBe(shortened.length <= limit);
      }),
    );
  });
});

test.each([
  [{ limit: 1000 }, false, { characters: 1000, stated: true }],
  [{ limit: null }, false, { characters: 10_000, stated: false }],
  [null, false, { characters: 10_000, stated: false }],
  [null, true, { characters: 2_500, stated: false }],
])("the limit of %j, to the President %s", (form, toPresident, limit) =>
  expect(formLimit(form, toPresident)).toEqual(limit),
);
