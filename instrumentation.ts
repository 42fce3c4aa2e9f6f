// Next calls this once in each process of the site, before the first request.
import type { Instrumentation } from "next";

/** Times every answer, begins its traces, and gives what Next itself would print to our logger, which lets nothing personal through. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { timeRequests } = await import("@/app/metrics/request-durations");
    const { log } = await import("@/lib/log");
    timeRequests();
    const { endMail } = await import("@/lib/operations/end-mail");
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, endMail);
    // A build has no settings.
    if (process.env.NEXT_PHASE !== "phase-production-build") {
      const stopTracing = await (await import("@/lib/tracing")).startTracing("site");
      const { beforeExit } = await import("@/lib/shared/before-exit");
      // Next ends the process as soon as the last answer is out; the traces of that answer go then.
      for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => beforeExit(stopTracing));
    }
    if (process.env.NODE_ENV !== "production") return;
    console.error = (...said: unknown[]) => log().error({ said: withoutRepetition(said) });
    console.warn = (...said: unknown[]) => log().warn({ said: withoutRepetition(said) });
  }
}

// Beside a fault Next prints its words once more; they stay out, as the fault's own do (lib/shared/impersonal.ts).
function withoutRepetition(said: unknown[]): unknown[] {
  const faults = said.filter((each) => each instanceof Error);
  return faults.length > 0 ? faults : said;
}

/** Says on which page a request failed, by the page's pattern: its address can be a key. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  const { log } = await import("@/lib/log");
  const { routePath, routeType } = context;
  log().error({ err: error, method: request.method, page: routePath, kind: routeType }, "a request failed");
};
