// How long answers take, told by Node itself: no code of ours stands in a request's way.
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { Histogram, register } from "prom-client";

// The first step of an address is all that is kept of it: what follows can be a key, and there is no end of them.
const AREAS = ["", "_next", "admin", "api", "c", "confirm", "metrics", "organize", "r", "signin"];
const METHODS = ["GET", "HEAD", "POST"];

/** The part of the site that an address belongs to: "/c/talk-now?x" gives "/c"; "other" when it is none of ours. */
export function areaOf(url: string): string {
  const first = /^\/([^/?#]*)/.exec(url)?.[1];
  return first !== undefined && AREAS.includes(first) ? `/${first}` : "other";
}

type Exchange = { request: IncomingMessage; response: ServerResponse };

/** Begins to time every answer of this process's web servers. */
export function timeRequests(): void {
  const name = "redress_http_request_duration_seconds";
  if (register.getSingleMetric(name)) return;
  const durations = new Histogram({
    name,
    help: "How long answers took, from the request's headers to the last byte.",
    labelNames: ["method", "area", "status"],
    buckets: [0.01, 0.03, 0.1, 0.3, 1, 3, 10],
  });
  const began = new WeakMap<IncomingMessage, { at: number; area: string }>();
  subscribe("http.server.request.start", (message) => {
    const { request } = message as Exchange;
    began.set(request, { at: performance.now(), area: areaOf(request.url ?? "") });
  });
  subscribe("http.server.response.finish", (message) => {
    const { request, response } = message as Exchange;
    const start = began.get(request);
    if (start === undefined) return;
    const method = METHODS.includes(request.method ?? "") ? (request.method as string) : "other";
    const status = `${Math.floor(response.statusCode / 100)}xx`;
    durations.observe({ method, area: start.area, status }, (performance.now() - start.at) / 1000);
  });
}
