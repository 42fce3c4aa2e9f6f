import type { Measure } from "@/lib/congress/measure";
import { standingOf } from "@/lib/congress/standing";
import { type Figure, figure, median } from "./figure";

const LEGISLATORS = 535;
const MEASURES = 20;
const NOW = new Date("2026-11-22T15:00:00Z");

const house = Array.from({ length: LEGISLATORS }, (_, index) => ({
  bioguide: `L${String(index).padStart(6, "0")}`,
  chamber: "house" as const,
}));

/** Twenty bills, each with half of the House on it and one in ten of those withdrawn; new objects, so nothing is warm. */
const measures = (): Measure[] =>
  Array.from({ length: MEASURES }, (_, number) => ({
    ...{ id: `119-HR-${number}`, congress: 119, type: "HR", number, title: "A bill" },
    ...{ sponsorBioguide: "L000001", sponsorName: "Sam Sponsor", introducedOn: "2025-02-05" },
    ...{ latestActionOn: "2025-02-05", latestAction: "Referred.", policyArea: null, disputed: ["L000003"] },
    ...{
      cosponsorsAsOf: "2026-06-01",
      cosponsorsComplete: true,
      sourceName: "Congress.gov",
      url: "https://www.congress.gov/",
    },
    cosponsors: house
      .filter((_, index) => (index + number) % 2 === 0)
      .map(({ bioguide }, index) => ({
        ...{ bioguide, since: "2025-03-01", original: false, missingSince: null },
        withdrawnOn: index % 10 === 0 ? "2025-04-01" : null,
      })),
  }));

// The peer: what it takes to look at every pair at all, in a Set for each measure that knows neither date nor doubt.
function peerMs(all: readonly Measure[]): number {
  const start = performance.now();
  let on = 0;
  for (const { cosponsors } of all) {
    const names = new Set(cosponsors.map(({ bioguide }) => bioguide));
    for (const { bioguide } of house) if (names.has(bioguide)) on++;
  }
  return on > 0 ? performance.now() - start : Number.NaN;
}

function oursMs(all: readonly Measure[]): number {
  const start = performance.now();
  let on = 0;
  for (const measure of all) {
    for (const legislator of house) if (standingOf(measure, legislator, NOW).kind === "cosponsor") on++;
  }
  return on > 0 ? performance.now() - start : Number.NaN;
}

/** Where every member of a full House stands on twenty measures, each just loaded, with the reading of its list. */
export async function bench(): Promise<Figure[]> {
  const rounds = Array.from({ length: 60 }, () => ({ ours: oursMs(measures()), peer: peerMs(measures()) }));
  const warm = rounds.slice(20);
  const ours = median(warm.map((round) => round.ours));
  const name = `standing: ${LEGISLATORS} legislators x ${MEASURES} measures`;
  return [
    figure(name, ours, "ms", median(warm.map((round) => round.peer)), "a Set.has for each pair"),
    figure(`${name} against the goal`, ours, "ms", 5, "goal, at most"),
  ];
}
