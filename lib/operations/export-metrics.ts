// Figures for Prometheus. What stands in the database is the same in every process: take the greatest of several, not
// their sum. It is counted beside the scrape and at most a twentieth of the time, so scraping often costs nothing.
import { collectDefaultMetrics, Gauge, register } from "prom-client";
import { clock } from "@/lib/env";
import { attemptsByEnd, lettersByState } from "@/lib/operations/figures";
import { countAttempts, countJobs, countLetters, countNotices, countWaits, loadSweep } from "@/lib/operations/views";
import { systemClock } from "@/lib/shared/clock";
import { recent, sparing, within } from "@/lib/shared/recent";

/** Letters older than this have gone or were given up; a figure of them would only grow. */
export const COUNTED_DAYS = 30;

const DAY_MS = 24 * 3600 * 1000;
const PATIENCE_MS = 2_000;

// Next's development server loads modules anew at each change; the registry stays.
const gauge = <L extends string>(name: string, help: string, labelNames: L[]): Gauge<L> =>
  (register.getSingleMetric(name) as Gauge<L> | undefined) ?? new Gauge({ name, help, labelNames });

const letters = gauge("redress_letters", `Letters of the last ${COUNTED_DAYS} days by state.`, ["channel", "state"]);
const attempts = gauge("redress_delivery_attempts", `Attempts on letters of the last ${COUNTED_DAYS} days by end.`, [
  "channel",
  "outcome",
  "code",
]);
const waiting = gauge("redress_letters_waiting", "Letters that wait although nothing went wrong, by reason.", [
  "reason",
]);
const waitingOldest = gauge("redress_letters_waiting_oldest_seconds", "How long the oldest of those has waited.", [
  "reason",
]);
const notices = gauge("redress_notices", `Mails to writers about letters of the last ${COUNTED_DAYS} days.`, [
  "kind",
  "state",
]);
const stranded = gauge("redress_letters_stranded", "Letters ever found that nothing would have carried.", []);
const jobs = gauge("redress_queue_jobs", "Jobs of the queue by state.", ["job", "state"]);
const oldest = gauge("redress_queue_oldest_due_seconds", "How long the oldest due job has waited.", ["job"]);
const countedAt = gauge("redress_counted_timestamp_seconds", "When these figures were last counted.", ["figures"]);

if (!register.getSingleMetric("process_cpu_seconds_total")) collectDefaultMetrics();

type Samples<L extends string> = readonly { labels: Record<L, string>; value: number }[];

function show<L extends string>(metric: Gauge<L>, samples: Samples<L>): void {
  metric.reset();
  for (const { labels, value } of samples) metric.labels(labels).set(value);
}

const seconds = (): number => systemClock().getTime() / 1000;

const countQueue = recent(async () => {
  const counts = await countJobs();
  show(
    jobs,
    counts.map(({ job, state, jobs: value }) => ({ labels: { job, state }, value })),
  );
  show(
    oldest,
    counts.flatMap(({ job, state, oldestS: value }) => (state === "due" ? [{ labels: { job }, value }] : [])),
  );
  countedAt.set({ figures: "queue" }, seconds());
}, sparing(5_000));

const countDelivery = recent(async () => {
  // Ids are made by the machine's clock, whatever the product's says.
  const since = new Date(systemClock().getTime() - COUNTED_DAYS * DAY_MS);
  show(letters, lettersByState(await countLetters(since), clock()));
  show(attempts, attemptsByEnd(await countAttempts(since)));
  const waits = await countWaits(clock());
  show(
    waiting,
    waits.map(({ reason, letters: value }) => ({ labels: { reason }, value })),
  );
  show(
    waitingOldest,
    waits.map(({ reason, oldestS: value }) => ({ labels: { reason }, value })),
  );
  show(
    notices,
    (await countNotices(since)).map(({ kind, state, notices: value }) => ({ labels: { kind, state }, value })),
  );
  const sweep = await loadSweep();
  stranded.set(sweep?.foundEver ?? 0);
  if (sweep) countedAt.set({ figures: "stranded" }, sweep.at.getTime() / 1000);
  countedAt.set({ figures: "delivery" }, seconds());
}, sparing(60_000));

/**
 * All figures of this process in Prometheus' text format. Waits two seconds at most: a count that takes longer shows what
 * it found the last time, and so does one that failed; `redress_counted_timestamp_seconds` tells how old it is.
 */
export async function exportMetrics(): Promise<{ text: string; contentType: string }> {
  await Promise.all([within(PATIENCE_MS, countQueue(), null), within(PATIENCE_MS, countDelivery(), null)]);
  return { text: await register.metrics(), contentType: register.contentType };
}
