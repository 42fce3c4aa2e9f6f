// The way to the chambers' systems, against a server that answers, or breaks, as told.
import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import {
  type AddressInfo,
  createServer as createSocketServer,
  type Socket,
  type Server as SocketServer,
} from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { formatCwc } from "@/lib/delivery/channels/cwc/format";
import { type CwcSettings, listActiveOffices, sendCwc, validateCwc } from "@/lib/delivery/channels/cwc/transport";
import { plainMessage } from "../support/cwc-messages";

const KEY = "k3y/with+signs";
const XML = formatCwc(plainMessage, "house");
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

async function listen(server: Server | SocketServer): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stops.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const house = (baseUrl: string): CwcSettings & { chamber: "house" } => ({
  chamber: "house",
  baseUrl,
  apiKey: KEY,
  isTest: true,
  timeoutMs: 2_000,
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  stops.push(() => server.closeAllConnections());
  return listen(server);
}

const answering = (status: number, body = "", headers: Record<string, string> = {}): Promise<string> =>
  serve(async (request, response) => {
    await bodyOf(request);
    response.writeHead(status, headers).end(body);
  });

describe("a message", () => {
  it.each([
    ["house", "", true, "/v2/message"],
    ["house", "/house/", false, "/house/v2/message"],
    ["senate", "", true, "/api/testing-messages/"],
    ["senate", "/senate", false, "/senate/api/production-messages/"],
  ] as const)("to the %s at %j (test: %j) is posted to %s", async (chamber, base, isTest, path) => {
    const got: { url: URL; method: string | undefined; type: string | undefined; body: string }[] = [];
    const baseUrl = await serve(async (request, response) => {
      const url = new URL(request.url ?? "", "http://system.test");
      got.push({ url, method: request.method, type: request.headers["content-type"], body: await bodyOf(request) });
      response.writeHead(201).end();
    });
    const sent = await sendCwc({ chamber, baseUrl: baseUrl + base, apiKey: KEY, isTest }, XML);
    expect(sent).toEqual({ kind: "accepted" });
    expect(got).toMatchObject([{ method: "POST", type: "application/xml", body: XML }]);
    expect(got[0]?.url.pathname).toBe(path);
    expect([...(got[0]?.url.searchParams ?? [])]).toEqual([["apikey", KEY]]);
  });

  it.each([
    [200, "", {}, { kind: "accepted" }],
    [201, "", {}, { kind: "accepted" }],
    [
      400,
      "<Errors><Error>The 'Zip' element is invalid</Error></Errors>",
      { "content-type": "application/xml" },
      { kind: "refused", cause: "content", code: "http-400", words: ["The 'Zip' element is invalid"] },
    ],
    [400, "Bad Zip", {}, { kind: "refused", cause: "content", code: "http-400", words: ["Bad Zip"] }],
    [409, "used", {}, { kind: "accepted_before" }],
    [415, "", {}, { kind: "refused", cause: "content_type", code: "http-415", words: [] }],
    [429, "", { "retry-after": "7" }, { kind: "wait", code: "http-429", retryAfterSeconds: 7 }],
    [503, "", {}, { kind: "wait", code: "http-503", retryAfterSeconds: null }],
    [200, "<!doctype html><p>Hello</p>", {}, { kind: "unknown", code: "http-200-page" }],
    [307, "", { location: "/elsewhere" }, { kind: "unknown", code: "http-307" }],
  ])("answered with %i %j", async (status, body, headers, expected) => {
    expect(await sendCwc(house(await answering(status, body, headers)), XML)).toEqual(expected);
  });

  it("answered with our key in it does not carry the key on", async () => {
    const sent = await sendCwc(house(await answering(400, `The key ${KEY} may not write to HMA02`)), XML);
    expect(sent).toMatchObject({ words: ["The key [key] may not write to HMA02"] });
  });

  it("that nobody takes was not sent", async () => {
    expect(await sendCwc(house("http://127.0.0.1:1"), XML)).toEqual({ kind: "not_sent", code: "econnrefused" });
    const nowhere = await sendCwc(house("http://nowhere.invalid"), XML);
    expect(nowhere).toMatchObject({ kind: "not_sent" });
    expect(JSON.stringify(nowhere)).not.toContain("k3y");
  });

  it("to a server that does not speak TLS as it should was not sent", async () => {
    const baseUrl = await listen(createSocketServer((socket) => socket.end("no TLS here")));
    expect(await sendCwc(house(baseUrl.replace("http:", "https:")), XML)).toMatchObject({ kind: "not_sent" });
  });

  it("that is never answered is given up in time, and may have arrived", async () => {
    const baseUrl = await serve(() => undefined);
    expect(await sendCwc({ ...house(baseUrl), timeoutMs: 80 }, XML)).toEqual({ kind: "unknown", code: "timeout" });
  });

  it.each([
    ["before it reads", (socket: Socket) => socket.destroy()],
    ["after it has read", (socket: Socket) => socket.once("data", () => socket.destroy())],
    ["after half an answer", (socket: Socket) => socket.once("data", () => socket.end("HTTP/1.1 20"))],
    ["after an answer that is none", (socket: Socket) => socket.once("data", () => socket.end("good morning\r\n\r\n"))],
  ])("to a server that hangs up %s may have arrived", async (_, behave) => {
    const baseUrl = await listen(
      createSocketServer((socket) => {
        socket.on("error", () => undefined);
        behave(socket);
      }),
    );
    expect(await sendCwc(house(baseUrl), XML)).toMatchObject({ kind: "unknown" });
  });

  it("is taken by what the status says, though the rest of the answer breaks off or never ends", async () => {
    const broken = await serve((_, response) => {
      response.writeHead(201, { "content-length": "100" }).write("Crea");
      setTimeout(() => response.destroy(), 20);
    });
    expect(await sendCwc(house(broken), XML)).toEqual({ kind: "accepted" });
    const endless = await serve((_, response) => void response.writeHead(201).write("Crea"));
    expect(await sendCwc({ ...house(endless), timeoutMs: 100 }, XML)).toEqual({ kind: "accepted" });
  });
});

describe("a validation", () => {
  it("asks the House, and brings its words", async () => {
    const paths: string[] = [];
    const baseUrl = await serve((request, response) => {
      paths.push(request.url ?? "");
      response.writeHead(200).end("Validation Passed");
    });
    expect(await validateCwc(house(baseUrl), XML)).toEqual({ kind: "valid" });
    expect(paths).toEqual([`/v2/validate?apikey=${encodeURIComponent(KEY)}`]);
    const refusing = await answering(400, "<Errors><Error>Bad Zip</Error></Errors>");
    expect(await validateCwc(house(refusing), XML)).toEqual({ kind: "invalid", words: ["Bad Zip"] });
  });

  it.each([
    [503, "", "http-503"],
    [403, "", "http-403"],
    [409, "", "http-409"],
    [200, "<html></html>", "http-200-page"],
  ])("answered with %i %j says nothing of the document", async (status, body, code) => {
    expect(await validateCwc(house(await answering(status, body)), XML)).toEqual({ kind: "failed", code });
  });
});

describe("the list of offices", () => {
  it("holds the codes of the chamber that was asked", async () => {
    const baseUrl = await answering(200, JSON.stringify(["HMA02", "HAQ00", "SMA02", "all", 7]));
    expect(await listActiveOffices(house(baseUrl))).toEqual({ kind: "listed", codes: ["HMA02", "HAQ00"] });
    const senate = { ...house(baseUrl), chamber: "senate" as const };
    expect(await listActiveOffices(senate)).toEqual({ kind: "listed", codes: ["SMA02"] });
  });

  it.each([
    [200, "[]", "no-list"],
    [200, '{"offices":["HMA02"]}', "no-list"],
    [200, "<html></html>", "no-list"],
    [500, "[]", "http-500"],
  ])("is not taken from %i %j", async (status, body, code) => {
    expect(await listActiveOffices(house(await answering(status, body)))).toEqual({ kind: "failed", code });
  });

  it("that cannot be asked for is a failure", async () => {
    expect(await listActiveOffices(house("http://127.0.0.1:1"))).toEqual({ kind: "failed", code: "econnrefused" });
  });
});
