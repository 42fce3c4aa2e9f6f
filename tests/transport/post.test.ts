// The way to the service that prints and mails letters, against a server that answers, or breaks, as told.
import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import type { PostSettings } from "@/lib/delivery/channels/post/access";
import { postLetter } from "@/lib/delivery/channels/post/format";
import { findPosted, postChannel, sendPost } from "@/lib/delivery/channels/post/transport";
import { composeLetter } from "@/lib/letters/compose-letter";
import { input } from "../domain/letters-fixtures";

const KEY = "test_k3y";
const ID = "0190c1de-0000-7000-8000-000000000001";
const PDF = new TextEncoder().encode("%PDF-1.7 a letter");
const composed = composeLetter(input);
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

const addressed = () => {
  const letter = postLetter(composed);
  if (!letter.ok) throw new Error("the fixture has an address");
  return letter.value;
};

async function serve(listener: RequestListener): Promise<PostSettings> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stops.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { baseUrl, apiKey: KEY, isTest: true, prices: null, timeoutMs: 1_000 };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("latin1");
}

const answering = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  serve(async (request, response) => {
    await bodyOf(request);
    response.writeHead(status, headers).end(typeof body === "string" ? body : JSON.stringify(body));
  });

const send = (settings: PostSettings) => sendPost(settings, ID, addressed(), PDF);

