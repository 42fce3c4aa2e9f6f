// Whether somebody named in a text is the person that a record means.
import type { Chamber, Office } from "@/lib/congress/measure";
import { directory } from "@/lib/legislators/directory";
import type { Legislator } from "@/lib/legislators/legislator";

/** Somebody as a text names them; the chamber is what a title says, null without one. */
export type NamedPerson = { name: string; chamber: Chamber | null };

/** Somebody as a record names them, with the chamber in which they did what is recorded. */
export type RecordedPerson = { bioguide: string; name: string; chamber: Chamber };

const TITLE =
  /^(?:u\.s\. )?(?:senators?|sens?\.?|representatives?|reps?\.?|congress(?:man|woman|member)|delegate|del\.) /;
const SUFFIX = /,? (?:jr|sr|ii|iii|iv)\.?$/;

/** A name as its parts, small and without accents, titles and suffixes: "Sen. Chris Van Hollen" gives chris, van, hollen. */
function partsOf(name: string): string[] {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[’ʼ]/g, "'")
    .replace(/["“”]|\([^)]{0,40}\)/g, " ")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim()
    .replace(/'s?$/, "")
    .replace(TITLE, "")
    .replace(SUFFIX, "");
  const [last = "", first] = plain.split(/, /);
  return (first === undefined ? plain : `${first} ${last}`).split(/[\s.]+/).filter((part) => part !== "");
}

/** What people called so are also called: both sides of a pair are one name. */
const SHORT: readonly (readonly [string, string])[] = [
  ["bob", "robert"],
  ["bill", "william"],
  ["chuck", "charles"],
  ["jim", "james"],
  ["dick", "richard"],
  ["rick", "richard"],
  ["ted", "edward"],
  ["ned", "edward"],
  ["ted", "theodore"],
  ["jack", "john"],
  ["hank", "henry"],
  ["liz", "elizabeth"],
  ["beth", "elizabeth"],
  ["peggy", "margaret"],
  ["andy", "andrew"],
  ["drew", "andrew"],
  ["tony", "anthony"],
  ["kathy", "catherine"],
  ["cathy", "katherine"],
  ["jerry", "gerald"],
  ["sandy", "alexander"],
];

const isSameFirst = (a: string, b: string): boolean =>
  a === b ||
  (a.length === 1 || b.length === 1 ? a[0] === b[0] : a.slice(0, 2) === b.slice(0, 2)) ||
  SHORT.some(([short, long]) => (a === short && b === long) || (a === long && b === short));

type Known = { name: string; first?: string; last?: string };

/** How well a name fits somebody; 0: not at all, 1: as far as it goes, 2: with the very first name. */
function fit(named: readonly string[], { name, first, last }: Known): 0 | 1 | 2 {
  const own = partsOf(name);
  const lastOwn = last ? partsOf(last) : own.slice(-1);
  const end = lastOwn.at(-1);
  if (end === undefined || named.at(-1) !== end) return 0;
  // Of a last name of several parts, "Hollen" is enough.
  const given = named.slice(
    0,
    lastOwn.every((part, at) => named.at(at - lastOwn.length) === part) ? -lastOwn.length : -1,
  );
  const [called] = given;
  if (called === undefined) return 1;
  const firsts = [...own.slice(0, -lastOwn.length), ...(first ? partsOf(first) : [])];
  if (firsts.includes(called)) return 2;
  return firsts.some((each) => isSameFirst(called, each)) ? 1 : 0;
}

const knownOf = (person: RecordedPerson): Known => directory().findLegislator(person.bioguide) ?? person;

/**
 * Whether somebody named is the person of a record: the last name, and as far as they are given the first name and the
 * chamber of the title. "Rep. Johnson" is not Senator Ron Johnson, and neither is Dusty Johnson.
 */
export function isPerson(named: NamedPerson, person: RecordedPerson): boolean {
  const parts = partsOf(named.name);
  const serves: Office[] = [person.chamber, directory().findLegislator(person.bioguide)?.chamber ?? person.chamber];
  if (named.chamber && !serves.includes(named.chamber)) return false;
  const how = fit(parts, knownOf(person));
  const isAnother = (other: Legislator): boolean => other.bioguide !== person.bioguide && fit(parts, other) === 2;
  return how === 2 || (how === 1 && !directory().legislators.some(isAnother));
}

/** The last name of somebody of a record, as letters address them: "Van Hollen", and "Johnson" for "Johnson, Jr.". */
export function lastNameOfPerson(person: Pick<RecordedPerson, "bioguide" | "name">): string {
  const known = directory().findLegislator(person.bioguide)?.last;
  if (known) return known;
  const plain = person.name.replace(/,?\s+(?:Jr|Sr|II|III|IV)\.?$/, "");
  return plain.split(/\s+/).at(-1) ?? plain;
}

/** The one serving legislator whom a name fits; null: nobody, or more than one. */
export function findNamed(named: NamedPerson): Legislator | null {
  const parts = partsOf(named.name);
  const fitting = directory()
    .legislators.filter(({ chamber }) => named.chamber === null || chamber === named.chamber)
    .map((legislator) => ({ legislator, how: fit(parts, legislator) }))
    .filter(({ how }) => how > 0);
  const best = fitting.filter(({ how }) => how === 2);
  const [only, ...more] = best.length > 0 ? best : fitting;
  return only && more.length === 0 ? only.legislator : null;
}
