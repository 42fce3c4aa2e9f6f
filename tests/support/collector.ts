import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A span as a collector got it; its facts by name. */
export type CollectedSpan = {
  name: string;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  facts: Record<string, unknown>;
};

type Value = { stringValue?: string; intValue?: number; boolValue?: boolean };
type Fact = { key: string; value: Value };
type Sent = {
  resourceSpans: {
    resource: { attributes: Fact[] };
    scopeSpans: { spans: (Omit<CollectedSpan, "facts"> & { attributes: Fact[] })[] }[];
  }[];
};

const factsOf = (facts: readonly Fact[]): Record<string, unknown> =>
  Object.fromEntries(facts.map(({ key, value }) => [key, value.stringValue ?? value.intValue ?? value.boolValue]));

/** A collector of traces on this machine: OTLP over HTTP, in JSON. `said` is every byte that it was sent. */
export async function startCollector() {
  const bodies: string[] = [];
  const paths: string[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    bodies.push(body);
    paths.push(`${request.method} ${request.url}`);
    response.writeHead(200, { "content-type": "application/json" }).end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const resources = () => bodies.flatMap((body) => (JSON.parse(body) as Sent).resourceSpans);
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    paths,
    said: (): string => bodies.join("\n"),
    resources: () => resources().map(({ resource }) => factsOf(resource.attributes)),
    spans: (): CollectedSpan[] =>
      resources()
        .flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans))
        .map(({ attributes, ...span }) => ({ ...span, facts: factsOf(attributes) })),
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
