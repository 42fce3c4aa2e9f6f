// What looks like a citation and is none. A letter and a number stand together for many things.

/** Words before "S. 5" after which it is a place, a person, a part of a text or a model. */
const NOT_A_BILL_AFTER =
  /(?:^|[^\p{L}])(?:sections?|secs?|sects?|title|chapter|ch|parts?|para|paragraphs?|pages?|pp?|tables?|tab|figures?|fig|appendix|exhibit|annex|routes?|rte|highway|hwy|interstate|exit|roads?|rd|streets?|st|avenue|ave|suite|ste|unit|apt|room|rm|building|bldg|gate|platform|mr|mrs|ms|dr|prof|sgt|model|iphone|galaxy|series|size|type|grade)\.?,?\s*$|§\s*$/iu;

/** A lone capital with its dot, "U. " of "U. S. 100" or an initial. The S before it would end another sentence. */
const INITIAL = /(?:^|[^\p{L}.])\p{Lu}\.\s*$/u;

/** Words, marks and nothing, after which "S 5" without its dot can still be a bill. */
const UNDOTTED_AFTER =
  /(?:^|[([/;:—–|•*-]|(?:^|[^\p{L}])(?:co-?sponsor(?:ing|s|ed)?|sponsor(?:ing|s|ed)?|support(?:ing|s)?|oppos(?:e|es|ing)|bills?|legislation|measures?|act|on|for|against|of|and|or|with|pass(?:es|ed|ing)?|introduc(?:e|es|ed|ing)|reject|as|like|companion|is|to|vote|in|by|from|under|both|either)|[\p{L}\d],)\s*$/iu;

/** After a number that may be a year: "U.S. 2024 budget", "HR 2024 conference". */
const YEAR_OF =
  /^\s+(?:budget|elections?|campaign|conference|season|race|reports?|agenda|fiscal|presidential|census|edition|annual|cycle|convention|summit|survey|guide|calendar|legislative|session)\b/iu;
const isYear = (number: string): boolean => /^(?:19|20)\d\d$/.test(number);

/** After "HR 72" that is a pulse or a time. */
const UNIT = /^\s*(?:bpm|beats|min(?:ute)?s?|hours?|hrs?|a\.?m|p\.?m)\b/iu;

/** States have House and Senate bills too. */
const OF_A_STATE =
  /(?:state(?:['’]s)?|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawai['ʻ]?i|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Hampshire|Jersey|Mexico|New York|Carolina|Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming)(?:['’]s)?\s+$/iu;

type Found = { text: string; type: string; number: string; spelled: boolean };

/**
 * Whether a match of the pattern is a citation. `before` and `after` are the nearest 40 or so characters around it;
 * `follows` says that another citation ends right before it.
 */
export function isCitation({ text, type, number, spelled }: Found, before: string, after: string, follows: boolean) {
  // A blank line separates paragraphs: what stands on both sides of it is no one thing.
  if (/\n[^\S\n]*\r?\n/.test(text)) return false;
  if (spelled) return !OF_A_STATE.test(before);
  const dotted = /^\p{L}\s*\./u.test(text);
  if (isYear(number) && (!dotted || type === "S") && YEAR_OF.test(after)) return false;
  // "a 24 hr 5 min ride"
  if (type === "HR") return !(/^hr/.test(text) && /\d\s*$/.test(before)) && !UNIT.test(after);
  // The S of "U. S. Res. 5" belongs to the U.
  if (text.startsWith("S") && /(?:^|[^\p{L}])U\.\s+$/u.test(before)) return false;
  return type !== "S" || isSenateBill(text, before, follows);
}

/** "S" is a letter before it is a type: it has to be a capital, set off from its number, in a place for a bill. */
function isSenateBill(text: string, before: string, follows: boolean): boolean {
  if (!text.startsWith("S")) return false;
  // "CR S673", "Galaxy S10"
  if (/^S\d/.test(text)) return false;
  if (follows) return true;
  // "1200 S. 10", "6 S 10"
  if (/\d\s+$/.test(before) || NOT_A_BILL_AFTER.test(before) || INITIAL.test(before)) return false;
  return text.startsWith("S.") || UNDOTTED_AFTER.test(before);
}
