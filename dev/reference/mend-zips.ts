// Faults of the Census ZIP file that are known, each with what is done about it.

const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index).padStart(5, "0"));

// The Census relationship files for districts leave out four territories. Each is one seat, so its ZIP codes suffice.
const MISSING_TERRITORIES: Record<string, string[]> = {
  "AS-0": ["96799"],
  "GU-0": range(96910, 96932),
  "MP-0": range(96950, 96952),
  "VI-0": [...range(801, 805), ...range(820, 824), ...range(830, 831), ...range(840, 841), ...range(850, 851)],
};

/** Adds what the file lacks. The notes say what was done. */
export function mendZips(zips: Map<string, string[]>): { zips: Map<string, string[]>; notes: string[] } {
  const mended = new Map(zips);
  const notes: string[] = [];
  for (const [seat, codes] of Object.entries(MISSING_TERRITORIES)) {
    const added = codes.filter((code) => !mended.has(code));
    for (const code of added) mended.set(code, [seat]);
    if (added.length > 0) notes.push(`${seat}: ${added.length} ZIP codes added, which the Census file leaves out`);
  }
  return { zips: mended, notes };
}
