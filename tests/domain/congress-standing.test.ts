import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chamberOf, type Measure } from "@/lib/congress/measure";
import { measuresTable } from "@/lib/congress/measures-table";
import { evidenceOf, STALE_AFTER_DAYS, standingOf } from "@/lib/congress/standing";
import { anyMeasure, measureWith, onList } from "./congress-fixtures";

const NOW = new Date("2026-06-03T15:00:00Z");
const cosponsors = [
  onList("C000001", "2025-12-09"),
  onList("W000001", "2025-03-01", { withdrawnOn: "2025-04-01" }),
  onList("B000001", "2025-03-01", { withdrawnOn: "2025-04-01" }),
  onList("B000001", "2025-05-01"),
  onList("V000001", "2025-05-01", { missingSince: "2026-06-01" }),
  onList("X000001", "2025-01-01", { withdrawnOn: "2025-02-01" }),
  onList("X000001", "2025-03-01", { withdrawnOn: "2025-04-01" }),
];
const measure = (changes: Partial<Measure> = {}) => measureWith({ cosponsors, ...changes });
const senator = (bioguide: string) => ({ bioguide, chamber: "senate" as const });

describe("standing", () => {
  it.each([
    ["S000001", true, { kind: "sponsor", on: "2025-02-05" }],
    ["S000001", false, { kind: "sponsor", on: "2025-02-05" }],
    ["C000001", true, { kind: "cosponsor", since: "2025-12-09" }],
    ["C000001", false, { kind: "cosponsor", since: "2025-12-09" }],
    ["W000001", true, { kind: "withdrawn", on: "2025-04-01" }],
    // On the rest of the list they may stand again.
    ["W000001", false, { kind: "unknown", doubt: "incomplete" }],
    ["X000001", true, { kind: "withdrawn", on: "2025-04-01" }],
    ["B000001", true, { kind: "cosponsor", since: "2025-05-01" }],
    ["V000001", true, { kind: "unknown", doubt: "missing" }],
    ["N000001", true, { kind: "not_on_it" }],
    ["N000001", false, { kind: "unknown", doubt: "incomplete" }],
  ])("of %s on a list that is whole: %s", (bioguide, cosponsorsComplete, expected) => {
    expect(standingOf(measure({ cosponsorsComplete }), senator(bioguide), NOW)).toMatchObject(expected);
  });

  it.each(["S000001", "C000001", "W000001", "N000001"])("of %s is unknown when the sources disagree", (bioguide) => {
    const standing = standingOf(measure({ disputed: [bioguide] }), senator(bioguide), NOW);
    expect(standing).toMatchObject({ kind: "unknown", doubt: "disputed" });
  });

  it("has no measure to speak of without one", () => {
    expect(standingOf(null, senator("C000001"), NOW)).toEqual({ kind: "no_measure" });
  });

  it("names its source, its date, its age and how whole it is", () => {
    expect(standingOf(measure({ cosponsorsComplete: false }), senator("N000001"), NOW)).toEqual({
      kind: "unknown",
      doubt: "incomplete",
      evidence: {
        ...{ sourceName: "Congress.gov", url: "https://www.congress.gov/", asOf: "2026-06-01" },
        ...{ ageDays: 2, stale: false, complete: false },
      },
    });
  });

  it.each([
    ["2026-05-31T23:00:00Z", 0, false],
    ["2026-06-08T23:59:59Z", STALE_AFTER_DAYS, false],
    ["2026-06-09T00:00:00Z", STALE_AFTER_DAYS + 1, true],
    ["2026-11-22T15:00:00Z", 174, true],
  ])("stays what it is as it grows old: read on June 1, looked at %s", (at, ageDays, stale) => {
    const one = measure();
    const { kind, evidence } = standingOf(one, senator("N000001"), new Date(at)) as { kind: string; evidence: object };
    expect({ kind, ...evidence }).toMatchObject({ kind: "not_on_it", ageDays, stale });
    expect(evidenceOf(one, new Date(at))).toEqual(evidence);
  });

  it("throws for a measure of the other chamber", () => {
    expect(() => standingOf(measure(), { bioguide: "C000001", chamber: "house" }, NOW)).toThrow("119-SRES-61");
    expect(() => standingOf(measure({ type: "HRES" }), senator("C000001"), NOW)).toThrow();
    expect(() => standingOf(measure(), { bioguide: "C000001", chamber: "president" }, NOW)).toThrow();
  });
});

describe("standing fails closed, whatever the record holds", () => {
  const people = fc.constantFrom("A000001", "B000001", "C000001", "D000001", "S000001", "N000001");
  const holds = (check: (one: Measure, bioguide: string, kind: string) => boolean) =>
    fc.assert(
      fc.property(anyMeasure, people, (one, bioguide) => {
        const { kind } = standingOf(one, { bioguide, chamber: chamberOf(one.type) }, NOW);
        return check(one, bioguide, kind);
      }),
      { numRuns: 1_000 },
    );
  const own = (one: Measure, bioguide: string) => one.cosponsors.filter((entry) => entry.bioguide === bioguide);

  it("says that somebody is off it only of a whole, undisputed list", () =>
    holds(
      (one, bioguide, kind) =>
        !(kind === "not_on_it" || kind === "withdrawn") || (one.cosponsorsComplete && !one.disputed.includes(bioguide)),
    ));

  it("says that somebody is not on it only when no entry names them", () =>
    holds((one, bioguide, kind) => kind !== "not_on_it" || own(one, bioguide).length === 0));

  it("says that somebody is on it only by an entry that holds", () =>
    holds(
      (one, bioguide, kind) =>
        kind !== "cosponsor" || own(one, bioguide).some((entry) => !entry.withdrawnOn && !entry.missingSince),
    ));

  it("says withdrawn only when every entry was", () =>
    holds((one, bioguide, kind) => kind !== "withdrawn" || own(one, bioguide).every((entry) => entry.withdrawnOn)));

  it("never guesses about the shipped measures", () => {
    for (const one of measuresTable().measures) {
      const nobody = { bioguide: "Z999999", chamber: chamberOf(one.type) };
      expect(standingOf(one, nobody, NOW).kind).toBe(one.cosponsorsComplete ? "not_on_it" : "unknown");
    }
  });
});

describe("the shipped measures", () => {
  it("know only S.Res. 61 and H.R. 100 as whole lists", () => {
    const whole = measuresTable().measures.filter((one) => one.cosponsorsComplete);
    expect(whole.map((one) => one.id)).toEqual(["119-SRES-61", "119-HR-100"]);
  });

  it("tell H.Res. 100 from H.R. 100", () => {
    const sponsors = new Map(measuresTable().measures.map((one) => [one.id, one.sponsorName]));
    expect(sponsors.get("119-HRES-100")).toBe("Bill Foster");
    expect(sponsors.get("119-HR-100")).toBe("Andy Biggs");
  });
});
