import { describe, expect, test } from "vitest";
import { type Draft, NO_EDITS } from "@/lib/letters/draft";
import { carryOver, typedTexts } from "@/lib/letters/old-draft";

const letterTo = (bioguide: string, edits: Partial<Draft["letters"][number]["edits"]> = {}) => ({
  bioguide,
  seatId: "MA-S1",
  askId: "ask",
  channel: null,
  edits: { ...NO_EDITS, ...edits },
});

const earlier: Draft = {
  fullName: "Alma Reyes",
  email: "alma@example.net",
  street: "12 Elm Street",
  city: "Northampton",
  state: "MA",
  zip: "01060",
  ownWords: "I teach history.",
  letters: [
    letterTo("W000817", { ownWords: "Senator, you came to our school." }),
    letterTo("M000133", { request: "Please cosponsor S.Res. 61.", ownWords: "Thank you." }),
  ],
};

const fresh = (change: Partial<Draft> = {}): Draft => ({
  fullName: "",
  email: "",
  street: "",
  city: "",
  state: "MA",
  zip: "01060",
  ownWords: "",
  letters: [letterTo("W000817"), letterTo("N000001")],
  ...change,
});

describe("what comes along into a new draft", () => {
  test("words, name, address of e-mail, and the street within the same ZIP code", () => {
    expect(carryOver(earlier, fresh())).toMatchObject({
      fullName: "Alma Reyes",
      email: "alma@example.net",
      street: "12 Elm Street",
      city: "Northampton",
      ownWords: "I teach history.",
    });
  });

  test.each([{ zip: "10001", state: "NY" }, { zip: "" }, { state: "NY" }])("not the street to %j", (place) => {
    expect(carryOver(earlier, fresh(place))).toMatchObject({
      ...place,
      street: "",
      city: "",
      ownWords: "I teach history.",
    });
  });

  test("words for one person stay with that person; what was changed of the organization's text stays behind", () => {
    const { letters } = carryOver(
      earlier,
      fresh({ letters: [letterTo("W000817"), letterTo("M000133"), letterTo("N000001")] }),
    );
    expect(letters.map(({ edits }) => edits)).toEqual([
      { ...NO_EDITS, ownWords: "Senator, you came to our school." },
      { ...NO_EDITS, ownWords: "Thank you." },
      NO_EDITS,
    ]);
  });

  test("people and asks are those of the new draft", () => {
    expect(carryOver(earlier, fresh()).letters.map(({ bioguide }) => bioguide)).toEqual(["W000817", "N000001"]);
  });
});

test("every text typed is shown once, blanks left out", () => {
  expect(typedTexts(earlier)).toEqual([
    "I teach history.",
    "Senator, you came to our school.",
    "Thank you.",
    "Please cosponsor S.Res. 61.",
  ]);
  expect(typedTexts(fresh())).toEqual([]);
  expect(typedTexts({ ...earlier, ownWords: " \n" })).not.toContain(" \n");
});
