import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compactCitation, findCitations, formatCitation, parseCitation } from "@/lib/congress/citation";
import type { MeasureType } from "@/lib/congress/measure";

const found = (text: string): string =>
  findCitations(text)
    .map((citation) => compactCitation(citation) + (citation.congress ? `/${citation.congress}` : ""))
    .join(" ");

describe("every way of writing a measure is found", () => {
  test.each([
    ["S.Res.61", "S.Res.61"],
    ["S. Res. 61", "S.Res.61"],
    ["SRES 61", "S.Res.61"],
    ["SRes61", "S.Res.61"],
    ["sres 61", "S.Res.61"],
    ["S.RES.61", "S.Res.61"],
    ["S.\u00a0Res.\u202f61", "S.Res.61"],
    ["S. Res.\n61", "S.Res.61"],
    ["S.Res. No. 61", "S.Res.61"],
    ["H.R.100", "H.R.100"],
    ["HR 100", "H.R.100"],
    ["H R 100", "H.R.100"],
    ["H. R. 100", "H.R.100"],
    ["hr 100", "H.R.100"],
    ["HR #100", "H.R.100"],
    ["H.R. 10,545", "H.R.10545"],
    ["H.Res. 317", "H.Res.317"],
    ["H. Res 317", "H.Res.317"],
    ["HRES317", "H.Res.317"],
    ["H.J.Res. 68", "H.J.Res.68"],
    ["HJ Res 68", "H.J.Res.68"],
    ["H. J. Res. 68", "H.J.Res.68"],
    ["S.J.Res. 12", "S.J.Res.12"],
    ["SJRES 12", "S.J.Res.12"],
    ["H.Con.Res. 38", "H.Con.Res.38"],
    ["H Con Res 38", "H.Con.Res.38"],
    ["S. Con. Res. 7", "S.Con.Res.7"],
    ["Senate Resolution 61", "S.Res.61"],
    ["SENATE RESOLUTION 61", "S.Res.61"],
    ["House Resolution No. 317", "H.Res.317"],
    ["House bill 1229", "H.R.1229"],
    ["Senate Bill 25", "S.25"],
    ["House Joint Resolution 5", "H.J.Res.5"],
    ["senate joint resolution 5", "S.J.Res.5"],
    ["House Concurrent Resolution 14", "H.Con.Res.14"],
    ["Senate Concurrent\nResolution 7", "S.Con.Res.7"],
    ["House Res. 9", "H.Res.9"],
    ["S. 12", "S.12"],
    ["(S. 12)", "S.12"],
    ["S.12", "S.12"],
    ["cosponsor S 12.", "S.12"],
    ["H.R.100's sponsor", "H.R.100"],
    ["H.R.100\u2019s sponsor", "H.R.100"],
    ["(H.R. 5; S. 6)", "H.R.5 S.6"],
    ["S.Res.61/H.Res.100", "S.Res.61 H.Res.100"],
    ["S. 61 / H.R. 100", "S.61 H.R.100"],
    ["H.R. 1, 2 and 3", "H.R.1 H.R.2 H.R.3"],
    ["H.R. 1, 2, and 3.", "H.R.1 H.R.2 H.R.3"],
    ["S.Res. 61 and 323", "S.Res.61 S.Res.323"],
    ["House bills 5 and 7", "H.R.5 H.R.7"],
    ["H.R. 842 (118th)", "H.R.842/118"],
    ["H.R. 842/S. 567 (118th)", "H.R.842/118 S.567/118"],
    ["H.R. 842 (118th Congress)", "H.R.842/118"],
    ["H.R. 842 [117th Cong.]", "H.R.842/117"],
    ["S. 5 of the 118th Congress", "S.5/118"],
    ["S. 5, 118th Cong., 1st Sess.", "S.5/118"],
    ["H.R. 1, 2 and 3 of the 118th Congress", "H.R.1/118 H.R.2/118 H.R.3/118"],
    ["In the 118th Congress, H.R. 40 died", "H.R.40/118"],
    ["119-SRES-61", "S.Res.61/119"],
    ["https://www.congress.gov/bill/119th-congress/senate-resolution/61", "S.Res.61/119"],
    ["see https://www.congress.gov/bill/119th-congress/house-bill/100/text?s=1.", "H.R.100/119"],
    ["www.congress.gov/bill/118th-congress/house-joint-resolution/5,", "H.J.Res.5/118"],
    ["https://congress.gov/bill/119th-congress/senate-bill/9#top", "S.9/119"],
    ["https://www.congress.gov/bill/119th-congress/house-concurrent-resolution/38", "H.Con.Res.38/119"],
    ["https://www.govtrack.us/congress/bills/119/hr100", "H.R.100/119"],
    ["https://www.congress.gov/119/bills/sres61/BILLS-119sres61is.pdf", "S.Res.61/119"],
    ["Vote for S. 2024 today", "S.2024"],
  ])("%j", (text, expected) => expect(found(text)).toBe(expected));
});

