import type { Cosponsorship, Measure } from "@/lib/congress/measure";
import type { Db } from "@/lib/db";

// Date columns are read and written as midnight UTC.
const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Brings the record up to `measures`, and leaves a measure alone that was read on a later day than theirs. */
export async function seedMeasures(tx: Db, measures: readonly Measure[]): Promise<void> {
  const stored = await tx.measure.findMany({ select: { id: true, cosponsorsAsOf: true } });
  const readOn = new Map(stored.map(({ id, cosponsorsAsOf }) => [id, cosponsorsAsOf]));
  for (const measure of measures) {
    const known = readOn.get(measure.id);
    if (known && known >= dateOf(measure.cosponsorsAsOf)) continue;
    await replaceMeasure(tx, measure);
  }
}

async function replaceMeasure(tx: Db, { cosponsors, ...measure }: Measure): Promise<void> {
  const row = {
    ...measure,
    introducedOn: dateOf(measure.introducedOn),
    latestActionOn: dateOf(measure.latestActionOn),
    cosponsorsAsOf: dateOf(measure.cosponsorsAsOf),
  };
  await tx.measure.upsert({ where: { id: row.id }, create: row, update: row });
  await tx.cosponsorship.deleteMany({ where: { measureId: row.id } });
  await tx.cosponsorship.createMany({
    data: cosponsors.map((cosponsor) => toRow(row.id, cosponsor)),
    skipDuplicates: true,
  });
}

const toRow = (measureId: string, { bioguide, since, original, withdrawnOn, missingSince }: Cosponsorship) => ({
  measureId,
  bioguide,
  since: dateOf(since),
  original,
  withdrawnOn: withdrawnOn && dateOf(withdrawnOn),
  missingSince: missingSince && dateOf(missingSince),
});
