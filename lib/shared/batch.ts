type Waiting<In, Out> = { item: In; resolve: (out: Out) => void; reject: (error: unknown) => void };

/**
 * Lets calls that come at the same time share one round trip, as a database groups commits: while `inFlight` runs are
 * under way, later calls gather and then go together, at most `size` of them. A lone call goes at once. When a shared
 * run fails, each of its calls is tried once by itself, so that one bad item fails no other.
 */
export function batched<In, Out>(
  run: (items: In[]) => Promise<Out[]>,
  { size, inFlight }: { size: number; inFlight: number },
): (item: In) => Promise<Out> {
  const waiting: Waiting<In, Out>[] = [];
  let running = 0;

  async function settle(calls: Waiting<In, Out>[]): Promise<void> {
    try {
      const outs = await run(calls.map(({ item }) => item));
      for (const [i, { resolve }] of calls.entries()) resolve(outs[i] as Out);
    } catch (error) {
      if (calls.length === 1) return calls[0]?.reject(error);
      await Promise.all(calls.map((call) => settle([call])));
    }
  }

  function goOn(): void {
    while (running < inFlight && waiting.length > 0) {
      running++;
      settle(waiting.splice(0, size)).finally(() => {
        running--;
        goOn();
      });
    }
  }

  return (item) =>
    new Promise<Out>((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      // Calls of the same moment join before the first of them goes.
      setImmediate(goOn);
    });
}
