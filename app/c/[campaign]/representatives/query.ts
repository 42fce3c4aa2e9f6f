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
import { cleanSourceCode } from "@/lib/supporters/source-code";

export type Query = {
  zip: string | null;
  seatId: string | null;
  askSlug: string | null;
  source: Representatives["source"];
  note: PlaceNote | null;
  /** where the supporter came from; empty: not known */
  sourceCode: string;
};

const NOTES = ["geocoder-off", "geocoder-failed", "other-congress", "no-match", "zip-not-listed"] as const;

/** The page's address for a place and, when it is known, a seat. */
export function representativesPath(campaignSlug: string, query: Query): string {
  const { zip, seatId, askSlug, note, sourceCode } = query;
  const by = query.source === "census" ? query.source : null;
  const source = sourceCode || null;
  const entries = Object.entries({ zip, seat: seatId, ask: askSlug, by, note, source }).filter(
    ([, value]) => value !== null,
  );
  const search = new URLSearchParams(entries as [string, string][]);
  return `/c/${encodeURIComponent(campaignSlug)}/representatives?${search}`;
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
    sourceCode: cleanSourceCode(one("source") ?? ""),
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