describe("what is no measure is left alone", () => {
  test.each([
    "US 100",
    "U.S. 100",
    "U. S. 100 years",
    "the U. S. 2024 budget",
    "U.S. Res. 5",
    "section S.1",
    "Sec. S. 4",
    "HR department",
    "Our HR 2024 conference",
    "H.R. director 3",
    "Res. 5",
    "s. 230",
    "section s. 230",
    "Mr. S. 5",
    "Harry S. Truman",
    "iPhone 6 S 10",
    "Galaxy S10",
    "Route S 12",
    "1200 S. 10 West",
    "Room S. 214",
    "CR S673-674",
    "(text: CR S673)",
    "p. S. 12",
    "a 24 hr 5 min ride",
    "HR 72 bpm",
    "call 555-HR 100-2000",
    "H.R. 5th floor",
    "S. 5% more",
    "the H. 5",
    "S.R. 5",
    "A S 5",
    "NHS 100",
    "U.S.C. 100",
    "S&P 500",
    "Texas House Bill 20",
    "state Senate Bill 9",
    "the S.\n\n5. Next point",
    "https://example.org/hr/100/S.5",
    "H.R. 0",
    "An S 7 rating",
    "1.5 S 3",
  ])("%j", (text) => expect(found(text)).toBe(""));

  test.each([
    ["H.R. 5 and 3 others", "H.R.5"],
    ["H.R. 5, 12 years ago", "H.R.5"],
    ["H.R. 5, 2025", "H.R.5"],
    ["H.R. 100, 25 cosponsors", "H.R.100"],
    ["S. 9 in 2025", "S.9"],
  ])("%j is one measure", (text, expected) => expect(found(text)).toBe(expected));
});

test("a citation's span is what is written, in UTF-16 units", () => {
  const text = "\u{1f54a} S.\u00a0Res.\u00a061 and H.R. 842 (118th), 🚩 H.R. 1, 2 and 3.";
  expect(findCitations(text).map((citation) => citation.text)).toEqual([
    "S.\u00a0Res.\u00a061",
    "H.R. 842 (118th)",
    "H.R. 1",
    "2",
    "3",
  ]);
});

const TYPES: MeasureType[] = ["HR", "S", "HJRES", "SJRES", "HCONRES", "SCONRES", "HRES", "SRES"];
const refs = fc.record({
  type: fc.constantFrom(...TYPES),
  number: fc.integer({ min: 1, max: 99_999 }),
  congress: fc.option(fc.integer({ min: 93, max: 140 })),
});

test.each(TYPES)("%s: written and read again it is the same", (type) => {
  fc.assert(
    fc.property(refs, (any) => {
      const ref = { ...any, type };
      expect(parseCitation(formatCitation(ref))).toEqual(ref);
      expect(parseCitation(compactCitation(ref))).toEqual({ ...ref, congress: null });
      const prose = `Please cosponsor ${formatCitation(ref)}, which is due, and write to us.`;
      expect(findCitations(prose)).toMatchObject([ref]);
      expect(findCitations(`${formatCitation(ref)} is due`)).toMatchObject([ref]);
      expect(findCitations(`It is (${formatCitation(ref)}).`)).toMatchObject([ref]);
    }),
  );
});

test.each([
  ["s5", { congress: null, type: "S", number: 5 }],
  [" hr 100. ", { congress: null, type: "HR", number: 100 }],
  ["119-SRES-61", { congress: 119, type: "SRES", number: 61 }],
  ["H.R. 842 (118th Congress)", { congress: 118, type: "HR", number: 842 }],
  ["S. 5 of the 118th Congress", { congress: 118, type: "S", number: 5 }],
  ["https://www.congress.gov/bill/119th-congress/house-resolution/317", { congress: 119, type: "HRES", number: 317 }],
])("a field that holds %j", (text, expected) => expect(parseCitation(text)).toEqual(expected));

test.each(["", "S", "the S. 5", "S. 5 and S. 6", "H.R. 1, 2", "US 100", "H.R. 5 is good", "Res. 5", "H.R. 5 (118)"])(
  "a field that holds %j holds no measure",
  (text) => expect(parseCitation(text)).toBeNull(),
);

const pieces = fc.array(
  fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom(
      "S.",
      "H.R.",
      " Res. ",
      "61",
      ", 2",
      " and ",
      "(118th)",
      "https://congress.gov/bill/",
      "House",
      " ",
    ),
  ),
);

test("whatever the text, spans are in order, apart, and what is written there", () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join("");
      let last = 0;
      for (const { start, end, text: written } of findCitations(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(written);
        last = end;
      }
      parseCitation(text);
    }),
    { numRuns: 500 },
  );
});

test.each([
  "S. ",
  "H.",
  "H.R. 1, ",
  "House of Representatives ",
  "https://",
  "9",
  "S.Res.61/",
  " ",
  "\n",
  "S.\u00a0",
  "119-",
])("a megabyte of %j takes time in proportion", (piece) => {
  const text = piece.repeat(1_000_000 / piece.length);
  const began = performance.now();
  findCitations(text);
  parseCitation(text);
  expect(performance.now() - began).toBeLessThan(4_000);
});
