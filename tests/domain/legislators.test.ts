import { describe, expect, it } from "vitest";
import { addressee, salutation } from "@/lib/legislators/address";
import { directory, directoryFrom } from "@/lib/legislators/directory";
import { nearestOffice } from "@/lib/legislators/nearest-office";

const { seats, findSeat, findLegislator, senateSeats, houseSeats } = directory();
const holderOf = (seatId: string) => findLegislator(findSeat(seatId)?.holder ?? "") ?? expect.fail(seatId);

describe("the directory", () => {
  it("has 435 seats of representatives, 6 of delegates and the resident commissioner, and 100 of senators", () => {
    const house = seats.filter(({ chamber }) => chamber === "house");
    const titles = Map.groupBy(
      house.filter(({ holder }) => holder),
      ({ holder }) => findLegislator(holder ?? "")?.title,
    );
    expect(house).toHaveLength(441);
    expect(seats).toHaveLength(541);
    expect(titles.get("Delegate")).toHaveLength(5);
    expect(titles.get("Resident Commissioner")).toHaveLength(1);
  });

  it("gives each state two senators, and none to the District of Columbia and the territories", () => {
    expect(senateSeats("WY").map(({ id }) => id)).toEqual(["WY-S1", "WY-S2"]);
    for (const state of ["DC", "AS", "GU", "MP", "PR", "VI"]) expect(senateSeats(state)).toEqual([]);
    expect(houseSeats("CA")).toHaveLength(52);
    expect(houseSeats("ZZ")).toEqual([]);
  });

  it("has everything that an envelope needs of everyone, and safe links", () => {
    for (const seat of seats.filter(({ holder }) => holder)) {
      const legislator = holderOf(seat.id);
      expect(legislator.name.length).toBeGreaterThan(3);
      expect(legislator.chamber).toBe(seat.chamber);
      expect([legislator.url, legislator.form?.url].every((url) => !url || url.startsWith("https://"))).toBe(true);
    }
  });

  it("knows nobody by an unknown name", () => {
    expect(findLegislator("X000000")).toBeNull();
    expect(findSeat("MA-99")).toBeNull();
    expect(findSeat("constructor")).toBeNull();
  });

  it("refuses a table in which two hold one seat", () => {
    const legislators = [holderOf("MA-2"), { ...holderOf("MA-1"), seatId: "MA-2" }];
    expect(() => directoryFrom({ congress: 119, source: "", asOf: "", vacant: [], legislators })).toThrow("twice");
  });
});

describe("forms of address", () => {
  it.each([
    ["MA-S2", "Dear Senator Markey:"],
    ["MA-2", "Dear Representative McGovern:"],
    ["DC-0", "Dear Delegate Norton:"],
    ["PR-0", "Dear Resident Commissioner Hern\u00e1ndez Rivera:"],
  ])("%s: %s", (seatId, expected) => {
    expect(salutation(holderOf(seatId))).toBe(expected);
  });

  it("greets somebody with a single name by it", () => {
    expect(salutation({ title: "Senator", last: "", name: "Plato" })).toBe("Dear Senator Plato:");
  });

  it("addresses an envelope to Washington by room, chamber and city", () => {
    expect(addressee(holderOf("WA-S1"), { chamber: "senate" })).toEqual([
      "The Honorable Maria Cantwell",
      "511 Hart Senate Office Building",
      "United States Senate",
      "Washington, DC 20510",
    ]);
    expect(addressee(holderOf("PR-0"), { chamber: "house" }).slice(2)).toEqual([
      "U.S. House of Representatives",
      "Washington, DC 20515",
    ]);
  });

  it("leaves out a room that is not known", () => {
    expect(addressee({ ...holderOf("MA-2"), washingtonOffice: null }, { chamber: "house" })).toHaveLength(3);
  });

  it("addresses an envelope to an office at home by its street", () => {
    const [office] = holderOf("WA-S1").offices;
    expect(addressee(holderOf("WA-S1"), { chamber: "senate" }, office)).toEqual([
      "The Honorable Maria Cantwell",
      "United States Senate",
      "2930 Wetmore Ave., Suite 9B",
      "Everett, WA 98201",
    ]);
  });
});

describe("the nearest office", () => {
  const cantwell = holderOf("WA-S1");
  it.each([
    ["98402", "Tacoma", "same-zip"],
    ["99201", "Spokane", "same-zip"],
    ["98661", "Vancouver", "same-zip"],
    ["98663", "Vancouver", "same-area"],
    ["98801", "Everett", "first-listed"],
    [null, "Everett", "first-listed"],
  ])("to %s is in %s: %s", (zip, city, reason) => {
    expect(nearestOffice(cantwell, zip)).toMatchObject({ office: { city }, reason });
  });

  it("is none when none is listed", () => {
    expect(nearestOffice({ offices: [] }, "01060")).toBeNull();
  });
});
