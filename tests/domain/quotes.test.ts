import fc from "fast-check";
import { expect, test } from "vitest";
import { quoteOf, shortQuote } from "@/lib/letters/quoting/quote";

const signature = ["Dr. Ana Maria de la Cruz", "12 Elm Street", "Northampton, MA 01060"];

test("a quote is the writer's own words, a first name and a town: nothing that finds them", () => {
  const quote = quoteOf({ ownWords: "  My mother waits.\n", signature });
  expect(quote).toEqual({ words: "My mother waits.", firstName: "Ana", town: "Northampton, MA" });
  expect(JSON.stringify(quote)).not.toMatch(/Cruz|Elm|01060/);
});

test.each([
  ["no own words", { ownWords: " \n", signature }, null],
  ["no name", { ownWords: "Please.", signature: [] }, null],
  ["no town", { ownWords: "Please.", signature: ["Jo Doe"] }, { words: "Please.", firstName: "Jo", town: null }],
  [
    "a state alone",
    { ownWords: "Please.", signature: ["Jo Doe", "MA 01060"] },
    { words: "Please.", firstName: "Jo", town: null },
  ],
])("%s", (_, letter, quote) => {
  expect(quoteOf(letter)).toEqual(quote);
});

test("a long quote ends with a whole sentence where that keeps more than half of it", () => {
  expect(shortQuote("One two three. Four five six. Seven eight.", 7)).toBe("One two three. Four five six. …");
  expect(shortQuote("One. Two three four five six seven eight.", 6)).toBe("One. Two three four five six …");
  expect(shortQuote("One two.\n\nThree.", 6)).toBe("One two. Three.");
});

test("a short quote says nothing that the long one does not", () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,8}[.!?]?$/), { minLength: 1 }),
      fc.integer({ min: 1, max: 20 }),
      (words, most) => {
        const short = shortQuote(words.join(" "), most);
        expect(words.join(" ").startsWith(short.replace(/ …$/, ""))).toBe(true);
        expect(short.replace(/ …$/, "").split(" ").length).toBeLessThanOrEqual(most);
      },
    ),
  );
});
