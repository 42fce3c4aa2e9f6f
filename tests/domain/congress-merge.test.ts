import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Measure } from "@/lib/congress/measure";
import { isSameMeasure, mergeMeasure } from "@/lib/congress/readings/merge-measure";
import type { Statement } from "@/lib/congress/readings/statement";
import { type StandingKind, standingOf } from "@/lib/congress/standing";
import { anyMeasure, anyWords, factsWith, listed, measureWith, onList, said } from "./congress-fixtures";

const NOW = new Date("2026-06-12T15:00:00Z");
const A = listed("A000001", "2025-03-01");
const B = listed("B000001", "2025-06-01");

const merge = (before: Measure | null, ...statements: Statement[]): Measure => {
  const merged = mergeMeasure(before, statements);
  if (!merged) throw new Error("somebody said something");
  return merged;
};
const kindOf = (measure: Measure, bioguide: string): StandingKind =>
  standingOf(measure, { bioguide, chamber: "senate" }, NOW).kind;
const kinds = (measure: Measure) => ["A000001", "B000001", "N000001"].map((who) => kindOf(measure, who));

describe("a measure that the record did not have", () => {
  it("comes into it as one source has it", () => {
    expect(merge(null, said("congress-api", factsWith([A])))).toEqual(
      measureWith({
        cosponsorsAsOf: "2026-06-11",
        url: "https://www.congress.gov/bill/119th-congress/senate-resolution/61",
        cosponsors: [onList("A000001", "2025-03-01")],
      }),
    );
  });

  it("stays out of it while nobody says anything", () => expect(mergeMeasure(null, [])).toBeNull());
});

describe("a record that was read before", () => {
  const before = measureWith({ cosponsors: [onList("A000001", "2025-03-01")] });

  it("stays as it was, with its date, when no source says anything", () =>
    expect(mergeMeasure(before, [])).toBe(before));

  it("takes over who joined, and the day", () => {
    const after = merge(before, said("congress-api", factsWith([A, B])));
    expect([kinds(after), after.cosponsorsAsOf]).toEqual([["cosponsor", "cosponsor", "not_on_it"], "2026-06-11"]);
  });

  it("takes over who withdrew, as a state of its own", () => {
    const after = merge(before, said("govinfo", factsWith([listed("A000001", "2025-03-01", "2026-06-05")])));
    expect(kindOf(after, "A000001")).toBe("withdrawn");
    expect(after).toMatchObject({ cosponsorsComplete: true, sourceName: "Congress.gov, by GovInfo" });
  });

  it("has nobody leave unrecorded: an entry that vanished is in doubt since that day, until it is there again", () => {
    const gone = merge(before, said("congress-api", factsWith([])));
    expect(gone.cosponsors).toEqual([onList("A000001", "2025-03-01", { missingSince: "2026-06-11" })]);
    expect(kinds(gone)).toEqual(["unknown", "not_on_it", "not_on_it"]);
    const later = merge(gone, said("congress-api", factsWith([]), "2026-06-12T09:00:00Z"));
    expect(later.cosponsors[0]?.missingSince).toBe("2026-06-11");
    const back = merge(later, said("congress-api", factsWith([A]), "2026-06-12T15:00:00Z"));
    expect(kinds(back)).toEqual(["cosponsor", "not_on_it", "not_on_it"]);
  });

  it("has a date corrected, and keeps a withdrawal that a list leaves out", () => {
    const other = measureWith({
      cosponsors: [onList("A000001", "2025-03-01"), onList("B000001", "2025-03-01", { withdrawnOn: "2025-04-01" })],
    });
    const after = merge(other, said("congress-api", factsWith([listed("A000001", "2025-03-02")])));
    expect(after.cosponsors.map(({ bioguide, since, missingSince }) => [bioguide, since, missingSince])).toEqual([
      ["B000001", "2025-03-01", null],
      ["A000001", "2025-03-02", null],
    ]);
    expect(kinds(after)).toEqual(["cosponsor", "withdrawn", "not_on_it"]);
  });

  it("keeps the name of a sponsor that it knows, and takes another over", () => {
    const named = measureWith({ sponsorName: "Samuel Sponsor" });
    expect(merge(named, said("congress-api", factsWith([]))).sponsorName).toBe("Samuel Sponsor");
    const sponsor = { bioguide: "T000001", name: "Tia Taker" };
    expect(merge(named, said("congress-api", factsWith([], { sponsor })))).toMatchObject({
      ...{ sponsorBioguide: "T000001", sponsorName: "Tia Taker", disputed: [] },
    });
  });
});

describe("a list that is not whole", () => {
  const partial = (list = [B], counted: number | null = null, updatedAt = "2026-06-12T08:00:00.000Z") =>
    said("congress-api", factsWith(list, { complete: false, listed: counted, updatedAt }), "2026-06-12T15:00:00Z");

  it("proves who is on it and never who is not", () => {
    expect(kinds(merge(null, partial()))).toEqual(["unknown", "cosponsor", "unknown"]);
  });

  it("adds to a whole list, and takes neither its names nor its date", () => {
    const before = measureWith({ cosponsors: [onList("A000001", "2025-03-01")] });
    const after = merge(before, partial());
    expect([kinds(after), after.cosponsorsAsOf]).toEqual([["cosponsor", "cosponsor", "not_on_it"], "2026-06-01"]);
    expect(kinds(merge(null, partial(), said("govinfo", factsWith([A]))))).toEqual([
      "cosponsor",
      "cosponsor",
      "not_on_it",
    ]);
  });

  it("that counts more than are known makes the whole list one that is not", () => {
    const before = measureWith({ cosponsors: [onList("A000001", "2025-03-01")] });
    expect(kinds(merge(before, partial([B], 2)))).toEqual(["cosponsor", "cosponsor", "not_on_it"]);
    expect(kinds(merge(before, partial([B], 3)))).toEqual(["cosponsor", "cosponsor", "unknown"]);
  });
});

