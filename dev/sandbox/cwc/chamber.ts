/** The two chambers, each with a system of its own. */
export type Chamber = "house" | "senate";

/** An office as the stand-in knows it. */
export type StandInOffice = {
  /** "HMA02" */
  code: string;
  /** who holds the seat; null when nobody does */
  bioguide: string | null;
};

/** In whose system an office is, by its code: "SMA02" in the Senate's. */
export const chamberOfOffice = (code: string): Chamber => (code.startsWith("S") ? "senate" : "house");
