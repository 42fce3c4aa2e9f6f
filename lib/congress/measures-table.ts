import type { IsoDate, Measure } from "@/lib/congress/measure";
import table from "@/lib/congress/measures.table.json";
import type { MeasureRelation } from "@/lib/congress/relations";

/** One measure beside another, as shipped. */
export type ShippedRelation = Pick<MeasureRelation, "measureId" | "relatedId" | "kind">;

/** The measures that the project ships facts about, with who is on each, how whole that knowledge is, and what stands beside them. */
export type MeasuresTable = { source: string; asOf: IsoDate; measures: Measure[]; relations: ShippedRelation[] };

/**
 * The compiled table, for the seed. `asOf` is the newest day on which any list was read; each measure has its own.
 * The script that writes the table has checked its shape (dev/reference/compile-measures.ts).
 */
export const measuresTable = (): MeasuresTable => table as MeasuresTable;
