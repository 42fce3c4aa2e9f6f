import { type History, historyOf } from "@/lib/congress/history";
import type { IsoDate, Measure } from "@/lib/congress/measure";
import type { Reading } from "@/lib/congress/readings/reading";
import { loadReadings } from "@/lib/congress/readings/store";
import { type Counterpart, counterpartsOf, type MeasureRelation } from "@/lib/congress/relations";
import { SOURCE_TITLES } from "@/lib/congress/sources/source";
import { loadRecorded } from "@/lib/congress/store";
import { db } from "@/lib/db";

/** How asking one source went, as a screen says it. */
export type ReadingLine = Pick<Reading, "source" | "attemptedAt" | "readAt" | "problem"> & { title: string };

export type MeasureRecord = {
  /** null: asked for, and no source has given it yet; the readings say why */
  measure: Measure | null;
  /** since the day it was introduced */
  history: History | null;
  /** a source that was never asked is not among them */
  readings: ReadingLine[];
  relations: MeasureRelation[];
  counterparts: Counterpart[];
};

/**
 * What is said of a measure and of others beside it, named from either side: by the record, and by the organization
 * when one is given. What another organization said is nobody else's to see.
 */
export async function listRelations(measureId: string, organizationId: string | null): Promise<MeasureRelation[]> {
  const rows = await db().prisma.measureRelation.findMany({
    where: {
      AND: [
        { OR: [{ measureId }, { relatedId: measureId }] },
        { OR: [{ organizationId: null }, ...(organizationId ? [{ organizationId }] : [])] },
      ],
    },
    orderBy: [{ kind: "asc" }, { recordedAt: "asc" }, { id: "asc" }],
  });
  return rows.map(({ measureId: from, relatedId, kind, sourceName, organizationId: said }) => ({
    ...{ measureId: from, relatedId, kind, sourceName },
    organizationId: said,
  }));
}

/** All that is known of a measure and how it is known. `since` starts its history; left out: when it was introduced. */
export async function findRecord(
  measureId: string,
  organizationId: string | null = null,
  since?: IsoDate,
): Promise<MeasureRecord> {
  const { prisma } = db();
  const [measure, readings, relations] = await Promise.all([
    loadRecorded(prisma, measureId),
    loadReadings(prisma, measureId),
    listRelations(measureId, organizationId),
  ]);
  return {
    measure,
    history: measure && historyOf(measure, since ?? measure.introducedOn),
    readings: readings.map(({ source, attemptedAt, readAt, problem }) => ({
      ...{ source, attemptedAt, readAt, problem },
      title: SOURCE_TITLES[source],
    })),
    relations,
    counterparts: counterpartsOf(measureId, relations),
  };
}
