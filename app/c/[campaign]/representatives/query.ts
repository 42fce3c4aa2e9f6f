// What the address of the representatives' page holds: a ZIP code and a seat, never a street.

import { type PlaceProblem, parsePlace } from "@/lib/districts/place";
import {
  findRepresentatives,
  type PlaceNote,
  type Representatives,
  representativesOfSeat,
} from "@/lib/legislators/find-representatives";
import { isLookupOpen } from "@/lib/legislators/lookup-open";
import { fail, ok, type Result } from "@/lib/shared/result";

export type Query = {
  zip: string | null;
  seatId: string | null;
  askSlug: string | null;
  source: Representatives["source"];
  note: PlaceNote | null;
};

const NOTES = ["geocoder-off", "geocoder-failed", "other-congress", "no-match", "zip-not-listed"] as const;

/** The page's address for a place and, when it is known, a seat. */
export function representativesPath(campaignSlug: string, { zip, seatId, askSlug, source, note }: Query): string {
  const by = source === "census" ? source : null;
  const entries = Object.entries({ zip, seat: seatId, ask: askSlug, by, note }).filter(([, value]) => value !== null);
  const query = new URLSearchParams(entries as [string, string][]);
  return `/c/${encodeURIComponent(campaignSlug)}/representatives?${query}`;
}

/** Reads the page's address. Whatever is not understood counts as absent. */
export function readQuery(params: Record<string, string | string[] | undefined>): Query {
  const one = (name: string): string | null => (typeof params[name] === "string" ? params[name] : null);
  return {
    zip: one("zip"),
    seatId: one("seat"),
    askSlug: one("ask"),
    source: one("by") === "census" ? "census" : "zip-table",
    note: NOTES.find((note) => note === one("note")) ?? null,
  };
}

/** Who represents the place that the page's address holds. */
export async function findPeople(
  { zip, seatId, source, note }: Query,
  now: Date,
): Promise<Result<Representatives, PlaceProblem>> {
  if (!isLookupOpen(now)) return fail({ code: "tables-out-of-date" });
  if (source === "census" && seatId !== null) return representativesOfSeat(seatId, zip, now);
  const place = zip === null ? fail<PlaceProblem>({ code: "empty" }) : parsePlace(zip);
  const found = place.ok ? await findRepresentatives(place.value, { seatId, now }) : place;
  return found.ok ? ok({ ...found.value, note: note ?? found.value.note }) : found;
}
