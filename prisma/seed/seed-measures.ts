import type { MeasuresTable } from "@/lib/congress/measures-table";
import { saveMeasure } from "@/lib/congress/store";
import type { Db } from "@/lib/db";
import { newId } from "@/lib/shared/id";

/** How a relation names its source that came with the project, beside those that are read later. */
const SHIPPED = "Congress.gov, as shipped";

/**
 * Brings the record up to the shipped table: a measure is left alone that was read on that day or a later one, and a
 * relation that is known.
 */
export async function seedMeasures(tx: Db, { measures, relations, asOf }: MeasuresTable): Promise<void> {
  const stored = await tx.measure.findMany({ select: { id: true, cosponsorsAsOf: true } });
  const readOn = new Map(stored.map(({ id, cosponsorsAsOf }) => [id, cosponsorsAsOf.toISOString().slice(0, 10)]));
  for (const measure of measures) {
    const known = readOn.get(measure.id);
    if (known !== undefined && known >= measure.cosponsorsAsOf) continue;
    await saveMeasure(tx, measure);
    // What the sources said before that is older than the record now.
    await tx.measureReading.deleteMany({ where: { measureId: measure.id } });
  }
  const recordedAt = new Date(`${asOf}T00:00:00Z`);
  await tx.measureRelation.createMany({
    data: relations.map((relation) => ({ ...relation, id: newId(), sourceName: SHIPPED, recordedAt })),
    skipDuplicates: true,
  });
}
