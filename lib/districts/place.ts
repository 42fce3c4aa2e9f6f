// What somebody typed into "Your ZIP code or address", made into a place or a problem with a next step. Pure: nothing is
// looked up here but the ZIP codes that by their number alone are military or abroad.
import { fail, ok, type Result } from "@/lib/shared/result";

/** A place from which seats can be found. An address is held only while it is looked up: never stored, never logged. */
export type Place = { kind: "zip"; zip: string } | { kind: "address"; address: string; zip: string | null };

/** Each code has a title and a next step in messages/en/place.json under `problem`. */
export type PlaceProblemCode =
  | "empty"
  | "too-long"
  | "not-a-zip"
  | "unknown-zip"
  | "foreign"
  | "military"
  | "address-needs-zip"
  | "no-match"
  | "tables-out-of-date";
export type PlaceProblem = { code: PlaceProblemCode };

/** In characters. The longest line that a street address needs is far shorter. */
export const MAX_PLACE_LENGTH = 200;

const DASH = "[-\u2010-\u2015]";
const ONLY_NUMBER = new RegExp(`^[\\d ]+(?: ?${DASH} ?[\\d ]+)?$`);
const CLOSING_ZIP = new RegExp(
  `[ ,.](\\d{5})(?: ?${DASH} ?\\d{4})?[ ,.]*(?:(?:USA?|U\\.S\\.(?:A\\.)?|United States(?: of America)?)[ ,.]*)?$`,
  "i",
);
const CANADIAN = /(?:^|[ ,])[A-CEGHJ-NPR-TVXY]\d[A-Z] ?\d[A-Z]\d[ ,.]*(?:Canada)?$/i;
const BRITISH = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i;
const OTHER_COUNTRY =
  /[ ,](?:Canada|Mexico|M\u00e9xico|United Kingdom|England|Scotland|Ireland|Germany|France|Australia)\.?$/i;
const MILITARY_LINE = /\b[AFD]PO\b[ ,]*A[AEP]\b/i;
const POST_OFFICE_BOX = /\bP\.? ?O\.? ?box\b/i;
const NUMBER_WORD = /^(?:one|two|three|four|five|six|seven|eight|nine|ten)\b/i;

// Post offices of the armed forces and the diplomatic service: Europe 090-098, Americas 340, Pacific 962-966.
const isMilitary = (zip: string): boolean => /^(?:09[0-8]|340|96[2-6])/.test(zip);
// Palau, Micronesia and the Marshall Islands use the American post but elect nobody to Congress.
const isAbroad = (zip: string): boolean => /^969(?:39|4[0-4]|60|70)$/.test(zip);

const problem = (code: PlaceProblemCode) => fail<PlaceProblem>({ code });

function placeOfZip(zip: string): Result<Place, PlaceProblem> {
  if (isMilitary(zip)) return problem("military");
  return isAbroad(zip) ? problem("foreign") : ok({ kind: "zip", zip });
}

/** NFKC turns full-width digits and letters into plain ones; control and invisible characters become spaces. */
const tidy = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\p{C}\p{Z}]+/gu, " ")
    .trim();

/**
 * Reads a ZIP code, a ZIP+4 or a street address. A line that says no more than its ZIP code does (a town, a post office
 * box) becomes that ZIP code, so that it is not sent to anyone. Whether the ZIP code exists is not known here.
 */
export function parsePlace(text: string): Result<Place, PlaceProblem> {
  if (text.length > MAX_PLACE_LENGTH) return problem(text.trim() === "" ? "empty" : "too-long");
  const line = tidy(text);
  if (line === "") return problem("empty");
  if (ONLY_NUMBER.test(line)) {
    const digits = line.replace(/\D/g, "");
    return digits.length === 5 || digits.length === 9 ? placeOfZip(digits.slice(0, 5)) : problem("not-a-zip");
  }
  if (CANADIAN.test(line) || BRITISH.test(line)) return problem("foreign");
  if (MILITARY_LINE.test(line)) return problem("military");

  const closing = CLOSING_ZIP.exec(line);
  const zip = closing?.[1] ?? null;
  const before = closing ? line.slice(0, closing.index) : line;
  if (zip === null && OTHER_COUNTRY.test(line)) return problem("foreign");
  if (POST_OFFICE_BOX.test(before)) return zip ? placeOfZip(zip) : problem("address-needs-zip");
  if (zip !== null) {
    const checked = placeOfZip(zip);
    const isTownOnly = !/\d/.test(before) && !NUMBER_WORD.test(before);
    return !checked.ok || isTownOnly ? checked : ok({ kind: "address", address: line, zip });
  }
  const isStreet = /\d/.test(line) && /\p{L}{2}/u.test(line) && line.includes(" ");
  return isStreet ? ok({ kind: "address", address: line, zip: null }) : problem("not-a-zip");
}
