import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  clockOf,
  congressAt,
  endOfCongress,
  isAlive,
  lastDayOf,
  lifeOf,
  WARNING_DAYS,
} from "@/lib/congress/congress-clock";
import { mapChangesFor } from "@/lib/congress/map-changes";

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

describe("the warning", () => {
  it.each([
    // Midnight in Washington is 04:00 UTC in summer time and 05:00 UTC after it.
    ["2026-11-01T03:59:59Z", 119, 64, false],
    ["2026-11-04T04:59:59Z", 119, 61, false],
    ["2026-11-04T05:00:00Z", 119, 60, true],
    ["2026-11-22T15:00:00Z", 119, 42, true],
    ["2027-01-03T04:59:59Z", 119, 1, true],
    ["2027-01-03T05:00:00Z", 119, 0, true],
    ["2027-01-03T16:59:59Z", 119, 0, true],
    ["2027-01-03T17:00:00Z", 120, 731, false],
    ["2027-03-01T00:00:00Z", 120, 675, false],
  ])("at %s the %ith has %i days left; near: %s", (moment, congress, daysLeft, isNear) => {
    expect(clockOf(new Date(moment))).toMatchObject({ congress, daysLeft, isNear });
  });

  it("counts the same days wherever the machine stands", () => {
    const zone = process.env.TZ;
    const seen = ["Pacific/Kiritimati", "UTC", "Pacific/Pago_Pago"].map((each) => {
      process.env.TZ = each;
      return clockOf(new Date("2027-01-03T04:30:00Z"));
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(seen).toEqual(Array(3).fill(seen[0]));
    expect(seen[0]).toMatchObject({ endsOn: "2027-01-03", daysLeft: 1 });
  });

  it("never shows fewer days than before as time goes by, within a Congress", () => {
    const start = endOfCongress(118).getTime();
    const minutes = fc.integer({ min: 0, max: 2 * 365 * 24 * 60 - 1 });
    fc.assert(
      fc.property(minutes, minutes, (a, b) => {
        const [early, late] = [Math.min(a, b), Math.max(a, b)].map((each) => clockOf(new Date(start + each * 60_000)));
        expect(early && late && late.daysLeft <= early.daysLeft && late.daysLeft >= 0).toBe(true);
        expect(late?.isNear).toBe((late?.daysLeft ?? 0) <= WARNING_DAYS);
      }),
    );
  });

  it.each([
    [119, "2026-11-03T12:00:00Z", "alive"],
    [119, "2026-11-04T12:00:00Z", "ending"],
    [119, "2027-01-03T16:59:59Z", "ending"],
    [119, "2027-01-03T17:00:00Z", "over"],
    [119, "2027-03-01T00:00:00Z", "over"],
    [120, "2027-01-03T16:59:59Z", "to_come"],
    [120, "2027-01-03T17:00:00Z", "alive"],
  ])("a measure of the %ith is, at %s, %s", (congress, moment, life) => {
    expect(lifeOf({ congress }, new Date(moment))).toBe(life);
  });

  it("gives the day of the end as Washington reads it", () => {
    expect([118, 119, 120].map(lastDayOf)).toEqual(["2025-01-03", "2027-01-03", "2029-01-03"]);
  });
});

describe("maps that change", () => {
  it("are ten for the 120th, each of another state; for other Congresses nothing is claimed", () => {
    const states = mapChangesFor(120)?.changes.map(({ state }) => state) ?? [];
    expect(states.toSorted()).toEqual(["AL", "CA", "FL", "LA", "MO", "NC", "OH", "TN", "TX", "UT"]);
    expect(mapChangesFor(119)).toBeNull();
    expect(mapChangesFor(121)).toBeNull();
  });
});
