import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cosponsorship, chamberOf, type Measure } from "@/lib/congress/measure";
import { measuresTable } from "@/lib/congress/measures-table";
import { standingOf } from "@/lib/congress/standing";

const on = (bioguide: string, since: string, withdrawnOn: string | null = null): Cosponsorship => ({
  bioguide,
  since,
  original: false,
  withdrawnOn,
  missingSince: null,
});

const measure = (changes: Partial<Measure> = {}): Measure => ({
  id: "119-SRES-61",
  congress: 119,
  type: "SRES",
  number: 61,
  title: "A resolution",
  sponsorBioguide: "S000001",
  sponsorName: "Sam Sponsor",
  introducedOn: "2025-02-05",
  latestActionOn: "2025-02-05",
  latestAction: "Referred.",
  cosponsorsAsOf: "2026-06-01",
  cosponsorsComplete: true,
  sourceName: "Congress.gov",
  url: "https://www.congress.gov/",
  disputed: [],
  policyArea: null,
  cosponsors: [
    on("C000001", "2025-12-09"),
    on("W000001", "2025-03-01", "2025-04-01"),
    on("B000001", "2025-03-01", "2025-04-01"),
    on("B000001", "2025-05-01"),
  ],
  ...changes,
});
const senator = (bioguide: string) => ({ bioguide, chamber: "senate" as const });

describe("standing", () => {
  it.each([
    ["S000001", true, { kind: "sponsor", on: "2025-02-05" }],
    ["S000001", false, { kind: "sponsor", on: "2025-02-05" }],
    ["C000001", true, { kind: "cosponsor", since: "2025-12-09" }],
    ["C000001", false, { kind: "cosponsor", since: "2025-12-09" }],
    ["W000001", true, { kind: "withdrawn", on: "2025-04-01" }],
    ["B000001", true, { kind: "cosponsor", since: "2025-05-01" }],
    ["N000001", true, { kind: "not_on_it" }],
    ["N000001", false, { kind: "unknown" }],
  ])("of %s on a list that is whole: %s", (bioguide, cosponsorsComplete, expected) => {
    expect(standingOf(measure({ cosponsorsComplete }), senator(bioguide))).toMatchObject(expected);
  });

  it("has no measure to speak of without one", () => {
    expect(standingOf(null, senator("C000001"))).toEqual({ kind: "no_measure" });
  });

  it("names its source, its date and how whole it is", () => {
    expect(standingOf(measure({ cosponsorsComplete: false }), senator("N000001"))).toEqual({
      kind: "unknown",
      evidence: { sourceName: "Congress.gov", url: "https://www.congress.gov/", asOf: "2026-06-01", complete: false },
    });
  });

  it("throws for a measure of the other chamber", () => {
    expect(() => standingOf(measure(), { bioguide: "C000001", chamber: "house" })).toThrow("119-SRES-61");
    expect(() => standingOf(measure({ type: "HRES" }), senator("C000001"))).toThrow();
  });

  it("never says that someone is not on an incomplete list", () => {
    fc.assert(
      fc.property(fc.constantFrom(...measuresTable().measures), fc.stringMatching(/^[A-Z]\d{6}$/), (one, bioguide) => {
        const { kind } = standingOf(one, { bioguide, chamber: chamberOf(one.type) });
        expect(kind === "not_on_it" && !one.cosponsorsComplete).toBe(false);
      }),
    );
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
