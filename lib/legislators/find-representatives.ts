// A place becomes the people who represent it. ZIP codes are answered from memory; an address is first put to the Census
// geocoder, and falls back on its ZIP code, with a note that says why.
import { congressAt } from "@/lib/congress/congress-clock";
import type { IsoDate } from "@/lib/congress/measure";
import { todayInWashington } from "@/lib/congress/washington-date";
import type { Geocode, GeocodeAnswer } from "@/lib/districts/census/format";
import { geocodeAddress } from "@/lib/districts/census/transport";
import type { Place, PlaceProblem } from "@/lib/districts/place";
import { seatsOfZip, seatsOfZipPrefix } from "@/lib/districts/zip-seats";
import { houseSeat, locateZip, seatsOfPlace } from "@/lib/legislators/constituency";
import { type CongressSeat, directory } from "@/lib/legislators/directory";
import type { Legislator, Seat } from "@/lib/legislators/legislator";
import { fail, ok, type Result } from "@/lib/shared/result";

/** Why the answer is less exact than the question; worded in messages/en/place.json under `note`. */
export type PlaceNote = "geocoder-off" | "geocoder-failed" | "other-congress" | "no-match" | "zip-not-listed";

export type Representatives = {
  congress: number;
  asOf: IsoDate;
  zip: string | null;
  /** null while a ZIP code in two states leaves it open; the senators are not known then either */
  state: string | null;
  /** senators first, then the House seat if it is known. `termOver`: the recorded term ended before now */
  seats: { seat: Seat; legislator: Legislator | null; termOver: boolean }[];
  /** the House seat is not known: ask for the street, or let the person choose */
  needsAddress: boolean;
  /** House seats to choose among; stays filled after a choice, so that it can be changed */
  choices: Seat[];
  source: "zip-table" | "census";
  note: PlaceNote | null;
};

type Located = Pick<Representatives, "zip" | "source" | "note"> & {
  house: CongressSeat | null;
  choices: CongressSeat[];
};

function describe({ house, choices, zip, source, note }: Located, now: Date): Representatives {
  const { congress, asOf } = directory();
  const { state, seats } = seatsOfPlace(house, choices);
  const today = todayInWashington(now);
  const described = seats.map(({ seat, legislator }) => {
    const termEnd = legislator?.termEnd ?? null;
    return { seat, legislator, termOver: termEnd !== null && termEnd < today };
  });
  return { congress, asOf, zip, state, seats: described, needsAddress: house === null, choices, source, note };
}

function locateByZip(zip: string, seatId: string | null, note: PlaceNote | null): Located | null {
  const location = locateZip(zip, seatId);
  if (!location) return null;
  const { house, choices, listed } = location;
  return { zip, house, choices, source: "zip-table", note: note ?? (listed ? null : "zip-not-listed") };
}

/** The seat that the geocoder names, unless the ZIP code that was typed lies in another state: then it took a wrong town. */
function seatFromCensus(answer: GeocodeAnswer, zip: string | null): CongressSeat | null {
  const seat = answer.kind === "seat" ? houseSeat(answer.seatId) : null;
  const expected = zip ? (seatsOfZip(zip) ?? seatsOfZipPrefix(zip)) : null;
  const fits = !expected || expected.some((id) => id.startsWith(`${seat?.state}-`));
  return fits ? seat : null;
}

const NOTE_OF: Record<GeocodeAnswer["kind"], PlaceNote> = {
  seat: "no-match",
  "no-match": "no-match",
  "other-congress": "other-congress",
  failed: "geocoder-failed",
  off: "geocoder-off",
};

/**
 * Who represents the House seat that the Census Bureau named for an address: it stands, whatever the ZIP table says.
 * The same refusal as below once the Congress of the tables has ended.
 */
export function representativesOfSeat(
  seatId: string,
  zip: string | null,
  now: Date,
): Result<Representatives, PlaceProblem> {
  const house = houseSeat(seatId);
  if (congressAt(now) !== directory().congress) return fail({ code: "tables-out-of-date" });
  if (!house) return fail({ code: "empty" });
  return ok(describe({ house, zip, choices: [], source: "census", note: null }, now));
}

/**
 * Finds the senators and the House member of a place. `seatId` is the person's own choice and counts only among the
 * seats of their ZIP code. Once the Congress of the tables has ended nobody is named ("tables-out-of-date"): we do
 * not guess who was sworn in.
 */
export async function findRepresentatives(
  place: Place,
  {
    seatId = null,
    now,
    geocode = geocodeAddress,
  }: { seatId?: string | null | undefined; now: Date; geocode?: Geocode },
): Promise<Result<Representatives, PlaceProblem>> {
  const { congress } = directory();
  if (congressAt(now) !== congress) return fail({ code: "tables-out-of-date" });

  let note: PlaceNote | null = null;
  if (place.kind === "address") {
    const answer = await geocode(place.address, congress);
    const house = seatFromCensus(answer, place.zip);
    if (house && answer.kind === "seat") {
      return ok(describe({ house, zip: place.zip ?? answer.zip, choices: [], source: "census", note: null }, now));
    }
    note = NOTE_OF[answer.kind];
    if (place.zip === null) return fail({ code: note === "no-match" ? "no-match" : "address-needs-zip" });
  }
  const located = locateByZip(place.zip ?? "", seatId, note);
  return located ? ok(describe(located, now)) : fail({ code: "unknown-zip" });
}
