import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LegislatorTitle } from "@/lib/legislators/legislator";
import { cleanLine, cleanText } from "@/lib/letters/clean-text";
import { composeLetter } from "@/lib/letters/compose-letter";
import type { LetterEdits } from "@/lib/letters/letter";
import { asPlainText } from "@/lib/letters/letter-text";
import { ask, input, legislatorWith, seatOf, standings } from "./letters-fixtures";

const edited = (edits: Partial<LetterEdits>) => composeLetter({ ...input, edits: { ...input.edits, ...edits } });

describe("standing", () => {
  const citation = "S.Res.\u00a061";
  test.each([
    [
      "sponsor",
      `Thank you for introducing ${citation} on February 5, 2025.[1]`,
      "Please ask for a hearing, Senator Warren.",
    ],
    ["cosponsor", `Thank you for joining ${citation} on December 9, 2025.[1]`, "Please ask for a hearing.[2]"],
    ["withdrawn", `You left ${citation} on March 2, 2026.`, "Please support limits.[1][2]"],
    [
      "not_on_it",
      `As of June 1, 2026 you are not on ${citation}.[1][2]`,
      "Please cosponsor Edward J. Markey’s resolution in the Senate.[1]",
    ],
    ["unknown", "I write from Northampton about limits.[1]", "Please support limits.[2][1]"],
    ["no_measure", "I write from Northampton about limits.[1]", "Please support limits.[2][1]"],
  ] as const)("%s", (kind, opening, request) => {
    const letter = composeLetter({ ...input, standing: standings[kind] });
    expect([letter.opening, letter.request]).toEqual([opening, request]);
  });
});

describe("office", () => {
  test.each<[LegislatorTitle, string, string, string]>([
    ["Senator", "Dear Senator Warren:", "United States Senate", "Washington, DC 20510"],
    ["Representative", "Dear Representative Warren:", "U.S. House of Representatives", "Washington, DC 20515"],
    ["Delegate", "Dear Delegate Warren:", "U.S. House of Representatives", "Washington, DC 20515"],
    [
      "Resident Commissioner",
      "Dear Resident Commissioner Warren:",
      "U.S. House of Representatives",
      "Washington, DC 20515",
    ],
  ])("%s", (title, salutation, chamber, town) => {
    const legislator = legislatorWith(title);
    for (const standing of Object.values(standings)) {
      const letter = composeLetter({ ...input, legislator, seat: seatOf(legislator), standing });
      expect(letter.salutation).toBe(salutation);
      expect(letter.addressee).toEqual(["The Honorable Elizabeth Warren", chamber, town]);
    }
  });
});

describe("sources", () => {
  test("are numbered by first appearance and keep their text", () => {
    expect(composeLetter(input).sources).toEqual([
      { number: 1, text: "Fifth source.", url: null },
      { number: 2, text: "Second source.", url: "https://example.org/2" },
    ]);
  });
  test("go when an edit takes their citation out, and the others keep their number", () => {
    const letter = edited({ opening: "My own opening." });
    expect(letter.sources.map((source) => source.number)).toEqual([2]);
    expect(letter.request).toContain("[2]");
  });
  test("are not made of brackets in own words, in a town or where the campaign has no such source", () => {
    const letter = composeLetter({
      ...input,
      standing: standings.unknown,
      ownWords: "As [5] and [9] say",
      signer: { ...input.signer, city: "[2]" },
    });
    expect(letter.ownWords).toBe("As [5] and [9] say");
    expect(letter.opening).toBe("I write from [2] about limits.[1]");
    expect(letter.sources.map((source) => source.text)).toEqual(["Fifth source.", "Second source."]);
  });
});

test("a town that is not known leaves no gap", () => {
  const signer = { ...input.signer, city: null };
  expect(composeLetter({ ...input, signer, standing: standings.unknown }).opening).toBe("I write about limits.[1]");
});

test("edits replace a block, also when emptied", () => {
  const letter = edited({
    opening: "Mine.\r\nAnd mine.",
    request: "",
    subject: "A\r\nBcc: x@example.org",
    ownWords: "Only here.",
  });
  expect(letter).toMatchObject({
    opening: "Mine.\nAnd mine.",
    request: "",
    subject: "A Bcc: x@example.org",
    ownWords: "Only here.",
    ownSharePercent: 100,
  });
});

describe("what a person types", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary", maxLength: 500 }),
    fc.string({ unit: "grapheme", maxLength: 500 }),
    fc.constantFrom(
      "{{ legislator.title }} {% if x %}",
      "{% for i in (1..100000000) %}x{% endfor %}",
      "<script>alert(1)</script>",
      "Bcc: a@example.org\r\nX: y",
      "مرحبا\u202e [5] שלום",
      "👩🏽‍🏫 🙂",
      "$& $1 $` \\",
      "x".repeat(500),
    ),
  );
  const controls = /(?!\n)\p{Cc}/u;

  test("comes out as typed, only without control characters", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const letter = composeLetter({ ...input, ownWords: text });
        expect(letter.ownWords).toBe(cleanText(text));
        expect(letter.ownWords).not.toMatch(controls);
        expect(edited({ opening: text, request: text })).toMatchObject({
          opening: cleanText(text),
          request: cleanText(text),
        });
        expect(asPlainText(letter)).toContain(letter.ownWords.trim() === "" ? "" : letter.ownWords);
      }),
    );
  });
  test("loses nothing to cleaning but control characters", () => {
    const plain = fc
      .string({ unit: "grapheme" })
      .filter((text) => !controls.test(text) && !/[\u2028\u2029]/.test(text));
    fc.assert(fc.property(plain, (text) => cleanText(text) === text.toWellFormed()));
    expect(cleanText("a\r\nb\rc\n\n d\u2028e\tf\u0000g ")).toBe("a\nb\nc\n\n d\ne fg ");
  });
  test("never breaks a line in a name or a subject, and is never a template", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const signer = { ...input.signer, fullName: text, city: text };
        const letter = composeLetter({
          ...input,
          signer,
          edits: { ...input.edits, subject: text },
          standing: standings.unknown,
        });
        for (const line of [letter.subject, ...letter.signature]) expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(letter.subject).toBe(cleanLine(text));
        const city = cleanLine(text).replace(/[\ue000\ue001]/g, "");
        expect(letter.opening).toBe(city ? `I write from ${city} about limits.[1]` : "I write about limits.[1]");
      }),
    );
  });
});

test("the same input gives the same letter", () => {
  expect(composeLetter({ ...input, seed: 77 })).toEqual(composeLetter({ ...input, seed: 77 }));
});

test("a text without wordings for a standing or for unknown is a bug", () => {
  const texts = { ...ask.version.texts, openings: { sponsor: ["x"] } };
  const broken = { ...ask, version: { ...ask.version, texts } };
  expect(() => composeLetter({ ...input, ask: broken })).toThrow("no wordings for standing cosponsor");
});

test("plain text has everything but the subject, and no line is wrapped", () => {
  expect(asPlainText(composeLetter({ ...input, seed: 0 }))).toMatch(
    /^November 22, 2026\n\nThe Honorable Elizabeth Warren\nUnited States Senate\nWashington, DC 20510\n\nDear Senator Warren:\n\nThank you .*\.\[1\]\n\nI teach eighth-grade history\.\n\nPlease ask for a hearing\.\[2\]\n\n[A-Z][a-z ]+,\n\nAlma Reyes\n12 Elm Street\nNorthampton, MA 01060\n\n\[1\] Fifth source\.\n\[2\] Second source\. https:\/\/example\.org\/2$/,
  );
});
