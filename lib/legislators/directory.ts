// Everybody in Congress and every seat, in memory: some 540 records, read once from the compiled table.
import type { Chamber, IsoDate } from "@/lib/congress/measure";
import type { Legislator, Seat } from "@/lib/legislators/legislator";
import table from "@/lib/legislators/legislators.table.json";
import { PRESIDENT, PRESIDENT_ID, presidentSeat } from "@/lib/legislators/president";

/** The compiled table: who holds a seat, and which seats nobody held on its date. */
export type LegislatorTable = {
  congress: number;
  source: string;
  asOf: IsoDate;
  vacant: string[];
  legislators: Legislator[];
};

/** A seat in one of the two chambers. */
export type CongressSeat = Seat & { chamber: Chamber };

export type Directory = {
  congress: number;
  asOf: IsoDate;
  sourceName: string;
  /** by bioguide id, or the President by theirs */
  findLegislator(bioguide: string): Legislator | null;
  /** by seat id, "MA-2", "MA-S1" or "US-P" */
  findSeat(id: string): Seat | null;
  /** two for a state, none for the District of Columbia and the territories */
  senateSeats(state: string): readonly CongressSeat[];
  houseSeats(state: string): readonly CongressSeat[];
  /** the seats of Congress, without the President's */
  seats: readonly CongressSeat[];
  /** who holds them */
  legislators: readonly Legislator[];
};

function seatFrom(id: string, congress: number, holder: string | null): CongressSeat {
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

const inOrder = (a: CongressSeat, b: CongressSeat): number =>
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
    findLegislator: (bioguide) => (bioguide === PRESIDENT_ID ? PRESIDENT : (people.get(bioguide) ?? null)),
    findSeat: (id) => (id === PRESIDENT_ID ? presidentSeat(congress) : (byId.get(id) ?? null)),
    senateSeats: (state) => senate.get(state) ?? [],
    houseSeats: (state) => house.get(state) ?? [],
    seats,
    legislators,
  };
}

let loaded: Directory | undefined;

/** The directory of the shipped table, whose shape the script that wrote it has checked (dev/reference). */
export function directory(): Directory {
  loaded ??= directoryFrom(table as LegislatorTable);
  return loaded;
}
