import type { IsoDate, Measure, MeasureType } from "@/lib/congress/measure";
import type { Prisma } from "@/lib/db";

/** A measure with its cosponsors, as the database holds it. */
export type MeasureRow = Prisma.MeasureGetPayload<{ include: { cosponsors: true } }>;

/** What to ask the database for, so that `toMeasure` can read the answer. */
export const measureWithCosponsors = { include: { cosponsors: { orderBy: { since: "asc" } } } } as const;

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
