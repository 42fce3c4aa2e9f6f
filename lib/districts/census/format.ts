// What the Census geocoder answers, read strictly. The trap: since September 2026 its default answer holds the districts of
// the 120th Congress, months before that Congress exists, and the two maps differ in ten states. So a district counts
// only when both the layer's name and each record's CDSESSN say the Congress that was asked for.
import { z } from "zod";
import { stateOfFips } from "@/lib/districts/states";

/** What came of asking about an address. "failed" carries a code for the log, never the address. */
export type GeocodeAnswer =
  | { kind: "seat"; seatId: string; zip: string | null }
  | { kind: "no-match" }
  | { kind: "other-congress" }
  | { kind: "failed"; code: string }
  | { kind: "off" };

/** Asks for the House seat in which an address lies, on the map of one Congress. */
export type Geocode = (address: string, congress: number) => Promise<GeocodeAnswer>;

const record = z.looseObject({ GEOID: z.string(), CDSESSN: z.string(), STATE: z.string() });
const answer = z.looseObject({
  result: z.looseObject({
    addressMatches: z.array(
      z.looseObject({
        geographies: z.record(z.string(), z.array(z.unknown())),
        addressComponents: z.looseObject({ zip: z.string().optional() }).optional(),
      }),
    ),
  }),
});

const DISTRICT_LAYER = /^\d+(?:st|nd|rd|th) Congressional Districts$/;

/** "119th", "121st", "112th". */
export function ordinal(number: number): string {
  const teens = number % 100 >= 11 && number % 100 <= 13;
  const ending = teens ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${number}${ending}`;
}

/** A seat from a Census id: state number, then district; 00 is at large, 98 a delegate's, ZZ no district at all. */
function seatOf(geoid: string): string | null {
  const state = stateOfFips(geoid.slice(0, 2));
  if (!state || !/^\d{4}$/.test(geoid)) return null;
  const district = Number(geoid.slice(2));
  return `${state}-${district === 98 ? 0 : district}`;
}

/**
 * Reads one answer of `/geographies/onelineaddress`. Several matches in one district are that district; in more than
 * one they are no match, since none may be preferred.
 */
export function parseCensusAnswer(body: unknown, congress: number): GeocodeAnswer {
  const parsed = answer.safeParse(body);
  if (!parsed.success) return { kind: "failed", code: "unexpected-shape" };
  const wanted = `${ordinal(congress)} Congressional Districts`;
  const seats = new Set<string>();
  for (const { geographies } of parsed.data.result.addressMatches) {
    const layer = geographies[wanted];
    if (!layer) {
      const hasOther = Object.keys(geographies).some((name) => DISTRICT_LAYER.test(name));
      return hasOther ? { kind: "other-congress" } : { kind: "failed", code: "no-district-layer" };
    }
    for (const entry of layer) {
      const district = record.safeParse(entry);
      if (!district.success) return { kind: "failed", code: "unexpected-shape" };
      const { GEOID, CDSESSN, STATE } = district.data;
      if (CDSESSN !== String(congress)) return { kind: "other-congress" };
      if (GEOID.endsWith("ZZ")) continue;
      const seat = GEOID.startsWith(STATE) ? seatOf(GEOID) : null;
      if (!seat) return { kind: "failed", code: "unexpected-district" };
      seats.add(seat);
    }
  }
  const [seatId, another] = seats;
  const zip = parsed.data.result.addressMatches[0]?.addressComponents?.zip || null;
  return seatId && !another ? { kind: "seat", seatId, zip } : { kind: "no-match" };
}
