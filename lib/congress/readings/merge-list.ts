import type { Cosponsorship, IsoDate, Measure } from "@/lib/congress/measure";
import { entryKey } from "@/lib/congress/readings/doubts";
import type { Statement } from "@/lib/congress/readings/statement";
import { type ListedCosponsor, SOURCE_TITLES } from "@/lib/congress/sources/source";
import { todayInWashington } from "@/lib/congress/washington-date";

/** Who is on a measure, where that was read, on which day, and whether it is all. */
export type KnownList = Pick<Measure, "cosponsors" | "cosponsorsAsOf" | "cosponsorsComplete" | "sourceName">;

type Base = Pick<KnownList, "cosponsorsAsOf" | "sourceName">;

const baseOf = ({ source, readAt }: Statement): Base => ({
  cosponsorsAsOf: todayInWashington(readAt),
  sourceName: SOURCE_TITLES[source],
});

type Entries = Map<string, Cosponsorship>;

const toEntries = (cosponsors: readonly ListedCosponsor[]): Entries =>
  new Map(cosponsors.map((entry) => [entryKey(entry), { ...entry, missingSince: null }]));

const sorted = (entries: Entries): Cosponsorship[] =>
  [...entries]
    .sort(([a, { since: x }], [b, { since: y }]) => (x === y ? (a < b ? -1 : 1) : x < y ? -1 : 1))
    .map(([, entry]) => entry);

/**
 * The entries of a whole list, and those of the list before that it no longer has. Nobody leaves a list unrecorded: such
 * an entry is kept as missing, unless the same person stands on the new list with another date, which corrects it.
 */
function replaced(before: readonly Cosponsorship[], whole: readonly ListedCosponsor[], on: IsoDate): Entries {
  const entries = toEntries(whole);
  const people = new Set(whole.map(({ bioguide }) => bioguide));
  for (const entry of before) {
    const key = entryKey(entry);
    if (entries.has(key)) continue;
    if (entry.withdrawnOn !== null) entries.set(key, entry);
    else if (!people.has(entry.bioguide)) entries.set(key, { ...entry, missingSince: entry.missingSince ?? on });
  }
  return entries;
}

/** Adds what a list that is not whole proves: who is on it, and who withdrew. It takes nobody away. */
function add(entries: Entries, partial: readonly ListedCosponsor[]): void {
  for (const entry of partial) {
    const withdrawnOn = entry.withdrawnOn ?? entries.get(entryKey(entry))?.withdrawnOn ?? null;
    entries.set(entryKey(entry), { ...entry, withdrawnOn, missingSince: null });
  }
}

/**
 * The list as it stands, from the list before and what the sources say, the one that knows most first. The best whole
 * list is the base and gives the date; newer lists that are not whole add to it. When one of those counts more people
 * than are known then, somebody joined whom nobody named, and the list is whole no longer.
 */
export function mergeList(before: KnownList | null, statements: readonly Statement[]): KnownList {
  const whole = statements.find(({ facts }) => facts.complete);
  const earlier = before?.cosponsors ?? [];
  const base: Base | null = whole ? baseOf(whole) : before?.cosponsorsComplete ? before : null;
  const entries = whole
    ? replaced(earlier, whole.facts.cosponsors, todayInWashington(whole.readAt))
    : new Map(earlier.map((entry) => [entryKey(entry), entry]));

  const partial = whole ? statements.slice(0, statements.indexOf(whole)) : statements;
  for (const { facts } of partial.toReversed()) add(entries, facts.cosponsors);
  const listed = [...entries.values()].filter(({ missingSince }) => missingSince === null).length;
  const isCounted = partial.every(({ facts }) => facts.listed === null || facts.listed === listed);
  const known = isCounted ? base : null;
  const from = known ?? (partial[0] ? baseOf(partial[0]) : null);
  if (!from) throw new Error("a list comes from somewhere");
  const { cosponsorsAsOf, sourceName } = from;
  return { cosponsors: sorted(entries), cosponsorsComplete: known !== null, cosponsorsAsOf, sourceName };
}
