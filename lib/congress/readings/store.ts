import type { Reading } from "@/lib/congress/readings/reading";
import type { Statement } from "@/lib/congress/readings/statement";
import { type ListedRelation, SOURCE_TITLES, type SourceName, type SourceProblem } from "@/lib/congress/sources/source";
import type { Db } from "@/lib/db";
import { newId } from "@/lib/shared/id";

/** Lets one transaction at a time write about a measure, also one that the record does not have yet. */
export async function lockMeasure(tx: Db, measureId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`measure ${measureId}`}, 0))`;
}

type Kept = Pick<Statement, "facts"> & { readAt: string };

/** How asking each source about a measure went so far; a source that was never asked has no reading. */
export async function loadReadings(tx: Db, measureId: string): Promise<Reading[]> {
  const rows = await tx.measureReading.findMany({ where: { measureId }, orderBy: { source: "asc" } });
  return rows.map(({ measureId: _, facts, source, problem, ...row }) => ({
    ...row,
    source: source as SourceName,
    problem: problem as SourceProblem | null,
    said: ((facts ?? []) as Kept[]).map((kept) => ({
      source: source as SourceName,
      facts: kept.facts,
      readAt: new Date(kept.readAt),
    })),
  }));
}

/** Keeps a reading in the place of the one before it. */
export async function saveReading(tx: Db, measureId: string, { said, ...reading }: Reading): Promise<void> {
  const facts = said.map(({ facts, readAt }): Kept => ({ facts, readAt: readAt.toISOString() }));
  const row = { ...reading, measureId, facts };
  const where = { measureId_source: { measureId, source: reading.source } };
  await tx.measureReading.upsert({ where, create: row, update: row });
}

/** Makes the relations that a source names those that it names now; what others said stays. */
export async function saveRelations(
  tx: Db,
  measureId: string,
  source: SourceName,
  related: readonly ListedRelation[],
  recordedAt: Date,
): Promise<void> {
  const sourceName = SOURCE_TITLES[source];
  const stays = related.map(({ id, kind }) => ({ relatedId: id, kind }));
  await tx.measureRelation.deleteMany({
    where: { measureId, sourceName, organizationId: null, NOT: { OR: stays } },
  });
  await tx.measureRelation.createMany({
    data: stays.map((relation) => ({ ...relation, id: newId(), measureId, sourceName, recordedAt })),
    skipDuplicates: true,
  });
}
