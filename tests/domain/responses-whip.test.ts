import { describe, expect, test } from "vitest";
import { columnOf, filterRows, tallyBy, tallyOf, type WhipRow } from "@/lib/responses/whip/board";
import { countsFor, goalFrom, neededFor, notesOn } from "@/lib/responses/whip/goal";
import { newPlaces, nextLetters, scoreOf } from "@/lib/responses/whip/next-letters";

const row = (bioguide: string, more: Partial<WhipRow> = {}): WhipRow => ({
  bioguide,
  name: bioguide,
  seatId: "MA-2",
  state: "MA",
  party: "Democrat",
  committees: [],
  column: "unknown",
  position: { stance: null, leading: null, disagree: [], records: [] },
  letters: 0,
  supporters: 0,
  counts: true,
  ...more,
});

describe("what is needed", () => {
  test.each([
    ["majority", "house", 435, 218],
    ["majority", "house", 431, 216],
    ["majority", "senate", 100, 51],
    ["majority", "senate", 99, 50],
    ["two_thirds", "house", 435, 290],
    ["two_thirds", "house", 431, 288],
    ["two_thirds", "senate", 100, 67],
    // Of the whole House, whoever sits there.
    ["discharge", "house", 435, 218],
    ["discharge", "house", 430, 218],
  ] as const)("for %s in the %s of %i", (kind, chamber, sitting, needed) => {
    expect(neededFor({ kind, wanted: null }, chamber, sitting)).toBe(needed);
  });

  test("the Vice President is named only where there can be a tie that they break", () => {
    const notes = (kind: "majority" | "two_thirds" | "cosponsors", chamber: "house" | "senate", sitting: number) =>
      notesOn({ kind, wanted: null }, chamber, sitting).includes("vice_president");
    expect(notes("majority", "senate", 100)).toBe(true);
    expect(notes("majority", "senate", 99)).toBe(false);
    expect(notes("two_thirds", "senate", 100)).toBe(false);
    expect(notes("cosponsors", "senate", 100)).toBe(false);
    expect(notes("majority", "house", 434)).toBe(false);
  });

  test("is refused where it makes no sense", () => {
    expect(goalFrom("discharge", "", "senate")).toBeNull();
    expect(goalFrom("cosponsors", "none", "house")).toBeNull();
    expect(goalFrom("cosponsors", "120", "house")).toEqual({ kind: "cosponsors", wanted: 120 });
  });

  test("a delegate cosponsors, and does not vote", () => {
    expect(countsFor({ kind: "cosponsors", wanted: 5 }, "Delegate")).toBe(true);
    expect(countsFor({ kind: "majority", wanted: null }, "Delegate")).toBe(false);
  });
});

describe("the count", () => {
  test.each([
    ["champion", "yes"],
    ["supports", "yes"],
    ["leaning", "likely"],
    ["undecided", "unknown"],
    ["leaning_against", "unlikely"],
    ["against", "no"],
    [null, "unknown"],
  ] as const)("%s counts as %s", (stance, column) => {
    expect(columnOf({ stance })).toBe(column);
  });

  test("adds up, in all and by group, and a filter narrows", () => {
    const rows = [row("a", { column: "yes" }), row("b", { party: "Republican" }), row("c", { committees: ["SSFR"] })];
    expect(tallyOf(rows)).toEqual({ yes: 1, likely: 0, unknown: 2, unlikely: 0, no: 0 });
    expect(tallyBy(rows, ({ party }) => [party ?? ""]).map(({ key, total }) => [key, total])).toEqual([
      ["Democrat", 2],
      ["Republican", 1],
    ]);
    expect(tallyBy(rows, ({ committees }) => committees)).toMatchObject([{ key: "SSFR", total: 1 }]);
    const none = { party: null, state: null, committee: null, column: null };
    expect(filterRows(rows, { ...none, committee: "SSFR" }).map(({ bioguide }) => bioguide)).toEqual(["c"]);
    expect(filterRows(rows, { ...none, column: "yes" })).toHaveLength(1);
  });
});

describe("where the next letters count", () => {
  test("by the rule that the page gives", () => {
    expect(scoreOf(row("a", { supporters: 130, letters: 4 }))).toMatchObject({ notYet: 126, score: 9 });
    expect(scoreOf(row("a", { supporters: 130, letters: 4, column: "likely" })).score).toBeCloseTo(5.4);
  });

  test("few letters and many people near come first; a yes, a no and nobody near are left out", () => {
    const rows = [
      row("many letters", { supporters: 100, letters: 90 }),
      row("few letters", { supporters: 100, letters: 2 }),
      row("yes", { supporters: 100, column: "yes" }),
      row("no", { supporters: 100, column: "no" }),
      row("alone"),
      row("no vote", { supporters: 100, counts: false }),
    ];
    expect(nextLetters(rows, 10).map(({ row: { bioguide } }) => bioguide)).toEqual(["few letters", "many letters"]);
    expect(nextLetters(rows, 1)).toHaveLength(1);
  });

  test("where everybody near has written, new people count most where an open legislator has heard least", () => {
    const rows = [
      row("heard much", { supporters: 90, letters: 90 }),
      row("heard little", { supporters: 2, letters: 2 }),
      row("yes", { column: "yes" }),
      row("leaning against", { column: "unlikely", letters: 2 }),
    ];
    expect(nextLetters(rows, 10)).toEqual([]);
    const places = newPlaces(rows, 10);
    expect(places.map(({ row: { bioguide } }) => bioguide)).toEqual(["heard little", "leaning against", "heard much"]);
    expect(places[0]).toMatchObject({ notYet: 100, score: 100 / 12 });
  });
});
