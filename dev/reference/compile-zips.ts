import { type Facts, UpdateRefused } from "@/dev/reference/facts";
import { mendZips } from "@/dev/reference/mend-zips";
import { expectedHouseSeats } from "@/dev/reference/seats";
import { inSeatOrder, seatsOfPrefixes } from "@/dev/reference/zip-prefixes";

export type ZipTable = {
  congress: number;
  source: string;
  asOf: string;
  zips: Record<string, string>;
  prefixes: Record<string, string>;
};

// The Census draws some 33,800 ZIP code areas; a file with far fewer was cut off on the way.
const FEWEST_ZIPS = 33_000;

const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);

function validate(zips: Map<string, string[]>): void {
  const house = new Set(expectedHouseSeats);
  const covered = new Set<string>();
  for (const [zip, seats] of zips) {
    if (!/^\d{5}$/.test(zip)) throw new UpdateRefused(`"${zip}" is no ZIP code`);
    if (seats.length === 0) throw new UpdateRefused(`ZIP code ${zip} lies in no seat`);
    for (const seat of seats) {
      if (!house.has(seat)) throw new UpdateRefused(`ZIP code ${zip} lies in ${seat}, which is no seat`);
      covered.add(seat);
    }
  }
  const missing = expectedHouseSeats.filter((seat) => !covered.has(seat));
  if (missing.length > 0) throw new UpdateRefused(`no ZIP code lies in ${missing.join(", ")}`);
  if (zips.size < FEWEST_ZIPS) throw new UpdateRefused(`only ${zips.size} ZIP codes are listed; the file is cut off`);
}

/**
 * ZIP codes -> the table, grouped by the list of seats, which is how it stays small and how a change of one district shows
 * as a change of its lines. The source names no Congress: `congress` is that of the legislators.
 */
export function compileZips(
  { source, asOf, facts }: Facts["zips"],
  congress: number,
): { table: ZipTable; notes: string[] } {
  const { zips, notes } = mendZips(facts);
  validate(zips);
  const lists = Map.groupBy([...zips].sort(byKey), ([, seats]) => [...new Set(seats)].sort(inSeatOrder).join(" "));
  const inListOrder = ([a]: [string, unknown], [b]: [string, unknown]) =>
    inSeatOrder(a.split(" ")[0] ?? "", b.split(" ")[0] ?? "") || a.localeCompare(b);
  const groups = [...lists].sort(inListOrder).map(([seats, entries]) => [seats, entries.map(([zip]) => zip).join(" ")]);
  const prefixes = [...seatsOfPrefixes(zips, expectedHouseSeats)].sort(byKey);
  return {
    table: {
      congress,
      source,
      asOf,
      zips: Object.fromEntries(groups),
      prefixes: Object.fromEntries(prefixes.map(([prefix, seats]) => [prefix, seats.join(" ")])),
    },
    notes,
  };
}

/** The table's own lines read back: ZIP code -> its seats as one string. */
export const zipsOf = (table: Pick<ZipTable, "zips">): Map<string, string> =>
  new Map(Object.entries(table.zips).flatMap(([seats, codes]) => codes.split(" ").map((zip) => [zip, seats] as const)));
