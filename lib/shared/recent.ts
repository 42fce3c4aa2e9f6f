/**
 * Lets many callers share one answer: all who ask while `load` is under way wait for that run, and its answer serves
 * them for `keepMs` after it began. A run that throws is not kept. `now` counts milliseconds from any point.
 */
export function recent<T>(
  load: () => Promise<T>,
  keepMs: number | ((tookMs: number) => number),
  now: () => number = () => performance.now(),
): () => Promise<T> {
  let current: { answer: Promise<T>; until: number } | undefined;
  return () => {
    if (current && now() < current.until) return current.answer;
    const began = now();
    const run = { answer: load(), until: Number.POSITIVE_INFINITY };
    current = run;
    run.answer.then(
      () => {
        run.until = began + (typeof keepMs === "number" ? keepMs : keepMs(now() - began));
      },
      () => {
        run.until = 0;
      },
    );
    return run.answer;
  };
}

/**
 * How long to keep an answer that took so many milliseconds: at least `leastMs`, and so long that asking takes up at most
 * a twentieth of the time, however dear it becomes.
 */
export const sparing =
  (leastMs: number) =>
  (tookMs: number): number =>
    Math.max(leastMs, 20 * tookMs);

/** What `work` gives, or `otherwise` when it takes longer than `ms` milliseconds or throws. It is not broken off. */
export async function within<T, U>(ms: number, work: Promise<T>, otherwise: U): Promise<T | U> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<U>((resolve) => {
    timer = setTimeout(resolve, ms, otherwise);
  });
  try {
    return await Promise.race([work, late]);
  } catch {
    return otherwise;
  } finally {
    clearTimeout(timer);
  }
}
