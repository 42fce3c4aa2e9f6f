import type { IsoDate } from "@/lib/congress/measure";

/** A state that elects to the House by another map from a Congress on, with the day on which that map was settled. */
export type MapChange = { state: string; settledOn: IsoDate; note: "in_court" | null };

export type MapChanges = { congress: number; asOf: IsoDate; sourceName: string; url: string; changes: MapChange[] };

// New maps between the elections of 2024 and 2026. Virginia's was struck down on 2026-05-08 and is not among them. In
// Missouri a case ran until September 2026; how it ended was not to be found on the day of this list.
const FOR_THE_120TH: MapChanges = {
  congress: 120,
  asOf: "2026-09-10",
  sourceName: "Wikipedia",
  url: "https://en.wikipedia.org/wiki/2025%E2%80%932026_United_States_redistricting",
  changes: [
    { state: "TX", settledOn: "2025-08-29", note: null },
    { state: "MO", settledOn: "2025-09-28", note: "in_court" },
    { state: "NC", settledOn: "2025-10-22", note: null },
    { state: "OH", settledOn: "2025-10-31", note: null },
    { state: "CA", settledOn: "2025-11-04", note: null },
    { state: "UT", settledOn: "2025-11-10", note: null },
    { state: "FL", settledOn: "2026-05-04", note: null },
    { state: "TN", settledOn: "2026-05-07", note: null },
    { state: "LA", settledOn: "2026-05-29", note: null },
    { state: "AL", settledOn: "2026-06-02", note: null },
  ],
};

/** The states known to change maps with a Congress; null when nothing was gathered for it. */
export const mapChangesFor = (congress: number): MapChanges | null =>
  congress === FOR_THE_120TH.congress ? FOR_THE_120TH : null;
