/** One figure beside a limit that was measured in the same run. `ratio` is value to limit, so 1 is the limit itself. */
export type Figure = { name: string; value: number; unit: string; limit: number; limitName: string; ratio: number };

/** A figure with its ratio. */
export const figure = (name: string, value: number, unit: string, limit: number, limitName: string): Figure => ({
  name,
  value,
  unit,
  limit,
  limitName,
  ratio: value / limit,
});

/** How often `work` runs in a second, over about `seconds`, after a warm-up of a fifth of that. */
export function perSecond(work: (round: number) => void, seconds = 1): number {
  const run = (limitMs: number): { rounds: number; tookMs: number } => {
    const start = performance.now();
    let rounds = 0;
    while (performance.now() - start < limitMs) for (let i = 0; i < 64; i++) work(rounds++);
    return { rounds, tookMs: performance.now() - start };
  };
  run(seconds * 200);
  const { rounds, tookMs } = run(seconds * 1_000);
  return (rounds / tookMs) * 1_000;
}

/** The middle of some figures: machines are noisy, and one slow run says nothing. */
export const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
