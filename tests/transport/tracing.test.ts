import { spawn } from "node:child_process";
import { once } from "node:events";
import { context, propagation, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { startCollector } from "../support/collector";

const TOKEN = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYX";
const ADDRESS = "alma@example.net";

// What a build leaves; the tests of a bare clone have none.
vi.mock("node:fs/promises", async (original) => ({
  ...(await original<typeof import("node:fs/promises")>()),
  readFile: async () => JSON.stringify({ "/confirm/[token]/page": "/confirm/[token]", "/page": "/" }),
}));

let collector: Awaited<ReturnType<typeof startCollector>>;
beforeEach(async () => {
  collector = await startCollector();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.doUnmock("@opentelemetry/sdk-trace");
  for (const api of [trace, context, propagation]) api.disable();
  await collector.stop();
});

/** The module as a process just started has it. */
async function start(endpoint: string, process: "site" | "worker" = "worker") {
  vi.stubEnv("OTEL_EXPORTER_OTLP_ENDPOINT", endpoint);
  vi.resetModules();
  const tracing = await import("@/lib/tracing");
  return { ...tracing, stop: await tracing.startTracing(process) };
}

test("a site that its server ends at SIGTERM sends first what it has, and ends with the same code", async () => {
  // As Next does it: whatever it still has to do, then an end without looking back.
  const site = `
    import { startTracing, traced } from "./lib/tracing.ts";
    import { beforeExit } from "./lib/shared/before-exit.ts";
    const stop = await startTracing("site");
    process.once("SIGTERM", () => beforeExit(stop));
    process.on("SIGTERM", () => setImmediate(() => process.exit(143)));
    await traced("deliver-letter", {}, async () => undefined);
    process.kill(process.pid, "SIGTERM");
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", site], {
    env: { ...process.env, OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint },
    stdio: "ignore",
  });
  const [code] = await once(child, "exit");
  expect(code).toBe(143);
  expect(collector.spans()).toMatchObject([{ name: "deliver-letter" }]);
});

describe("with a collector in the settings", () => {
  test("a job and the attempt in it are one trace, with codes", async () => {
    const { traced, stop } = await start(`${collector.endpoint}/`);
    const result = await traced("deliver-letter", { "redress.try": 2 }, () =>
      traced(
        "attempt",
        { "redress.channel": "cwc" },
        async () => "sent",
        () => ({ "redress.outcome": "not_sent", "redress.code": "http-503" }),
      ),
    );
    expect(result).toBe("sent");
    await stop();
    expect(collector.paths).toEqual(["POST /v1/traces"]);
    expect(collector.resources()).toEqual([{ "service.name": "redress-worker" }]);
    const [attempt, job] = collector.spans();
    expect(job).toMatchObject({ name: "deliver-letter", facts: { "redress.try": 2 } });
    expect(attempt).toMatchObject({
      name: "attempt",
      traceId: job?.traceId,
      parentSpanId: job?.spanId,
      facts: { "redress.channel": "cwc", "redress.outcome": "not_sent", "redress.code": "http-503" },
    });
  });

  test("a job that throws is told as failed, without the fault's words, and throws on", async () => {
    const { traced, stop } = await start(collector.endpoint);
    const failing = traced("send-confirmation", {}, async () => {
      throw new TypeError(`nobody is called ${ADDRESS}`);
    });
    await expect(failing).rejects.toThrow(ADDRESS);
    await stop();
    expect(collector.spans()).toMatchObject([{ status: { code: 2 }, facts: { "error.type": "TypeError" } }]);
    expect(collector.said()).not.toContain("alma");
  });

  test("a page is told by its pattern: no address, no key in one, no words of a fault leave", async () => {
    const { stop } = await start(collector.endpoint, "site");
    const next = trace.getTracer("next.js");
    const inside = (name: string, attributes: Record<string, string | number>, then: () => void = () => undefined) =>
      next.startActiveSpan(name, { attributes, kind: SpanKind.SERVER }, (span) => {
        then();
        span.addEvent("exception", { "exception.message": `for ${ADDRESS}` });
        span.recordException(new Error(`for ${ADDRESS}`));
        span.setStatus({ code: SpanStatusCode.ERROR, message: `for ${ADDRESS}` });
        span.end();
      });
    const path = `/confirm/${TOKEN}`;
    const request = { "next.span_type": "BaseServer.handleRequest", "http.method": "GET", "http.status_code": 200 };
    inside(`GET ${path}`, { ...request, "http.target": path, "http.route": "/confirm/[token]", "http.url": path }, () =>
      inside(`render route (app) ${path}`, { "next.span_type": "AppRender.getBodyResult", "next.route": path }),
    );
    inside(path, { ...request, "next.span_name": path, "next.route": path, "error.type": `Error for ${ADDRESS}` });
    inside(`fetch GET https://example.org/?q=${ADDRESS}`, { "next.span_type": path, "net.peer.name": ADDRESS });
    await stop();
    expect(collector.spans().map(({ name, facts }) => [name, facts])).toEqual([
      ["AppRender.getBodyResult", { "next.span_type": "AppRender.getBodyResult" }],
      ["GET /confirm/[token]", { ...request, "http.route": "/confirm/[token]" }],
      ["GET", request],
      ["span", {}],
    ]);
    expect(collector.spans()[0]?.parentSpanId).toBe(collector.spans()[1]?.spanId);
    for (const personal of [TOKEN, "alma", "example.net"]) expect(collector.said()).not.toContain(personal);
  });

  test("that does not answer, work goes on and ends", async () => {
    const { traced, stop } = await start("http://127.0.0.1:1");
    expect(await traced("purge-drafts", {}, async () => 7)).toBe(7);
    await stop();
    expect(collector.spans()).toEqual([]);
  });
});

test("without a collector nothing of it is loaded", async () => {
  const loaded = vi.fn(() => ({}));
  vi.doMock("@opentelemetry/sdk-trace", loaded);
  const { traced, stop } = await start("");
  expect(await traced("purge-drafts", {}, async () => 7)).toBe(7);
  await stop();
  expect(loaded).not.toHaveBeenCalled();
});
