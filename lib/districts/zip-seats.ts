// ZIP code -> House seats, in memory. A ZIP code is a number below 100,000, so one array of small integers answers in
// one step; each integer names a list of seats, of which there are some 1,600.
import table from "@/lib/districts/zips.table.json";

type ZipTable = {
  congress: number;
  source: string;
  asOf: string;
  /** "MA-1 MA-2" -> the ZIP codes that lie in those seats */
  zips: Record<string, string>;
  /** "010" -> the seats in which a ZIP code of that beginning may lie */
  prefixes: Record<string, string>;
};
type ZipIndex = {
  listOfZip: Uint16Array;
  lists: readonly (readonly string[])[];
  prefixes: Map<string, readonly string[]>;
};

function readTable({ zips, prefixes }: ZipTable): ZipIndex {
  const listOfZip = new Uint16Array(100_000);
  const lists: string[][] = [[]];
  for (const [seats, codes] of Object.entries(zips)) {
    for (const code of codes.split(" ")) listOfZip[Number(code)] = lists.length;
    lists.push(seats.split(" "));
  }
  const byPrefix = Object.entries(prefixes).map(([prefix, seats]) => [prefix, seats.split(" ")] as const);
  return { listOfZip, lists, prefixes: new Map(byPrefix) };
}

let index: ZipIndex | undefined;
const zipIndex = (): ZipIndex => {
  index ??= readTable(table);
  return index;
};

const ZIP = /^\d{5}$/;

/** The House seats over which a ZIP code is spread, or null when the table does not list it. Five digits, no ZIP+4. */
export function seatsOfZip(zip: string): readonly string[] | null {
  if (!ZIP.test(zip)) return null;
  const { listOfZip, lists } = zipIndex();
  const list = listOfZip[Number(zip)];
  return list ? (lists[list] ?? null) : null;
}

/**
 * The House seats in which a ZIP code may lie, by its first three digits alone: for post office boxes and for ZIP codes
 * of one company or agency, which no Census table has. Null when the post uses no such beginning.
 */
export const seatsOfZipPrefix = (zip: string): readonly string[] | null =>
  ZIP.test(zip) ? (zipIndex().prefixes.get(zip.slice(0, 3)) ?? null) : null;

/** The state in which a ZIP code lies; null when it lies in two, or is not known. */
export function stateOfZip(zip: string): string | null {
  const states = new Set((seatsOfZip(zip) ?? seatsOfZipPrefix(zip) ?? []).map((seat) => seat.slice(0, 2)));
  const [state = null] = states.size === 1 ? states : [];
  return state;
}

/** Where the table comes from, when, and for which Congress's map it holds. */
export const zipTableFacts = (): { congress: number; source: string; asOf: string } => ({
  congress: table.congress,
  source: table.source,
  asOf: table.asOf,
});
