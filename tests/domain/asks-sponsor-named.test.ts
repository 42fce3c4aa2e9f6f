import { describe, expect, test } from "vitest";
import { isBy, sponsorsNamed } from "@/lib/asks/checks/sponsor-in-text";
import { findCitations } from "@/lib/congress/citation";
import { directory } from "@/lib/legislators/directory";
import { findNamed, isPerson, lastNameOfPerson } from "@/lib/legislators/named-person";
import { measureOf } from "./asks-fixtures";

/** What a text says of its first citation, judged by the record of S.Res. 61 (Markey) or H.Res. 100 (Foster). */
const agrees = (text: string): boolean | null => {
  const citations = findCitations(text);
  const people = sponsorsNamed(text, citations, 0);
  const measure = measureOf(`119-${citations[0]?.type}-${citations[0]?.number}`);
  return people.length === 0 ? null : isBy(measure, people);
};

describe("the sponsor that a text names", () => {
  test.each([
    "S.Res. 61, by Senators Markey and Merkley",
    "S.Res. 61, by Senators Merkley and Markey",
    "Senator Markey's S.Res. 61",
    "S.Res. 61 (Sen. Edward J. Markey, D-MA)",
    "S.Res. 61, by Sen. Ed Markey",
    "H.Res. 100, Rep. Foster's resolution",
    "H.Res. 100 is Rep. Foster's resolution",
    "H.Res. 100. It was introduced by Rep. Bill Foster.",
    "I write about H.Res. 100. This resolution was introduced by Representative William Foster.",
  ])("is right: %s", (text) => expect(agrees(text)).toBe(true));

  test.each([
    "S.Res. 61, by Rep. Markey",
    "S.Res. 61, by Senators Warren and Merkley",
    "S.Res. 61 is Senator Warren's resolution",
    "H.R. 100. It was introduced by Rep. Bill Foster.",
    "H.R. 100 is Rep. Foster's resolution",
    "H.Res. 100, introduced by Rep. Jane Foster",
  ])("is another: %s", (text) => expect(agrees(text)).toBe(false));

  test.each([
    "S.Res. 61, cosponsored by Senator Warren",
    "S.Res. 61, co-sponsored by Senator Warren",
    "S.Res. 61. It is supported by Senator Warren.",
    "S.Res. 61 is right. Senator Warren wrote a book.",
    "The House version of S.Res. 61, introduced by Rep. Foster",
  ])("is nobody: %s", (text) => expect(agrees(text)).toBeNull());
});

describe("one person", () => {
  const who = (bioguide: string) => {
    const found = directory().findLegislator(bioguide);
    if (!found || found.chamber === "president") throw new Error(`no ${bioguide}`);
    return { bioguide, name: found.name, chamber: found.chamber };
  };
  test.each<[string, "house" | "senate" | null, string, boolean]>([
    ["Ron Johnson", "senate", "J000293", true],
    ["Johnson", "senate", "J000293", true],
    ["Johnson", null, "J000293", true],
    ["Johnson", "house", "J000293", false],
    ["Dusty Johnson", "house", "J000293", false],
    ["Dusty Johnson", null, "J000293", false],
    ["Dusty Johnson", "house", "J000301", true],
    ["Hank Johnson, Jr.", "house", "J000288", true],
    ["Henry Johnson", null, "J000288", true],
    ["Van Hollen", "senate", "V000128", true],
    ["Chris Van Hollen", "senate", "V000128", true],
    ["Hollen", null, "V000128", true],
    ["Mónica De La Cruz", "house", "D000594", true],
    ["Cruz", "senate", "D000594", false],
  ])("%s (%s) is %s: %s", (name, chamber, bioguide, expected) =>
    expect(isPerson({ name, chamber }, who(bioguide))).toBe(expected),
  );

  test("has the last name that letters use, and not the last word of the name", () => {
    expect(lastNameOfPerson(who("V000128"))).toBe("Van Hollen");
    expect(lastNameOfPerson(who("J000288"))).toBe("Johnson");
    expect(lastNameOfPerson({ bioguide: "X000000", name: "Ada Adams III" })).toBe("Adams");
  });

  test("is found by name where nobody else can be meant", () => {
    expect(findNamed({ name: "Dusty Johnson", chamber: null })?.bioguide).toBe("J000301");
    expect(findNamed({ name: "Johnson", chamber: "senate" })?.bioguide).toBe("J000293");
    expect(findNamed({ name: "Johnson", chamber: null })).toBeNull();
  });
});
