import { MEASURE_TYPES, type MeasureType } from "@/lib/congress/measure";

/** How Congress.gov names the types in its addresses. */
const SLUGS: Record<string, MeasureType> = {
  "house-bill": "HR",
  "senate-bill": "S",
  "house-joint-resolution": "HJRES",
  "senate-joint-resolution": "SJRES",
  "house-concurrent-resolution": "HCONRES",
  "senate-concurrent-resolution": "SCONRES",
  "house-resolution": "HRES",
  "senate-resolution": "SRES",
};

const CODE = "hconres|sconres|hjres|sjres|hres|sres|hr|s";

/** An address in a text, up to what cannot belong to one. */
export const ADDRESSES = /(?:https?:\/\/|www\.)[^\s<>"“”()[\]{}|\\^`]{1,2000}/giu;

const BILL = /congress\.gov\/bill\/(\d{2,3})(?:st|nd|rd|th)-congress\/([a-z-]+)\/([1-9]\d{0,4})(?!\d)/i;
const OTHER = new RegExp(
  String.raw`(?:congress\.gov|govtrack\.us|govinfo\.gov)/(?:congress/bills/|link/bills/|)(\d{2,3})/(?:bills/)?(${CODE})/?([1-9]\d{0,4})(?!\d)`,
  "i",
);
/** Ids as this product writes them, "119-SRES-61". */
export const IDS = new RegExp(
  String.raw`(?<![\p{L}\p{N}_-])(\d{2,3})[-‐‑–](${CODE})[-‐‑–]([1-9]\d{0,4})(?![\p{L}\p{N}_-])`,
  "giu",
);

/** The measure that a Congress, a type and a number in digits and letters name, or null. */
export function refFrom(congress: string | undefined, code: string | undefined, number: string | undefined) {
  const type = SLUGS[code?.toLowerCase() ?? ""] ?? MEASURE_TYPES.find((known) => known === code?.toUpperCase());
  return type ? { congress: Number(congress), type, number: Number(number) } : null;
}

/** The measure whose page on Congress.gov, GovTrack or GovInfo an address is, or null. */
export function measureOfAddress(address: string): ReturnType<typeof refFrom> {
  const match = BILL.exec(address) ?? OTHER.exec(address);
  return match ? refFrom(match[1], match[2], match[3]) : null;
}
