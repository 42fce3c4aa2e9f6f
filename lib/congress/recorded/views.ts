import type { Measure } from "@/lib/congress/measure";
import { loadRecorded, toMeasure } from "@/lib/congress/store";
import { db } from "@/lib/db";

/** What is known of a measure but who is on it. */
export type RecordedMeasure = Omit<Measure, "cosponsors">;

/** The measures of a Congress that the record has, by their number: what somebody can have meant. */
export async function listRecorded(congress: number): Promise<RecordedMeasure[]> {
  const rows = await db().prisma.measure.findMany({
    where: { congress },
    orderBy: [{ number: "asc" }, { type: "asc" }],
    take: 5_000,
  });
  return rows.map((row) => {
    const { cosponsors: _, ...facts } = toMeasure({ ...row, cosponsors: [] });
    return facts;
  });
}

/** A measure with who is on it; null when the record does not have it. */
export const findRecorded = (id: string): Promise<Measure | null> => loadRecorded(db().prisma, id);
