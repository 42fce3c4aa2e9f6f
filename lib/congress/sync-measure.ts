import { keyOfId, type MeasureKey } from "@/lib/congress/measure";
import { isSameMeasure, mergeMeasure } from "@/lib/congress/readings/merge-measure";
import { type Asked, NOTHING_KNOWN, nextReading, type Reading, statementsOf } from "@/lib/congress/readings/reading";
import { loadReadings, lockMeasure, saveReading, saveRelations } from "@/lib/congress/readings/store";
import { syncJobOptions } from "@/lib/congress/readings/sync-job";
import { congressApi } from "@/lib/congress/sources/congress-api/transport";
import { govInfo } from "@/lib/congress/sources/govinfo/transport";
import type { MeasureSource, SourceName, SourceProblem } from "@/lib/congress/sources/source";
import { loadRecorded, saveMeasure } from "@/lib/congress/store";
import { type Db, inTransaction } from "@/lib/db";
import type { JobPayload } from "@/lib/jobs/catalog";
import { enqueue } from "@/lib/jobs/queue";
import { log } from "@/lib/log";
import type { Clock } from "@/lib/shared/clock";
import { fail, ok, type Result } from "@/lib/shared/result";

const SOURCES: readonly MeasureSource[] = [congressApi, govInfo];

const SOONEST_RETRY_SECONDS = 60;

export type SyncOutcome = {
  /** whether the record has the measure now */
  isKnown: boolean;
  /** whether the record says something else than before, a later date included */
  isChanged: boolean;
  problems: { source: SourceName; problem: SourceProblem }[];
};

/**
 * Asks every source about a measure and brings the record up to what they say; a measure that the record did not have
 * comes into it. What fails, lags or disagrees leaves the earlier facts with their date, and is written down beside
 * them. No transaction is open while the sources are asked. Safe to run twice and at the same time as itself.
 */
export async function syncMeasure(
  { measureId }: JobPayload<"sync-measure">,
  clock: Clock,
  sources: readonly MeasureSource[] = SOURCES,
): Promise<Result<SyncOutcome, "not_a_measure">> {
  const key = keyOfId(measureId);
  if (!key) return fail("not_a_measure");
  const at = clock();
  const known = await inTransaction((tx) => loadReadings(tx, measureId));
  const answers = await Promise.all(sources.map((source) => ask(source, key, known, at)));
  const outcome = await inTransaction((tx) => record(tx, measureId, answers));
  log().info({ measureId, ...outcome }, "measure read");
  return ok(outcome);
}

async function ask(source: MeasureSource, key: MeasureKey, known: readonly Reading[], at: Date): Promise<Asked> {
  const reading = known.find(({ source: name }) => name === source.name);
  const asked = reading ? { etag: reading.etag, lastModified: reading.lastModified } : NOTHING_KNOWN;
  return { source: source.name, at, asked, answer: await source.read(key, asked) };
}

async function record(tx: Db, measureId: string, answers: readonly Asked[]): Promise<SyncOutcome> {
  await lockMeasure(tx, measureId);
  const earlier = await loadReadings(tx, measureId);
  const before = await loadRecorded(tx, measureId);
  const find = (name: SourceName) => earlier.find(({ source }) => source === name) ?? null;
  const readings = answers.map((asked) => nextReading(find(asked.source), asked));
  const measure = mergeMeasure(before, statementsOf(readings));
  const isChanged = measure !== null && !(before && isSameMeasure(before, measure));
  if (isChanged) await saveMeasure(tx, measure);
  for (const reading of readings) {
    await saveReading(tx, measureId, reading);
    const related = reading.said.at(-1)?.facts.related;
    if (related && reading.readAt) await saveRelations(tx, measureId, reading.source, related, reading.readAt);
  }
  // Who wants to be left alone for a while is asked again then.
  const waits = answers.flatMap(({ answer }) => ("retryAfterSeconds" in answer && answer.retryAfterSeconds) || []);
  if (waits.length > 0) {
    const inSeconds = Math.max(SOONEST_RETRY_SECONDS, ...waits);
    await enqueue(tx, "sync-measure", { measureId }, { ...syncJobOptions(measureId), inSeconds });
  }
  const problems = readings.flatMap(({ source, problem }) => (problem ? [{ source, problem }] : []));
  return { isKnown: measure !== null, isChanged, problems };
}
