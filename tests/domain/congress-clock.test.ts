import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { congressAt, endOfCongress, isAlive } from "@/lib/congress/congress-clock";

describe("the Congress clock", () => {
  it.each([
    ["2025-01-03T16:59:59Z", 118],
    ["2025-01-03T17:00:00Z", 119],
    ["2025-12-31T23:59:59Z", 119],
    ["2026-11-22T12:00:00Z", 119],
    ["2027-01-01T00:00:00Z", 119],
    ["2027-01-03T16:59:59.999Z", 119],
    ["2027-01-03T17:00:00Z", 120],
    ["2028-06-01T00:00:00Z", 120],
  ])("%s is in the %ith", (moment, congress) => {
    expect(congressAt(new Date(moment))).toBe(congress);
  });

  it("ends the 119th at noon in Washington on 3 January 2027", () => {
    expect(endOfCongress(119).toISOString()).toBe("2027-01-03T17:00:00.000Z");
  });

  it("places every moment between the end of the Congress before and its own", () => {
    const moments = fc.date({
      min: new Date("1935-01-03T17:00:00Z"),
      max: new Date("2200-01-01"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, (now) => {
        const congress = congressAt(now);
        expect(now >= endOfCongress(congress - 1) && now < endOfCongress(congress)).toBe(true);
      }),
    );
  });

  it("lets a measure live in its own Congress alone", () => {
    expect(isAlive({ congress: 119 }, new Date("2027-01-03T16:59:59Z"))).toBe(true);
    expect(isAlive({ congress: 119 }, new Date("2027-01-03T17:00:00Z"))).toBe(false);
    expect(isAlive({ congress: 118 }, new Date("2026-01-01"))).toBe(false);
  });
});
