// Everybody in Congress and every seat, in memory: some 540 records, read once from the compiled table.
import type { IsoDate } from "@/lib/congress/measure";
import type { Legislator, Seat } from "@/lib/legislators/legislator";
import table from "@/lib/legislators/legislators.table.json";

/** The compiled table: who holds a seat, and which seats nobody held on its date. */
export type LegislatorTable = {
  congress: number;
  source: string;
  asOf: IsoDate;
  vacant: string[];
  legislators: Legislator[];
};

export type Directory = {
  congress: number;
  asOf: IsoDate;
  sourceName: string;
  /** by bioguide id */
  findLegislator(bioguide: string): Legislator | null;
  /** by seat id, "MA-2" or "MA-S1" */
  findSeat(id: string): Seat | null;
  /** two for a state, none for the District of Columbia and the territories */
  senateSeats(state: string): readonly Seat[];
  houseSeats(state: string): readonly Seat[];
  seats: readonly Seat[];
};

function seatFrom(id: string, congress: number, holder: string | null): Seat {
  const [state = "", place = ""] = id.split("-");
  const isSenate = place.startsWith("S");
  return {
    id,
    congress,
    chamber: isSenate ? "senate" : "house",
    state,
    district: isSenate ? null : Number(place),
    holder,
  };
}

const inOrder = (a: Seat, b: Seat): number =>
  a.state.localeCompare(b.state) ||
  b.chamber.localeCompare(a.chamber) ||
  (a.district ?? 0) - (b.district ?? 0) ||
  a.id.localeCompare(b.id);

/** Builds a directory from a table. Throws when two people hold one seat: the table is broken. */
export function directoryFrom({ congress, source, asOf, vacant, legislators }: LegislatorTable): Directory {
  const people = new Map(legislators.map((legislator) => [legislator.bioguide, legislator]));
  const seats = [
    ...legislators.map(({ seatId, bioguide }) => seatFrom(seatId, congress, bioguide)),
    ...vacant.map((id) => seatFrom(id, congress, null)),
  ].sort(inOrder);
  const byId = new Map(seats.map((seat) => [seat.id, seat]));
  if (byId.size !== seats.length) throw new Error("the table of legislators lists a seat twice");
  const senate = Map.groupBy(
    seats.filter(({ chamber }) => chamber === "senate"),
    ({ state }) => state,
  );
  const house = Map.groupBy(
    seats.filter(({ chamber }) => chamber === "house"),
    ({ state }) => state,
  );
  return {
    congress,
    asOf,
    sourceName: source,
    findLegislator: (bioguide) => people.get(bioguide) ?? null,
    findSeat: (id) => byId.get(id) ?? null,
    senateSeats: (state) => senate.get(state) ?? [],
    houseSeats: (state) => house.get(state) ?? [],
    seats,
  };
}

let loaded: Directory | undefined;

/** The directory of the shipped table, whose shape the script that wrote it has checked (dev/reference). */
export function directory(): Directory {
  loaded ??= directoryFrom(table as LegislatorTable);
  return loaded;
}
