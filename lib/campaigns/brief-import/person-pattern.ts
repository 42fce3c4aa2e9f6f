// How members of Congress are named in a text: "Senators Tammy Baldwin (D-WI) and Collins", "Rep. Andy Biggs's".
import type { Chamber } from "@/lib/congress/measure";

export const TITLE = String.raw`(?:U\.S\.\s+)?(?:Senators?|Sens?\.?|Representatives?|Reps?\.?|Congress(?:man|woman|member|person)s?|Congress(?:men|women)|Delegate|Del\.|Resident Commissioner|Chair(?:man|woman)?|Leader|Speaker)`;
// Latin letters alone: in these long patterns, all of Unicode's take a tenth of a second to prepare.
const CAPITAL = "[A-ZÀ-ÖØ-ÞĆČŁŚŠŽ]";
const LETTER = "A-Za-zÀ-ÖØ-öø-ž";
const WORD = String.raw`(?:${CAPITAL}\.(?:\s?${CAPITAL}\.)?|(?:${CAPITAL}|[dO]['’]${CAPITAL})(?:[${LETTER}-]|['’](?!s\b))*[${LETTER}])`;
const PARTICLE = String.raw`(?:de la|de los|de|del|la|van|von|der|du|di|St\.)`;
export const NAME = String.raw`${WORD}(?:\s(?:${PARTICLE}\s)?${WORD}){0,3}(?:,?\s(?:Jr\.|Sr\.|III|II|IV))?`;
export const TWO_WORDS = String.raw`${CAPITAL}[${LETTER}-]+\s(?:${CAPITAL}\.\s)?${CAPITAL}`;
const PARTY = String.raw`(?:\s*[(\[][RDI](?:em|ep|nd)?\.?\s*[-–—,]?\s*[A-Z][^()\[\]]{0,20}[)\]]|,?\s[RDI][-–][A-Z][A-Za-z.]{0,14}(?:-\d{1,2})?|\s\([A-Z]{2}(?:-\d{1,2})?\)|\sof\s${CAPITAL}[a-z]+(?:\s${CAPITAL}[a-z]+)?)?`;
const ONE = String.raw`(?:(?:${TITLE})\s+)?(?:${NAME})${PARTY}`;

/** One or more people, in the group `who`. */
export const NAMES = String.raw`(?<who>${ONE}(?:\s*[,/–]\s*${ONE}){0,3}(?:(?:\s+in the (?:House|Senate))?,?\s(?:and|&)\s(?:by\s)?${ONE})?)`;

/** Somebody with the chamber that the title says, of a title shared with the one before too. */
export type NamedPerson = { name: string; chamber: Chamber | null };

const EACH = new RegExp(String.raw`(?<title>${TITLE}\s+)?(?<name>${NAME})${PARTY}`, "g");

/** Capitalized words that begin what is no person's name, and words that no name has in it. */
const NO_NAME =
  /^(?:[RDI][-–][A-Z]{2}$|(?:The|This|That|It|Its|Congress|House|Senate|United|U\.S\.|American|Americans|January|February|March|April|May|June|July|August|September|October|November|December|Ending|Title|Section|A|An|In|On|We|Our|If|Please|Support|Cosponsor|Vote|Act|Republicans?|Democrats?|Members?|Bipartisan|Washington|Medicare|Medicaid|Social|Department|Committee|National|Federal|President|Public|Companion|Sponsors?|Lead|Sen|Rep)\b)/;
const NO_NAME_INSIDE =
  /\b(?:Act|Resolution|Committee|Department|Institute|Center|Foundation|Association|Council|Agency|Bill$|Program|Administration|Alliance|Coalition|Caucus|Network|League|Union|Party|War|Powers|Security|Rights|States|House|Senate|Congress)\b/;

const chamberOfTitle = (title: string): Chamber | null => {
  if (/\bSen/.test(title)) return "senate";
  return /\b(?:Rep|Congress|Del)/.test(title) ? "house" : null;
};

/** The people named in what `NAMES` has matched. */
export function peopleIn(words: string): NamedPerson[] {
  let chamber: Chamber | null = null;
  return [...words.matchAll(EACH)].flatMap(({ groups = {} }) => {
    if (groups.title) chamber = chamberOfTitle(groups.title);
    const name = (groups.name ?? "").replace(/\s+/g, " ");
    return NO_NAME.test(name) || NO_NAME_INSIDE.test(name) ? [] : [{ name, chamber }];
  });
}
