import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seatsOfZip, seatsOfZipPrefix, zipTableFacts } from "@/lib/districts/zip-seats";
import { directory } from "@/lib/legislators/directory";

describe("the seats of a ZIP code", () => {
  it.each([
    ["01060", ["MA-2"]],
    ["10001", ["NY-10", "NY-12"]],
    ["78701", ["TX-37"]],
    ["91711", ["CA-27", "CA-28", "CA-29", "CA-30", "CA-31", "CA-35"]],
    ["20135", ["VA-6", "VA-10", "WV-2"]],
    ["99501", ["AK-0"]],
    ["82001", ["WY-0"]],
    ["20001", ["DC-0"]],
    ["00901", ["PR-0"]],
    ["96799", ["AS-0"]],
    ["96910", ["GU-0"]],
    ["96950", ["MP-0"]],
    ["00802", ["VI-0"]],
  ])("%s: %j", (zip, seats) => {
    expect(seatsOfZip(zip)).toEqual(seats);
  });

  it.each(["00000", "01004", "99999", "1060", "", "abcde", "01060-1234", "\uff10\uff11\uff10\uff16\uff10"])(
    "%j is not in the table",
    (zip) => {
      expect(seatsOfZip(zip)).toBeNull();
    },
  );

  it.each([
    ["01004", ["MA-1", "MA-2"]],
    ["06399", ["CT-2"]],
    ["99999", ["AK-0"]],
    ["96702", ["HI-1", "HI-2"]],
    ["56999", ["DC-0"]],
    ["00000", null],
    ["09012", null],
  ])("%s may by its beginning lie in %j", (zip, seats) => {
    expect(seatsOfZipPrefix(zip)).toEqual(seats);
  });

  it("gives all of the state for a range of its agencies", () => {
    expect(seatsOfZipPrefix("00501")).toHaveLength(26);
    expect(seatsOfZipPrefix("73301")).toHaveLength(38);
  });

  it("holds for every ZIP code only seats that exist, one to six of them, and covers every House seat", () => {
    const covered = new Set<string>();
    for (let number = 0; number < 100_000; number++) {
      const seats = seatsOfZip(String(number).padStart(5, "0"));
      if (seats && (seats.length < 1 || seats.length > 6)) expect.fail(`${number}: ${seats}`);
      for (const seat of seats ?? []) covered.add(seat);
    }
    const house = directory().seats.filter(({ chamber }) => chamber === "house");
    expect([...covered].sort()).toEqual(house.map(({ id }) => id).sort());
  });

  it("knows the prefix of every ZIP code that it lists", () => {
    const codes = fc.integer({ min: 0, max: 99_999 }).map((number) => String(number).padStart(5, "0"));
    fc.assert(fc.property(codes, (zip) => seatsOfZip(zip) === null || seatsOfZipPrefix(zip) !== null));
  });

  it("is of the same Congress as the legislators", () => {
    expect(zipTableFacts().congress).toBe(directory().congress);
  });
});
