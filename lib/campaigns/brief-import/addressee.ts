// Whom a text asks. Chambers are read from the words for those who are asked, never from what the ask is about.
import type { Chamber } from "@/lib/congress/measure";

const SENATE = /\b(?:Senate|senators?|SENATE|Senators?|SENATORS?)\b|\bSens?\./;
const HOUSE =
  /(?<!White |WHITE )\b(?:House|HOUSE)\b|(?<!elected |state )\b(?:[Rr]epresentatives?|REPRESENTATIVES?)\b(?! (?:of|in) (?:Congress|Washington|government)| (?:democracy|government|sample))|\b[Rr]eps?\b\.?|\b[Cc]ongress(?:man|woman|men|women|person|member|members)\b/;
const EITHER =
  /\bCongress\b|\bCONGRESS\b|\b(?:members|(?:all|every|both) offices?|both (?:chambers|houses)|lawmakers|legislators|delegation|elected (?:officials|leaders|representatives)|representatives? in (?:Congress|Washington)|federal representatives|policymakers)\b/i;

/** Committees whose name tells their chamber. */
const COMMITTEES: [Chamber, RegExp][] = [
  [
    "house",
    /\b(?:Energy (?:and|&) Commerce|Ways (?:and|&) Means|Education (?:and|&) (?:the )?Workforce|Transportation (?:and|&) Infrastructure|(?:Foreign Affairs|Financial Services|Natural Resources) Committee|Committee on (?:Foreign Affairs|Financial Services))\b(?<!Energy and Natural Resources Committee)/,
  ],
  [
    "senate",
    /\b(?:Environment (?:and|&) Public Works|Energy (?:and|&) Natural Resources|Health, Education, Labor|(?:Finance|Foreign Relations|HELP|Banking) Committee|Committee on (?:Finance|Foreign Relations|Banking))\b/,
  ],
];

/** The chamber that the words for somebody name; null: none of them. */
export function chamberNamed(words: string): Chamber | "both" | null {
  if (/\bboth (?:chambers|houses)\b|^\W*(?:both|all|everyone)\W*$/i.test(words)) return "both";
  const senate = SENATE.test(words);
  const house = HOUSE.test(words.replace(/\bHouse of Representatives\b/g, "House"));
  if (senate && house) return "both";
  if (senate) return "senate";
  if (house) return "house";
  const byCommittee = COMMITTEES.find(([, names]) => names.test(words))?.[0];
  if (byCommittee) return byCommittee;
  return EITHER.test(words) ? "both" : null;
}

const WITHIN =
  /\b(?:in|through|before) (?:both )?(?:the |your |our )?(?:U\.S\. |full )?(House|Senate)\b(?! (?:[\w-]+ ){0,3}?(?:bill|resolution|version|budget|measure|amendment|Republicans|Democrats|report)\b)/gi;
const COMMITTEE =
  /(?<!White )\b(House|Senate) (?:[A-Z][\w,&’']*\s+(?:and\s+|on\s+)?){0,6}(?:Committee|Subcommittee|Judiciary|Appropriations|Armed Services|Foreign (?:Affairs|Relations)|Finance|Ways and Means|HELP)\b/g;

/** The chamber in which an ask says that something be done: "in the Senate", "the House Judiciary Committee". */
export function chamberWithin(text: string): Chamber | "both" | null {
  const named = [...text.matchAll(WITHIN), ...text.matchAll(COMMITTEE)].map((match) => match[1]?.toLowerCase());
  const chambers = new Set(named);
  if (chambers.size === 2 || /\bboth (?:chambers|houses)\b/i.test(text)) return "both";
  return chambers.has("senate") ? "senate" : chambers.has("house") ? "house" : null;
}

/** What the Constitution or a paper's number gives to one chamber alone. */
const SENATE_ONLY = /^(?:(?:do not|don[’']t|never)\s+)?(?:confirm|ratify)\b|\bPN ?\d|\bTreaty Doc\b|\bS\.? ?Amdt\b/i;
const HOUSE_ONLY = /\bH\.? ?Amdt\b/i;

/** The chamber that alone can do what an ask asks: only the Senate confirms. Null: either. */
export const onlyChamberFor = (object: string): Chamber | null =>
  SENATE_ONLY.test(object) ? "senate" : HOUSE_ONLY.test(object) ? "house" : null;

const LEGISLATORS =
  /\b(?:senators?|senate|representatives?|reps?|house|congress\w*|members?|lawmakers|legislators?|delegation|officials|leaders|leadership|policymakers|appropriators|committees?|subcommittees?|chairs?|chair(?:man|woman|person)|colleagues|you|them|him|her|both|speaker|each|ways (?:and|&) means|appropriations|armed services|judiciary|foreign (?:affairs|relations)|energy and commerce)\b/i;
const SOMEBODY_ELSE =
  /\b(?:president(?! pro)|administration|white house|department|secretary|governors?|agency|agencies|EPA|FDA|VA|IRS|court|courts|United Nations|government|governments|compan(?:y|ies)|corporations?|industry|council|mayor|state legislat\w+|states|colleagues|Pentagon|allies|NATO|Russia|China|Israel|banks?|universit\w+)\b/i;

/** Whether words name members of Congress, and nobody else whom they in turn would have to ask. */
export const isLegislative = (words: string): boolean => LEGISLATORS.test(words) && !SOMEBODY_ELSE.test(words);

/** Who may stand before "should" or "must" in an ask: the sentence's subject. */
export const SUBJECT = String.raw`(?:(?:all|both|every|each|your|our|my|the|its|U\.S\.|individual|more|other)\s+){0,3}(?:members of (?:Congress|the House|the Senate)|(?:House|Senate) [\w&, ]{3,60}?(?:sub)?committee|Congress|senators?|Senate|representatives?|House(?: of Representatives)?|House members|members|(?:sub)?committee|lawmakers|legislators|both chambers|congress(?:ional leaders|members))(?:\s+and\s+(?:the\s+|your\s+|our\s+)?(?:Senate|House|senators?|representatives?|members|House members|President))?`;
