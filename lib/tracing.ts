// Traces by OpenTelemetry, for who names a collector in OTEL_EXPORTER_OTLP_ENDPOINT. Without one nothing of it is loaded.
// Next makes its own spans once somebody listens; ours are those of the worker.
import { readFile } from "node:fs/promises";
import type { SpanStatusCode, Tracer } from "@opentelemetry/api";
import type { SpanExporter } from "@opentelemetry/sdk-trace";
import { env } from "@/lib/env";
import { fitToLeave, OWN_SCOPE } from "@/lib/tracing-filter";

/** How long a collector may take for what it is sent, retries included: a worker that ends waits no longer than that. */
const PATIENCE_MS = 2_000;

const nothing = async (): Promise<void> => undefined;

let own: { tracer: Tracer; failed: SpanStatusCode } | undefined;

/** The patterns of the site's pages, as the build wrote them down; none where there is no build. */
async function readRoutes(): Promise<ReadonlySet<string>> {
  const text = await readFile(".next/app-path-routes-manifest.json", "utf8").catch(() => "{}");
  return new Set(Object.values(JSON.parse(text) as Record<string, string>));
}

/**
 * Begins to send this process's traces by OTLP over HTTP, when the settings name where to. Gives back how to end it: what
 * was not sent yet goes then. A collector that does not answer costs nothing but the traces.
 */
export async function startTracing(process: "site" | "worker"): Promise<() => Promise<void>> {
  const endpoint = env().OTEL_EXPORTER_OTLP_ENDPOINT;
  if (!endpoint) return nothing;
  const [
    api,
    { BatchSpanProcessor, TracerProvider },
    { resourceFromAttributes },
    contexts,
    { OTLPTraceExporter },
    routes,
  ] = await Promise.all([
    import("@opentelemetry/api"),
    import("@opentelemetry/sdk-trace"),
    import("@opentelemetry/resources"),
    import("@opentelemetry/context-async-hooks"),
    import("@opentelemetry/exporter-trace-otlp-http"),
    readRoutes(),
  ]);
  const url = `${endpoint.replace(/\/$/, "")}/v1/traces`;
  const collector = new OTLPTraceExporter({ url, timeoutMillis: PATIENCE_MS });
  const exporter: SpanExporter = {
    export: (spans, done) =>
      collector.export(
        spans.map((span) => fitToLeave(span, routes)),
        done,
      ),
    shutdown: () => collector.shutdown(),
  };
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ "service.name": `redress-${process}` }),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  });
  // No propagator: a stranger's request cannot name the trace it belongs to, and no office is told ours.
  api.context.setGlobalContextManager(new contexts.AsyncLocalStorageContextManager().enable());
  api.trace.setGlobalTracerProvider(provider);
  own = { tracer: api.trace.getTracer(OWN_SCOPE), failed: api.SpanStatusCode.ERROR };
  return async () => {
    own = undefined;
    // The collector may be away; that is no fault of what ends here.
    await provider.shutdown().catch(nothing);
  };
}

/** What is told of a piece of work: codes and counts (lib/tracing-filter.ts lets nothing else out). */
export type TracedFacts = Readonly<Record<`redress.${string}`, string | number | undefined>>;

/**
 * Does a piece of work within a span of its name, or just does it where nobody traces. `factsOf` tells how it ended; when it
 * throws, the span tells that it failed and with what kind of fault.
 */
export async function traced<T>(
  name: string,
  facts: TracedFacts,
  work: () => Promise<T>,
  factsOf: (result: T) => TracedFacts = () => ({}),
): Promise<T> {
  if (!own) return work();
  const { tracer, failed } = own;
  return tracer.startActiveSpan(name, { attributes: facts }, async (span) => {
    try {
      const result = await work();
      span.setAttributes(factsOf(result));
      return result;
    } catch (error) {
      span.setStatus({ code: failed });
      span.setAttribute("error.type", error instanceof Error ? error.name : "unknown");
      throw error;
    } finally {
      span.end();
    }
  });
}
