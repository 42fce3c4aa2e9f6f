import { describe, expect, it } from "vitest";
import type { Geocode, GeocodeAnswer } from "@/lib/districts/census/format";
import type { Place } from "@/lib/districts/place";
import { findRepresentatives, type Representatives } from "@/lib/legislators/find-representatives";

const now = new Date("2026-11-22T12:00:00Z");
const untouched: Geocode = () => expect.fail("a ZIP code needs no geocoder");
const answering =
  (answer: GeocodeAnswer): Geocode =>
  async () =>
    answer;

async function find(place: Place, { seatId, geocode = untouched }: { seatId?: string; geocode?: Geocode } = {}) {
  const found = await findRepresentatives(place, { now, seatId, geocode });
  return found.ok ? found.value : expect.fail(found.problem.code);
}
const zip = (code: string): Place => ({ kind: "zip", zip: code });
const street = (code: string | null): Place => ({ kind: "address", address: "1 Any Street", zip: code });
const ids = ({ seats }: Representatives) => seats.map(({ seat }) => seat.id);
const names = ({ seats }: Representatives) => seats.map(({ legislator }) => legislator?.name ?? null);

describe("representatives of a ZIP code", () => {
  it("are two senators and the member of the House", async () => {
    const found = await find(zip("01060"));
    expect(names(found)).toEqual(["Elizabeth Warren", "Edward J. Markey", "James P. McGovern"]);
    expect(found).toMatchObject({ congress: 119, state: "MA", needsAddress: false, choices: [], note: null });
    expect(found.asOf).toMatch(/^2026-/);
  });

  it("are the senators alone while a split ZIP code leaves the district open", async () => {
    const found = await find(zip("10001"));
    expect(ids(found)).toEqual(["NY-S1", "NY-S3"]);
    expect(found).toMatchObject({ needsAddress: true, state: "NY" });
    expect(found.choices.map(({ id }) => id)).toEqual(["NY-10", "NY-12"]);
  });

  it("follow the person's choice among the seats of the ZIP code, and no other", async () => {
    const chosen = await find(zip("10001"), { seatId: "NY-12" });
    expect(ids(chosen)).toEqual(["NY-S1", "NY-S3", "NY-12"]);
    expect(chosen).toMatchObject({ needsAddress: false });
    expect(chosen.choices).toHaveLength(2);
    for (const seatId of ["NY-11", "MA-2", "", "__proto__"]) {
      expect(await find(zip("10001"), { seatId })).toMatchObject({ needsAddress: true });
    }
    expect(ids(await find(zip("01060"), { seatId: "MA-1" }))).toContain("MA-2");
  });

  it("include no senator while a ZIP code lies in two states", async () => {
    const open = await find(zip("02861"));
    expect(open).toMatchObject({ state: null, seats: [], needsAddress: true });
    const chosen = await find(zip("02861"), { seatId: "RI-1" });
    expect(ids(chosen)).toEqual(["RI-S1", "RI-S2", "RI-1"]);
  });

  it.each([
    ["20001", "DC-0", "Delegate"],
    ["96910", "GU-0", "Delegate"],
    ["96799", "AS-0", "Delegate"],
    ["00802", "VI-0", "Delegate"],
    ["96950", "MP-0", "Delegate"],
    ["00901", "PR-0", "Resident Commissioner"],
  ])("%s: %s alone, a %s", async (code, seat, title) => {
    const found = await find(zip(code));
    expect(ids(found)).toEqual([seat]);
    expect(found.seats[0]?.legislator?.title).toBe(title);
  });

  it.each(["99501", "82001", "05602"])("%s: three people of an at-large state", async (code) => {
    const found = await find(zip(code));
    expect(found.seats).toHaveLength(3);
    expect(found.seats[2]?.seat.district).toBe(0);
  });

  it("show a vacant seat as vacant, with the senators to write to meanwhile", async () => {
    const found = await find(zip("78840"));
    expect(ids(found)).toEqual(["TX-S1", "TX-S2", "TX-23"]);
    expect(found.seats[2]).toMatchObject({ legislator: null, seat: { holder: null } });
  });

  it("ask for the street when no table has the ZIP code, however few districts its area has", async () => {
    const found = await find(zip("01004"));
    expect(found).toMatchObject({ needsAddress: true, note: "zip-not-listed", state: "MA" });
    expect(found.choices.map(({ id }) => id)).toEqual(["MA-1", "MA-2"]);
    expect(await find(zip("06399"))).toMatchObject({ needsAddress: true, choices: [{ id: "CT-2" }] });
    expect(await find(zip("99999"))).toMatchObject({ needsAddress: false, note: "zip-not-listed" });
    expect(ids(await find(zip("01004"), { seatId: "MA-2" }))).toContain("MA-2");
  });

  it("do not exist for a ZIP code that does not", async () => {
    expect(await findRepresentatives(zip("00000"), { now })).toEqual({ ok: false, problem: { code: "unknown-zip" } });
  });

  it("mark a recorded term that has ended", async () => {
    const found = await find(zip("43004"));
    expect(found.seats.find(({ seat }) => seat.id === "OH-S3")).toMatchObject({ termOver: true });
    expect(found.seats.find(({ seat }) => seat.id === "OH-S1")).toMatchObject({ termOver: false });
  });

  it("are not guessed once their Congress has ended", async () => {
    const before = await findRepresentatives(zip("01060"), { now: new Date("2027-01-03T16:59:59Z") });
    const after = await findRepresentatives(zip("01060"), { now: new Date("2027-01-03T17:00:00Z") });
    expect(before.ok).toBe(true);
    expect(after).toEqual({ ok: false, problem: { code: "tables-out-of-date" } });
  });
});

