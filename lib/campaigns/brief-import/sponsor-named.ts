// Who a text says has introduced a measure.
import { NAMES, type NamedPerson, peopleIn, TITLE, TWO_WORDS } from "@/lib/campaigns/brief-import/person-pattern";
import type { Citation } from "@/lib/congress/citation";
import { chamberOf } from "@/lib/congress/measure";

/** A sponsor as named; the chamber is what the title in the text says, null without one. */
export type NamedSponsor = NamedPerson;

const WHEN = String.raw`(?:\s+(?:this year|last year|in (?:[A-Z][a-z]+ )?\d{4}|in the (?:House|Senate)))?`;
const INTRODUCED = String.raw`\b(?:(?:re)?introduced|sponsored|led|authored|offered|championed|filed|written|spearheaded|put forward|proposed)${WHEN}\s+by`;

const BEHIND = [
  // "introduced by Sen. Y", "lead sponsor: Z"
  new RegExp(String.raw`(?:${INTRODUCED}|\b[Ss]ponsors?(?:\s+(?:is|are))?:?)\s+${NAMES}`),
  // ", by Senator Ed Markey"
  new RegExp(String.raw`\b(?:by|from)\s+(?=${TITLE}\s)${NAMES}`),
  // ", by Ed Markey": a name without a title only where a sponsor is expected
  new RegExp(String.raw`(?:^|[,(–—-]|\bAct(?: of \d{4})?,?)\s*by\s+${NAMES}`),
  // "(Rep. McGovern, D-MA)", "(Markey)", "the X Act (Sens. Baldwin and Collins)"
  new RegExp(
    String.raw`^(?:[^()\[\]]{0,60}\s)?[(\[](?!\d)(?:[^()\[\]]{0,40}[;,–—-]\s*)??${NAMES}(?:,\s*[RDI][-–][A-Z]{2}(?:-\d+)?)?(?:\s*[/,;][^()\[\]]{0,60})?[)\]]`,
  ),
  // "(S. 5, Scott and Warren)"
  new RegExp(String.raw`^,\s${NAMES}[);]`),
  // ", Sen. Markey's resolution", " – Rep. Foster"
  new RegExp(String.raw`^\s*[)\]]?\s*[,–—:|-]\s*(?=${TITLE}\s)${NAMES}`),
  // " is Senator Warren's bill"
  new RegExp(
    String.raw`^[^.;]{0,30}?\b(?=${TITLE}\s)${NAMES}['’]s?\s+(?:\w+\s+){0,3}(?:bill|resolution|measure|legislation|act|effort)`,
  ),
];
const IN_FRONT = [
  // "Senator Warren's Clean Act (S. 5)", then "Bill Foster's H.R.100"
  new RegExp(String.raw`(?=${TITLE}\s)${NAMES}['’]s?\s(?:[^.;:]{0,90}?[\s(])?$`),
  new RegExp(String.raw`(?=${TWO_WORDS})${NAMES}['’]s?\s(?:[^.;:]{0,90}?[\s(])?$`),
];
// "Senators Baldwin and Collins have introduced the X Act, "
const JOIN = new RegExp(String.raw`\b[Jj]oin(?:ing)?\s+(?=${TITLE}\s)${NAMES}\s(?:as|in|on|by)\b[^.;]{0,60}$`);
const HAS_INTRODUCED = new RegExp(
  String.raw`(?=${TITLE}\s)${NAMES},?\s+(?:(?:has|have|had|recently|also|just)\s+){0,3}(?:re)?(?:introduced|sponsored|authored|filed|leads?|sponsors?|offered)\s[^.;]{0,90}$`,
);

const FAR = 160;
const JOINED = /^[\s/,;&()]*(?:and\s+)?$/;

const peopleBy = (pattern: RegExp, text: string): NamedPerson[] => peopleIn(pattern.exec(text)?.groups?.who ?? "");

function peopleFor(
  text: string,
  citations: readonly Citation[],
  index: number,
  from: number,
  to: number,
): NamedPerson[] {
  const { start, end } = citations[index] ?? { start: 0, end: 0 };
  const after = text.slice(end, Math.min(to, citations[index + 1]?.start ?? to, end + FAR));
  const before = text.slice(Math.max(from, citations[index - 1]?.end ?? from, start - FAR), start);
  const tries: (() => NamedPerson[])[] = [
    ...IN_FRONT.map((pattern) => () => peopleBy(pattern, before)),
    ...BEHIND.map((pattern) => () => peopleBy(pattern, after)),
    () => peopleBy(HAS_INTRODUCED, before),
    () => peopleBy(JOIN, before),
  ];
  for (const people of tries) {
    const found = people();
    if (found.length > 0) return found;
  }
  return [];
}

/** "A", "A and B", "A, B and C". */
export const listed = (people: readonly NamedPerson[]): string =>
  people
    .map(({ name }) => name)
    .join(", ")
    .replace(/, ([^,]*)$/, " and $1");

/**
 * The sponsor that a text names for one of its citations, or null; `from` and `to` bound the sentence around it. Of a
 * senator and a representative named together for "S. 5 / H.R. 7", each goes with the measure of their own chamber.
 */
export function sponsorNamedFor(
  text: string,
  citations: readonly Citation[],
  index: number,
  from: number,
  to: number,
): NamedSponsor | null {
  const citation = citations[index];
  if (!citation) return null;
  const chamber = chamberOf(citation.type);
  const own = peopleFor(text, citations, index, from, to);
  const next = citations[index + 1];
  const isPair = (a: Citation | undefined, b: Citation | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    chamberOf(a.type) !== chamberOf(b.type) &&
    JOINED.test(text.slice(a.end, b.start));
  const before = isPair(citations[index - 1], citation);
  const behind = isPair(citation, next);
  const people = own.length === 0 && behind ? peopleFor(text, citations, index + 1, from, to) : own;
  const isMixed = new Set(people.map((person) => person.chamber)).size > 1;
  // "(S. 5 / H.R. 7), by Senator Reed": the senator's is the first.
  const isOther = people.every((person) => person.chamber !== null && person.chamber !== chamber);
  if ((before || behind) && !isMixed && isOther) return null;
  const theirs = isMixed ? people.filter((person) => person.chamber === chamber) : people;
  const [first] = theirs;
  return first ? { name: listed(theirs), chamber: first.chamber } : null;
}
