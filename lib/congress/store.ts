import { dateOfMoment, momentOfDate } from "@/lib/congress/calendar-date";
import type { Measure, MeasureType } from "@/lib/congress/measure";
import type { Db, Prisma } from "@/lib/db";

/** A measure with its cosponsors, as the database holds it. */
export type MeasureRow = Prisma.MeasureGetPayload<{ include: { cosponsors: true } }>;

/** What to ask the database for, so that `toMeasure` can read the answer. */
export const measureWithCosponsors = {
  include: { cosponsors: { orderBy: [{ since: "asc" }, { bioguide: "asc" }] } },
} satisfies Prisma.MeasureDefaultArgs;

/** A stored measure as a plain object of the domain. */
export function toMeasure(row: MeasureRow): Measure {
  return {
    ...row,
    type: row.type as MeasureType,
    introducedOn: dateOfMoment(row.introducedOn),
    latestActionOn: dateOfMoment(row.latestActionOn),
    cosponsorsAsOf: dateOfMoment(row.cosponsorsAsOf),
    cosponsors: row.cosponsors.map(({ bioguide, since, original, withdrawnOn, missingSince }) => ({
      bioguide,
      since: dateOfMoment(since),
      original,
      withdrawnOn: withdrawnOn && dateOfMoment(withdrawnOn),
      missingSince: missingSince && dateOfMoment(missingSince),
    })),
  };
}

/** A measure of the record; null when the record does not have it. */
export async function loadRecorded(tx: Db, id: string): Promise<Measure | null> {
  const row = await tx.measure.findUnique({ where: { id }, ...measureWithCosponsors });
  return row && toMeasure(row);
}

/** Makes the record of a measure what is given, its list included. */
export async function saveMeasure(tx: Db, { cosponsors, ...measure }: Measure): Promise<void> {
  const row = {
    ...measure,
    introducedOn: momentOfDate(measure.introducedOn),
    latestActionOn: momentOfDate(measure.latestActionOn),
    cosponsorsAsOf: momentOfDate(measure.cosponsorsAsOf),
  };
  // The measure's own row changes with its list: letters tell by that row whether the record is still what they know.
  await tx.measure.upsert({ where: { id: row.id }, create: row, update: row });
  await tx.cosponsorship.deleteMany({ where: { measureId: row.id } });
  await tx.cosponsorship.createMany({
    data: cosponsors.map(({ bioguide, since, original, withdrawnOn, missingSince }) => ({
      measureId: row.id,
      bioguide,
      since: momentOfDate(since),
      original,
      withdrawnOn: withdrawnOn && momentOfDate(withdrawnOn),
      missingSince: missingSince && momentOfDate(missingSince),
    })),
    skipDuplicates: true,
  });
}
