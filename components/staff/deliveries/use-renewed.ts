import { useEffect, useState } from "react";

const EVERY_MS = 5_000;
const GIVE_UP_MS = 10_000;

/**
 * What stands at an address as JSON, asked for anew every few seconds while the page is looked at. `isStale`: the last try
 * did not succeed, so what is shown may be old.
 */
export function useRenewed<T>(first: T, address: string): { shown: T; isStale: boolean } {
  const [state, setState] = useState({ shown: first, isStale: false });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const stop = new AbortController();
    async function renew(): Promise<void> {
      if (document.visibilityState === "visible") {
        try {
          const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(GIVE_UP_MS)]);
          const answer = await fetch(address, { signal, redirect: "error" });
          if (!answer.ok) throw new Error(String(answer.status));
          const shown = (await answer.json()) as T;
          setState({ shown, isStale: false });
        } catch {
          if (!stop.signal.aborted) setState(({ shown }) => ({ shown, isStale: true }));
        }
      }
      if (!stop.signal.aborted) timer = setTimeout(renew, EVERY_MS);
    }
    timer = setTimeout(renew, EVERY_MS);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [address]);
  return state;
}
