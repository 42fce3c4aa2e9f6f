// A server on this machine that stands in for a source on the network.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What is sent: an object as JSON, a string as it is, and with `stalls` no end of it; null: no answer ever comes. */
export type Answer = { status?: number; headers?: Record<string, string>; body?: unknown; stalls?: boolean } | null;

export type HttpSource = {
  url: string;
  /** what was asked, in order */
  requests: { path: string; query: URLSearchParams; headers: IncomingMessage["headers"] }[];
  stop(): Promise<void>;
};

function send(response: ServerResponse, answer: Answer): void {
  if (answer === null) return;
  const { status = 200, headers = {}, body = "", stalls = false } = answer;
  const isText = typeof body === "string";
  response.writeHead(status, { "content-type": isText ? "text/plain" : "application/json", ...headers });
  const text = isText ? body : JSON.stringify(body);
  if (stalls) response.write(text);
  else response.end(text);
}

/** Starts a server that answers each path, or every path, as `answer` says. */
export async function startHttpSource(
  answer: (path: string, query: URLSearchParams, request: IncomingMessage) => Answer,
): Promise<HttpSource> {
  const requests: HttpSource["requests"] = [];
  const server = createServer((request, response) => {
    const { pathname: path, searchParams: query } = new URL(request.url ?? "", "http://source.test");
    requests.push({ path, query, headers: request.headers });
    send(response, answer(path, query, request));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
