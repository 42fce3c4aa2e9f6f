// How a measure's type and number are written. Every repetition is bounded, so that no text makes a search slow.
import type { MeasureType } from "@/lib/congress/measure";

/** White space between the parts of a citation: also no-break, thin and zero-width spaces, and a line break. */
const GAP = String.raw`[\s\u200b\u2060]{0,4}`;
const DOT = String.raw`\.?${GAP}`;

const RESOLUTION = "Res(?:olutions?)?";
const ABBREVIATED = String.raw`(?<chamber>[HS])${DOT}(?<kind>(?:J(?:oint)?|Con(?:c(?:urrent)?)?)${DOT}${RESOLUTION}|${RESOLUTION}|R)?\.?`;
const SPELLED = String.raw`(?<house>House(?:${GAP}of${GAP}Representatives)?|Senate|Sen\.)${GAP}(?<form>(?:(?:Joint|J|Concurrent|Con|Simple)${DOT})?${RESOLUTION}|Bills?)\.?`;

/** "No. 5", "#5", "Nos. 5 and 6". */
const NUMBER_SIGN = String.raw`(?:Nos?\.?|Numbers?|#|№)?`;

/** From 1 to 99999; a comma may mark the thousands. */
export const NUMBER = String.raw`(?:[1-9]\d?,\d{3}|[1-9]\d{0,4})`;

/** What makes a number no measure's: "5th", "5%", "5.2", "5:30", a phone number's hyphen, a date's slash. */
export const NUMBER_END = String.raw`(?![\p{L}\p{N}_%°]|[.:/’'][0-9]|[-‐‑–][0-9]|,\d{3}(?!\d))`;

const head = `(?:${ABBREVIATED}|${SPELLED})${GAP}${NUMBER_SIGN}${GAP}(?<number>${NUMBER})${NUMBER_END}`;

/** A citation without its Congress, anywhere in a text. A slash may stand before it only after another citation. */
export const IN_TEXT = new RegExp(String.raw`(?<![\p{L}\p{N}_.&$@#%=+~\\-]|[^\d\s)\]]/)${head}`, "giu");

/** A citation without its Congress, with which a string begins. */
export const AT_START = new RegExp(`^${head}`, "iu");

/** The Congress written behind a citation: "(118th)", "of the 118th Congress", ", 118th Cong., 1st Sess.". */
export const CONGRESS_BEHIND = new RegExp(
  String.raw`(?:${GAP}[([](?:the${GAP})?(?<bracketed>\d{2,3})(?:st|nd|rd|th)(?:${GAP}Cong(?:ress)?\.?)?(?:,${GAP}\d(?:st|nd)${GAP}Sess(?:ion)?\.?)?[)\]]|${GAP},?${GAP}(?:of${GAP}|in${GAP}|from${GAP})?(?:the${GAP})?(?<plain>\d{2,3})(?:st|nd|rd|th)${GAP}Cong(?:ress\b|\.|\b))`,
  "iuy",
);

/** The Congress written before a citation: "the 118th Congress's ", "In the 118th Congress, ". */
export const CONGRESS_BEFORE = /(?:^|[^\p{L}\p{N}])(\d{2,3})(?:st|nd|rd|th) Congress(?:['’]s?)?,? (?:the )?\(?$/iu;

type Groups = Record<string, string | undefined>;

/** The type that the parts of a match name, or null: "H. 5" and "S.R. 5" name none. */
export function typeOf({ chamber, kind, house, form }: Groups): MeasureType | null {
  const inSenate = (chamber ?? house ?? "").toUpperCase().startsWith("S");
  const written = (kind ?? form ?? "").toUpperCase();
  if (written.startsWith("J")) return inSenate ? "SJRES" : "HJRES";
  if (written.startsWith("CON")) return inSenate ? "SCONRES" : "HCONRES";
  if (written.startsWith("RES") || written.startsWith("SIMPLE")) return inSenate ? "SRES" : "HRES";
  if (written.startsWith("BILL")) return inSenate ? "S" : "HR";
  if (written === "R") return inSenate ? null : "HR";
  return inSenate ? "S" : null;
}
