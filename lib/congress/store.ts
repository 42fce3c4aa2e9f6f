import type { IsoDate, Measure, MeasureType } from "@/lib/congress/measure";
import type { Db, Prisma } from "@/lib/db";

/** A measure with its cosponsors, as the database holds it. */
export type MeasureRow = Prisma.MeasureGetPayload<{ include: { cosponsors: true } }>;

/** What to ask the database for, so that `toMeasure` can read the answer. */
export const measureWithCosponsors = {
  include: { cosponsors: { orderBy: [{ since: "asc" }, { bioguide: "asc" }] } },
} satisfies Prisma.MeasureDefaultArgs;

// A date column comes back as midnight UTC, so its first ten characters are the date that was stored.
const isoDate = (date: Date): IsoDate => date.toISOString().slice(0, 10);

/** A stored measure as a plain object of the domain. */
export function toMeasure(row: MeasureRow): Measure {
  return {
    ...row,
    type: row.type as MeasureType,
    introducedOn: isoDate(row.introducedOn),
    latestActionOn: isoDate(row.latestActionOn),
    cosponsorsAsOf: isoDate(row.cosponsorsAsOf),
    cosponsors: row.cosponsors.map(({ bioguide, since, original, withdrawnOn, missingSince }) => ({
      bioguide,
      since: isoDate(since),
      original,
      withdrawnOn: withdrawnOn && isoDate(withdrawnOn),
      missingSince: missingSince && isoDate(missingSince),
    })),
  };
}

// Date columns are written as midnight UTC.
const dateOf = (day: IsoDate): Date => new Date(`${day}T00:00:00Z`);

/** A measure of the record; null when the record does not have it. */
export async function loadRecorded(tx: Db, id: string): Promise<Measure | null> {
  const row = await tx.measure.findUnique({ where: { id }, ...measureWithCosponsors });
  return row && toMeasure(row);
}

/** Makes the record of a measure what is given, its list included. */
export async function saveMeasure(tx: Db, { cosponsors, ...measure }: Measure): Promise<void> {
  const row = {
    ...measure,
    introducedOn: dateOf(measure.introducedOn),
    latestActionOn: dateOf(measure.latestActionOn),
    cosponsorsAsOf: dateOf(measure.cosponsorsAsOf),
  };
  // The measure's own row changes with its list: letters tell by that row whether the record is still what they know.
  await tx.measure.upsert({ where: { id: row.id }, create: row, update: row });
  await tx.cosponsorship.deleteMany({ where: { measureId: row.id } });
  await tx.cosponsorship.createMany({
    data: cosponsors.map(({ bioguide, since, original, withdrawnOn, missingSince }) => ({
      measureId: row.id,
      bioguide,
      since: dateOf(since),
      original,
      withdrawnOn: withdrawnOn && dateOf(withdrawnOn),
      missingSince: missingSince && dateOf(missingSince),
    })),
    skipDuplicates: true,
  });
}
