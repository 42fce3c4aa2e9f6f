// A small HTTP server for this machine only, under the mailbox and the sandbox.
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export type Answer = {
  status: number;
  type: "html" | "json" | "xml" | "none";
  body: string;
  location?: string;
  retryAfterSeconds?: number;
};
export type Route = (request: IncomingMessage, url: URL) => Promise<Answer | null> | Answer | null;

const TYPES = {
  html: "text/html; charset=utf-8",
  json: "application/json; charset=utf-8",
  xml: "application/xml; charset=utf-8",
  none: "text/plain",
};
const LONGEST_BODY = 1_000_000;

export const html = (body: string, status = 200): Answer => ({ status, type: "html", body });
export const json = (value: unknown): Answer => ({ status: 200, type: "json", body: JSON.stringify(value) });
export const done: Answer = { status: 204, type: "none", body: "" };
export const seeOther = (location: string): Answer => ({ status: 303, type: "none", body: "", location });

/** The body as it came. Throws when it is longer than a megabyte. */
export async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > LONGEST_BODY) throw new Error("The body is too long.");
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

/** The same as text. */
export const bodyOf = async (request: IncomingMessage): Promise<string> => (await bytesOf(request)).toString("utf8");

const headersFor = ({ type, location, retryAfterSeconds }: Answer) => ({
  "content-type": TYPES[type],
  "content-security-policy":
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "cache-control": "no-store",
  ...(location && { location }),
  ...(retryAfterSeconds && { "retry-after": String(retryAfterSeconds) }),
});

/** Serves `route` on 127.0.0.1; port 0 takes any free one. Answers the port and how to stop. */
export async function serveLocally(port: number, route: Route): Promise<{ port: number; stop(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    let answer: Answer;
    try {
      const url = new URL(request.url ?? "/", "http://localhost");
      answer = (await route(request, url)) ?? html("Not found", 404);
    } catch (error) {
      answer = { status: 400, type: "none", body: error instanceof Error ? error.message : "Bad request" };
    }
    response.writeHead(answer.status, headersFor(answer)).end(answer.body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