describe("two sources", () => {
  const older = { updatedAt: "2026-06-09T00:00:00.000Z" };
  const api = (list: Parameters<typeof factsWith>[0], changes = {}) => said("congress-api", factsWith(list, changes));
  const gov = (list: Parameters<typeof factsWith>[0], changes = {}) => said("govinfo", factsWith(list, changes));

  it("that say the same are one", () => {
    expect(merge(null, gov([A, B]), api([A, B]))).toMatchObject({ disputed: [], sourceName: "Congress.gov" });
  });

  it("of which one is behind do not disagree: who joined or withdrew since is news", () => {
    const withdrawn = listed("A000001", "2025-03-01", "2026-06-09");
    for (const after of [
      merge(null, api([withdrawn, B]), gov([A], older)),
      merge(null, gov([withdrawn, B]), api([A], older)),
    ]) {
      expect(after.disputed).toEqual([]);
      expect(kinds(after)).toEqual(["withdrawn", "cosponsor", "not_on_it"]);
    }
  });

  it.each([
    [
      "one lacks the name, and they are as new as one another",
      api([A, B]),
      gov([A]),
      ["cosponsor", "unknown", "not_on_it"],
    ],
    ["the newer lacks a name of the older", api([A]), gov([A, B], older), ["cosponsor", "unknown", "not_on_it"]],
    [
      "the newer takes a withdrawal back",
      api([A]),
      gov([listed("A000001", "2025-03-01", "2025-04-01")], older),
      ["unknown", "not_on_it", "not_on_it"],
    ],
    ["they name two dates", api([A]), gov([listed("A000001", "2025-03-05")]), ["unknown", "not_on_it", "not_on_it"]],
  ])("disagree about a person when %s", (_, one, other, expected) => {
    expect(kinds(merge(null, one, other))).toEqual(expected);
    expect(kinds(merge(null, other, one))).toEqual(expected);
  });

  it("that name two sponsors leave the one that was known, and doubt both", () => {
    const sponsor = { bioguide: "T000001", name: "Tia Taker" };
    const after = merge(measureWith(), api([], { sponsor }), gov([]));
    expect(after).toMatchObject({ sponsorBioguide: "S000001", disputed: ["S000001", "T000001"] });
    expect([kindOf(after, "S000001"), kindOf(after, "T000001")]).toEqual(["unknown", "unknown"]);
  });

  it("of which the one that fell silent knew more keep what it said, with its date", () => {
    const after = merge(
      null,
      said("congress-api", factsWith([A, B]), "2026-06-11T15:00:00Z"),
      said("govinfo", factsWith([A], older), "2026-06-20T15:00:00Z"),
    );
    expect([kinds(after), after.cosponsorsAsOf]).toEqual([["cosponsor", "cosponsor", "not_on_it"], "2026-06-11"]);
  });
});

describe("whatever the sources say", () => {
  const both = fc.record({ before: fc.option(anyMeasure, { nil: null }), statements: anyWords });
  const holds = (check: (before: Measure | null, after: Measure, statements: Statement[]) => void) =>
    fc.assert(
      fc.property(both, ({ before, statements }) => {
        const after = mergeMeasure(before, statements);
        if (after) check(before, after, statements);
      }),
      { numRuns: 2_000 },
    );

  it("hearing it again changes nothing", () =>
    holds((_, after, statements) => {
      const again = mergeMeasure(after, statements);
      expect(again && isSameMeasure(again, after)).toBe(true);
    }));

  it("the order in which they are heard changes nothing", () =>
    holds((before, after, statements) => {
      const other = mergeMeasure(before, statements.toReversed());
      expect(other?.cosponsors).toEqual(after.cosponsors);
      expect(other?.disputed).toEqual(after.disputed);
    }));

  it("nobody who was on the record is said to be not on it", () =>
    holds((before, after) => {
      for (const { bioguide } of before?.cosponsors ?? []) expect(kindOf(after, bioguide)).not.toBe("not_on_it");
    }));

  it("nobody is said to be off it whom the newest word of a source has on it", () =>
    holds((_, after, statements) => {
      const dates = statements.map(({ facts }) => facts.updatedAt).sort();
      const newest = statements.filter(({ facts }) => facts.updatedAt === dates.at(-1));
      for (const { facts } of newest) {
        for (const { bioguide } of facts.cosponsors.filter((entry) => entry.withdrawnOn === null)) {
          expect(["not_on_it"]).not.toContain(kindOf(after, bioguide));
        }
      }
    }));

  it("a list is called whole only when somebody gave all of it", () =>
    holds((before, after, statements) => {
      const isGiven = before?.cosponsorsComplete || statements.some(({ facts }) => facts.complete);
      expect(after.cosponsorsComplete && !isGiven).toBe(false);
    }));
});