describe("representatives of an address", () => {
  const inSeat = (seatId: string, code: string | null = null) => answering({ kind: "seat", seatId, zip: code });

  it("are those of the seat that the geocoder names, on the map of the Congress in office", async () => {
    const asked: number[] = [];
    const geocode: Geocode = async (_, congress) => {
      asked.push(congress);
      return { kind: "seat", seatId: "NY-12", zip: "10001" };
    };
    const found = await find(street("10001"), { geocode });
    expect(ids(found)).toEqual(["NY-S1", "NY-S3", "NY-12"]);
    expect(found).toMatchObject({ source: "census", needsAddress: false, choices: [], note: null });
    expect(asked).toEqual([119]);
  });

  it("take the ZIP code from the geocoder when none was typed", async () => {
    expect(await find(street(null), { geocode: inSeat("TX-37", "78701") })).toMatchObject({
      zip: "78701",
      state: "TX",
    });
  });

  it("are not taken from another state than the ZIP code's", async () => {
    const found = await find(street("10001"), { geocode: inSeat("CA-12") });
    expect(found).toMatchObject({ source: "zip-table", note: "no-match", needsAddress: true });
  });

  it("may be in a district that the ZIP table does not list, within the state", async () => {
    expect(ids(await find(street("01060"), { geocode: inSeat("MA-1") }))).toContain("MA-1");
  });

  it.each<[GeocodeAnswer, string, string]>([
    [{ kind: "no-match" }, "no-match", "no-match"],
    [{ kind: "other-congress" }, "other-congress", "address-needs-zip"],
    [{ kind: "failed", code: "timeout" }, "geocoder-failed", "address-needs-zip"],
    [{ kind: "off" }, "geocoder-off", "address-needs-zip"],
    [{ kind: "seat", seatId: "TX-99", zip: null }, "no-match", "no-match"],
  ])("%j: falls back on the ZIP code (%s), or says %s", async (answer, note, code) => {
    const geocode = answering(answer);
    expect(await find(street("10001"), { geocode })).toMatchObject({ note, source: "zip-table", needsAddress: true });
    expect(await findRepresentatives(street(null), { now, geocode })).toEqual({ ok: false, problem: { code } });
  });
});
