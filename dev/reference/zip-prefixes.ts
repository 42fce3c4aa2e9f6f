// The first three digits of ZIP codes that no Census table knows, since nobody lives in them: the ranges of one agency or
// company and of post office boxes, with the state that they belong to (USPS labeling list L002, three-digit prefixes).
// Their owner may live anywhere in the state, so all its seats are candidates.
const STATE_OF_PREFIX: Record<string, string> = {
  "005": "NY",
  "055": "MA",
  "192": "PA",
  "311": "GA",
  "332": "FL",
  "375": "TN",
  "399": "GA",
  "459": "OH",
  "509": "IA",
  "555": "MN",
  "569": "DC",
  "649": "MO",
  "733": "TX",
  "842": "UT",
  "885": "TX",
  "889": "NV",
  "901": "CA",
  "938": "CA",
  "942": "CA",
};

const stateOf = (seat: string): string => seat.slice(0, 2);

// Below this share of a prefix's ZIP codes a state is a neighbor across the line, not where its post boxes are.
const MINIMUM_SHARE = 0.05;

/** Seats in the order of their state and number. */
export const inSeatOrder = (a: string, b: string): number =>
  stateOf(a).localeCompare(stateOf(b)) || Number(a.slice(3)) - Number(b.slice(3));

/**
 * For each three-digit beginning, the seats in which one of its unlisted ZIP codes may lie: those of the listed ZIP codes that
 * share it, in the states that hold a fair number of them outright.
 */
export function seatsOfPrefixes(zips: Map<string, string[]>, houseSeats: readonly string[]): Map<string, string[]> {
  const byPrefix = Map.groupBy(zips, ([zip]) => zip.slice(0, 3));
  const prefixes = new Map<string, string[]>();
  for (const [prefix, entries] of byPrefix) {
    const share = (state: string) =>
      entries.filter(([, seats]) => seats.every((seat) => stateOf(seat) === state)).length / entries.length;
    const all = [...new Set(entries.flatMap(([, seats]) => seats))].sort(inSeatOrder);
    const own = all.filter((seat) => share(stateOf(seat)) >= MINIMUM_SHARE);
    prefixes.set(prefix, own.length > 0 ? own : all);
  }
  for (const [prefix, state] of Object.entries(STATE_OF_PREFIX)) {
    if (!prefixes.has(prefix))
      prefixes.set(
        prefix,
        houseSeats.filter((seat) => stateOf(seat) === state),
      );
  }
  return prefixes;
}