describe("a letter", () => {
  it("goes once, with its id as the key, the account's key as the user, its addresses and the file", async () => {
    const got: {
      method: string | undefined;
      url: string | undefined;
      headers: IncomingMessage["headers"];
      body: string;
    }[] = [];
    const settings = await serve(async (request, response) => {
      got.push({ method: request.method, url: request.url, headers: request.headers, body: await bodyOf(request) });
      response.end('{"id":"ltr_1","expected_delivery_date":"2026-12-01"}');
    });
    expect(await send(settings)).toEqual({ kind: "accepted", id: "ltr_1", expectedOn: "2026-12-01" });
    expect(got).toHaveLength(1);
    expect(got[0]).toMatchObject({ method: "POST", url: "/v1/letters" });
    expect(got[0]?.headers).toMatchObject({
      "idempotency-key": ID,
      authorization: `Basic ${Buffer.from(`${KEY}:`).toString("base64")}`,
    });
    expect(got[0]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(got[0]?.body).toContain(`name="metadata[letter_id]"\r\n\r\n${ID}\r\n`);
    expect(got[0]?.body).toContain('name="from[name]"\r\n\r\nAlma Reyes\r\n');
    expect(got[0]?.body).toContain(
      'name="file"; filename="letter.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7',
    );
  });

  it("to an address that nobody lives at is refused in the service's words", async () => {
    const message = "to address is undeliverable";
    const code = "failed_deliverability_strictness";
    const settings = await answering(422, { error: { message, status_code: 422, code } });
    expect(await send(settings)).toEqual({ kind: "refused", cause: "address", code, words: [message] });
  });

  it("is to come back when there are too many", async () =>
    expect(await send(await answering(429, "", { "retry-after": "30" }))).toEqual({
      kind: "wait",
      code: "http-429",
      retryAfterSeconds: 30,
    }));

  it("is unknown after a fault of the service", async () =>
    expect(await send(await answering(500, "oops"))).toEqual({ kind: "unknown", code: "http-500" }));

  it("is unknown when no answer comes, and asked again it is one letter", async () => {
    const letters = new Map<string, string>();
    let silent = true;
    const settings = await serve(async (request, response) => {
      await bodyOf(request);
      const key = String(request.headers["idempotency-key"]);
      if (!letters.has(key)) letters.set(key, `ltr_${letters.size + 1}`);
      if (silent) return;
      response.end(JSON.stringify({ id: letters.get(key) }));
    });
    expect(await send({ ...settings, timeoutMs: 200 })).toEqual({ kind: "unknown", code: "timeout" });
    silent = false;
    expect(await send(settings)).toMatchObject({ kind: "accepted", id: "ltr_1" });
    expect(letters.size).toBe(1);
  });

  it("is unknown when the line breaks after the bytes", async () => {
    const settings = await serve(async (request) => {
      await bodyOf(request);
      request.socket.destroy();
    });
    expect(await send(settings)).toMatchObject({ kind: "unknown" });
  });

  it("has not gone when nobody listens", async () => {
    const settings = await serve(() => undefined);
    for (const stop of stops.splice(0)) stop();
    expect(await send(settings)).toEqual({ kind: "not_sent", code: "econnrefused" });
  });
});

describe("a letter of which nobody knows", () => {
  it("is looked for by its id", async () => {
    const asked: (string | undefined)[] = [];
    const settings = await serve((request, response) => {
      asked.push(request.url);
      response.end('{"data":[{"id":"ltr_9"}]}');
    });
    expect(await findPosted(settings, ID)).toEqual({ kind: "found", id: "ltr_9" });
    expect(asked.map((path) => new URL(path ?? "", settings.baseUrl).searchParams.get("metadata[letter_id]"))).toEqual([
      ID,
    ]);
  });

  it.each([
    [200, { data: [] }, { kind: "none" }],
    [200, { data: [{ id: "ltr_1", deleted: true }] }, { kind: "none" }],
    [500, "", { kind: "failed", code: "http-500" }],
    [200, "<html>", { kind: "failed", code: "http-200" }],
  ])("%i %j is %j", async (status, body, expected) =>
    expect(await findPosted(await answering(status, body), ID)).toEqual(expected),
  );
});

describe("post among the ways of a machine", () => {
  const toCarry = (changes: object = {}) => ({
    organizationId: "o",
    id: ID,
    campaignId: "c",
    bioguide: "M000133",
    seatId: "MA-S2",
    measureId: null,
    stance: "support" as const,
    topic: null,
    composed: { ...composed, ...changes },
    sender: null,
    organizationName: "Ours",
    replyTo: "alma@example.net",
  });
  const now = new Date("2026-11-22T15:00:00Z");

  it("is off without settings", () => {
    const channel = postChannel(() => null);
    expect(channel.isOn("MA-S2")).toBe(false);
    expect(channel.prepare(toCarry(), now)).toMatchObject({ ok: false, outcome: { code: "channel-off" } });
  });

  it("does not begin with a letter that has no return address", async () => {
    const settings = await answering(200, { id: "ltr_1" });
    const prepared = postChannel(() => settings).prepare(toCarry({ signature: ["Alma Reyes"] }), now);
    expect(prepared).toEqual({
      ok: false,
      outcome: { kind: "refused", code: "does-not-fit", words: ["from: no_address"] },
    });
  });

  it.each([
    [200, { id: "ltr_1" }, { kind: "handed_to_mail", code: "test" }],
    [401, { error: { message: "no such key", code: "invalid_api_key" } }, { kind: "not_sent", retryAfterSeconds: 900 }],
    [422, { error: { message: "bad file", code: "invalid_file" } }, { kind: "refused", words: ["bad file"] }],
    [503, "", { kind: "not_sent" }],
    [500, "", { kind: "unknown" }],
  ])("sets the letter in type and sends it: %i is %j", async (status, body, expected) => {
    const settings = await answering(status, body);
    const prepared = postChannel(() => settings).prepare(toCarry(), now);
    if (!prepared.ok) throw new Error(JSON.stringify(prepared));
    expect(await prepared.send()).toMatchObject(expected);
  });

  it.each([
    ["found there, it has arrived", "ltr_9", 200, ["GET"], { kind: "handed_to_mail" }],
    ["not there, it is sent", null, 200, ["GET", "POST"], { kind: "handed_to_mail" }],
    ["as long as nobody can tell, nothing is sent", null, 500, ["GET"], { kind: "unknown", code: "http-500" }],
  ] as const)(
    "after an attempt of which nobody knows it is looked for first: %s",
    async (_, there, status, asked, end) => {
      const methods: (string | undefined)[] = [];
      const settings = await serve(async (request, response) => {
        methods.push(request.method);
        await bodyOf(request);
        const list = { data: there ? [{ id: there }] : [] };
        response.writeHead(status).end(JSON.stringify(request.method === "GET" ? list : { id: "ltr_1" }));
      });
      const letter = { ...toCarry(), attempts: [{ channel: "post" as const, outcome: "unknown" as const }] };
      const prepared = postChannel(() => settings).prepare(letter, now);
      if (!prepared.ok) throw new Error(JSON.stringify(prepared));
      expect(await prepared.send()).toMatchObject(end);
      expect(methods).toEqual(asked);
    },
  );
});
