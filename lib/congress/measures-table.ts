import type { IsoDate, Measure } from "@/lib/congress/measure";
import table from "@/lib/congress/measures.table.json";

/** The measures that the project ships facts about, with who is on each and how whole that knowledge is. */
export type MeasuresTable = { source: string; asOf: IsoDate; measures: Measure[] };

/**
 * The compiled table, for the seed. `asOf` is the newest day on which any list was read; each measure has its own.
 * The script that writes the table has checked its shape (dev/reference/compile-measures.ts).
 */
export const measuresTable = (): MeasuresTable => table as MeasuresTable;
