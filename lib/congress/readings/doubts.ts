import type { Statement } from "@/lib/congress/readings/statement";
import type { ListedCosponsor, SourceFacts } from "@/lib/congress/sources/source";

/** What names an entry: somebody can join, withdraw, and join again on another day. */
export const entryKey = ({ bioguide, since }: Pick<ListedCosponsor, "bioguide" | "since">): string =>
  `${bioguide} ${since}`;

/**
 * Those of whom the older of two statements says what the newer cannot have forgotten: an entry vanished from a whole
 * list, or a withdrawal was taken back or moved. Somebody who joined or withdrew since is only news.
 */
function contradicted(older: SourceFacts, newer: SourceFacts): string[] {
  const later = new Map(newer.cosponsors.map((entry) => [entryKey(entry), entry]));
  return older.cosponsors.flatMap((entry) => {
    const now = later.get(entryKey(entry));
    const isDenied = now ? entry.withdrawnOn !== null && entry.withdrawnOn !== now.withdrawnOn : newer.complete;
    return isDenied ? [entry.bioguide] : [];
  });
}

/**
 * The people about whom different sources disagree, sorted. A source that is merely behind disagrees with nobody: what
 * it does not know yet happened since. Of two with the same date neither can be behind.
 */
export function disputedIn(statements: readonly Statement[]): string[] {
  const pairs = statements.flatMap((a) =>
    statements.filter(({ source }) => source !== a.source).map((b) => [a, b] as const),
  );
  const disputed = pairs.flatMap(([a, b]) => {
    const [older, newer] = [a.facts, b.facts];
    if (older.updatedAt > newer.updatedAt) return [];
    const sponsors = older.sponsor.bioguide === newer.sponsor.bioguide ? [] : [older.sponsor, newer.sponsor];
    return [...contradicted(older, newer), ...sponsors.map(({ bioguide }) => bioguide)];
  });
  return [...new Set(disputed)].sort();
}
