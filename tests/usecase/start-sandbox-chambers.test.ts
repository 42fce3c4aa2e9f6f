// The stand-in for the chambers' systems, met by the product's own transport.
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { startSandbox } from "@/dev/sandbox";
import type { TakenMessage } from "@/dev/sandbox/cwc/message";
import { formatCwc } from "@/lib/delivery/channels/cwc/format";
import type { CwcMessage } from "@/lib/delivery/channels/cwc/message";
import { type CwcSettings, listActiveOffices, sendCwc, validateCwc } from "@/lib/delivery/channels/cwc/transport";
import { plainMessage, senateMessage } from "../support/cwc-messages";

let sandbox: { port: number; stop(): Promise<void> };
beforeAll(async () => {
  sandbox = await startSandbox({
    port: 0,
    mails: () => [],
    officeName: (bioguide) => (bioguide === "M000133" ? "Senator Edward J. Markey" : null),
  });
});
afterAll(() => sandbox.stop());
afterEach(async () => {
  await behave({});
  await call("/received", { method: "DELETE" });
});

const call = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(`http://127.0.0.1:${sandbox.port}${path}`, init);

async function behave(behavior: object): Promise<number> {
  const headers = { "content-type": "application/json" };
  return (await call("/behavior", { method: "POST", headers, body: JSON.stringify(behavior) })).status;
}

const received = async () =>
  (await (await call("/received.json")).json()) as { messages: TakenMessage[]; answers: Record<string, number> };

const settings = <C extends "house" | "senate">(chamber: C): CwcSettings & { chamber: C } => ({
  chamber,
  baseUrl: `http://127.0.0.1:${sandbox.port}/${chamber}`,
  apiKey: "sandbox",
  isTest: true,
});

const idOf = (n: number): string => n.toString(16).padStart(32, "0");
const send = (message: CwcMessage = plainMessage, change: Partial<CwcSettings> = {}) =>
  sendCwc({ ...settings("house"), ...change }, formatCwc(message, "house"));
const sendNumber = (n: number) => send({ ...plainMessage, deliveryId: idOf(n) });
const sendToSenate = (message = senateMessage) => sendCwc(settings("senate"), formatCwc(message, "senate"));

describe("the chambers' systems", () => {
  it("take a message once, and know it when it comes again", async () => {
    expect(await send()).toEqual({ kind: "accepted" });
    expect(await send()).toEqual({ kind: "accepted_before" });
    expect(await sendToSenate()).toEqual({ kind: "accepted" });
    expect(await received()).toMatchObject({
      messages: [
        { chamber: "senate", office: "SMA02", subject: "Please cosponsor S.Res. 61", seen: 1, taken: 1 },
        { chamber: "house", office: "HMA02", deliveryId: plainMessage.deliveryId, seen: 2, taken: 1 },
      ],
      answers: { "200": 1, "201": 1, "409": 1 },
    });
  });

  it("take one of many that come at the same time with the same id", async () => {
    const sent = await Promise.all(Array.from({ length: 12 }, () => send()));
    expect(sent.filter(({ kind }) => kind === "accepted")).toHaveLength(1);
    expect(sent.filter(({ kind }) => kind === "accepted_before")).toHaveLength(11);
    expect((await received()).messages).toMatchObject([{ seen: 12, taken: 1 }]);
  });

  it("refuse what breaks the rules, with the reason", async () => {
    const broken = { ...plainMessage, deliveryId: "short", constituent: { ...plainMessage.constituent, zip: "1" } };
    expect(await send(broken)).toMatchObject({
      kind: "refused",
      cause: "content",
      words: ["The 'DeliveryId' element is invalid", "The 'Zip' element is invalid"],
    });
    expect(await sendCwc(settings("house"), "<CWC>")).toMatchObject({ kind: "refused", cause: "content" });
    expect((await received()).messages).toEqual([]);
  });

  it("want their key and their content type", async () => {
    expect(await send(plainMessage, { apiKey: "" })).toMatchObject({ cause: "credentials", code: "http-403" });
    expect(await send(plainMessage, { apiKey: "wrong" })).toMatchObject({ cause: "credentials", code: "http-403" });
    expect((await call("/house/v2/message", { method: "POST" })).status).toBe(401);
    const plain = await call("/house/v2/message?apikey=sandbox", { method: "POST", body: "text" });
    expect(plain.status).toBe(415);
  });

  it("list the offices that take messages, and refuse the others", async () => {
    await behave({ inactive: ["HMA02"] });
    const listed = await listActiveOffices(settings("house"));
    const codes = listed.kind === "listed" ? listed.codes : [];
    expect(codes).toHaveLength(440);
    expect(codes).toContain("HAQ00");
    expect(codes).not.toContain("HMA02");
    expect(await send()).toMatchObject({ words: ["Message delivery is not enabled for HMA02"] });
    const senate = await listActiveOffices(settings("senate"));
    expect(senate).toMatchObject({ kind: "listed", codes: expect.arrayContaining(["SMA02"]) });
    expect(senate.kind === "listed" && senate.codes).toHaveLength(50);
    expect(await sendToSenate({ ...senateMessage, office: "SMA01" })).toMatchObject({
      words: ["Message delivery is not enabled for SMA01"],
    });
  });

  it("check a document for the House without keeping it", async () => {
    expect(await validateCwc(settings("house"), formatCwc(plainMessage, "house"))).toEqual({ kind: "valid" });
    const senates = formatCwc(senateMessage, "senate");
    expect(await validateCwc(settings("house"), senates)).toMatchObject({ kind: "invalid" });
    expect((await received()).messages).toEqual([]);
    expect((await call("/senate/api/validate", { method: "POST" })).status).toBe(404);
  });
});

describe("told to misbehave, the systems", () => {
  it.each([
    [
      { mode: "maintenance", retryAfterSeconds: 9 },
      { kind: "wait", code: "http-503", retryAfterSeconds: 9 },
    ],
    [{ mode: "page" }, { kind: "unknown", code: "http-200-page" }],
    [{ shares: { "503": 1 } }, { kind: "wait", code: "http-503" }],
    [
      { shares: { "429": 1 }, retryAfterSeconds: 3 },
      { kind: "wait", code: "http-429", retryAfterSeconds: 3 },
    ],
    [{ shares: { "400": 1 } }, { kind: "refused", cause: "content" }],
    [{ shares: { dropBefore: 1 } }, { kind: "unknown" }],
  ])("with %j leave nothing behind", async (behavior, answer) => {
    expect(await behave(behavior)).toBe(204);
    expect(await send()).toMatchObject(answer);
    expect((await received()).messages).toEqual([]);
    await behave({});
    expect(await send()).toEqual({ kind: "accepted" });
  });

  it("take a message and hang up: sent again, it is known", async () => {
    await behave({ shares: { acceptThenDrop: 1 } });
    expect(await send()).toMatchObject({ kind: "unknown" });
    await behave({});
    expect(await send()).toEqual({ kind: "accepted_before" });
    expect((await received()).answers).toEqual({ "409": 1, "dropped after": 1 });
  });

  it("are silent: nobody knows, and nothing was taken", async () => {
    await behave({ mode: "silent" });
    expect(await send(plainMessage, { timeoutMs: 500 })).toEqual({ kind: "unknown", code: "timeout" });
    expect((await received()).messages).toEqual([]);
  });

  it("answer too slowly: the message is taken all the same", async () => {
    await behave({ slowMs: 600_000 });
    expect(await send(plainMessage, { timeoutMs: 500 })).toEqual({ kind: "unknown", code: "timeout" });
    await vi.waitFor(async () => expect((await received()).messages).toMatchObject([{ taken: 1 }]), 10_000);
  });

  it("forget: a message sent again is delivered twice, and the record shows it", async () => {
    await behave({ forget: true });
    await send();
    expect(await send()).toEqual({ kind: "accepted" });
    expect((await received()).messages).toMatchObject([{ seen: 2, taken: 2 }]);
  });

  it("take so many in a second", async () => {
    await behave({ perSecond: 1 });
    const kinds = (await Promise.all(Array.from({ length: 6 }, (_, n) => sendNumber(n)))).map(({ kind }) => kind);
    expect(kinds).toContain("wait");
    expect(kinds).toContain("accepted");
  });

  it("have the same luck for the same seed, in whatever order messages come", async () => {
    const numbers = Array.from({ length: 60 }, (_, n) => n);
    const play = async (seed: number, order: number[]): Promise<string[]> => {
      await behave({ seed, shares: { "400": 0.1, "429": 0.1, "503": 0.3, dropBefore: 0.1, acceptThenDrop: 0.1 } });
      const kinds = new Map<number, string>();
      await Promise.all(order.map(async (n) => kinds.set(n, (await sendNumber(n)).kind)));
      await call("/received", { method: "DELETE" });
      return numbers.map((n) => kinds.get(n) ?? "");
    };
    const first = await play(7, numbers);
    expect(await play(7, numbers.toReversed())).toEqual(first);
    expect(await play(8, numbers)).not.toEqual(first);
    expect(new Set(first)).toEqual(new Set(["accepted", "wait", "unknown", "refused"]));
  });

  it.each([{ mode: "odd" }, { shares: { "503": 2 } }, { shares: { "503": 0.6, "429": 0.6 } }, { elsewhere: 1 }])(
    "are not told %j",
    async (behavior) => {
      expect(await behave(behavior)).toBe(400);
      expect(await send()).toEqual({ kind: "accepted" });
    },
  );
});

it("the page shows what each office got, as text, and how the systems behave", async () => {
  await sendToSenate({ ...senateMessage, ownWords: "<img src=x onerror=alert(1)>" });
  await behave({ inactive: ["HMA02"], shares: { "503": 0.05 }, seed: 2 });
  await send();
  const page = await (await call("/")).text();
  expect(page).toContain("<h2>Senator Edward J. Markey</h2>");
  expect(page).toContain("SMA02 \u00b7 1 message by the web service");
  expect(page).toContain("S.Res. 61 (Pro)");
  expect(page).toContain("&lt;img src=x");
  expect(page).not.toContain("<img");
  expect(page).toContain("<dt>400</dt><dd>1, refused for good");
  expect(page).toContain("<dt>503</dt><dd>5%</dd>");
  expect(page).toContain("otherwise than on a good day");
});

describe("the page's form", () => {
  const set = (fields: Record<string, string>, site = "same-origin") =>
    call("/behavior", {
      method: "POST",
      body: new URLSearchParams(fields),
      headers: { "sec-fetch-site": site },
      redirect: "manual",
    });
  const MIXTURE = { mode: "normal", "503": "30", "429": "0", dropBefore: "0", acceptThenDrop: "0", "400": "0" };
  const NUMBERS = { slowSeconds: "0", perSecond: "0", retryAfterSeconds: "1", inactive: "hma02, SMA02" };

  it("has the systems fail by a click, and behave again", async () => {
    expect((await set({ preset: "later" })).status).toBe(303);
    expect(await send()).toMatchObject({ kind: "wait", code: "http-503" });
    await set({ preset: "good" });
    expect(await send()).toEqual({ kind: "accepted" });
  });

  it("sets a mixture, and shows it again", async () => {
    expect((await set({ ...MIXTURE, ...NUMBERS })).status).toBe(303);
    expect(await send({ ...plainMessage, deliveryId: idOf(1) })).not.toEqual({ kind: "accepted" });
    const page = await (await call("/")).text();
    expect(page).toContain('name="503" type="number" min="0" max="100" step="any" value="30"');
    expect(page).toContain('value="HMA02 SMA02"');
  });

  it("changes nothing for what makes no sense, or for a form on another site", async () => {
    const refused = await set({ ...MIXTURE, ...NUMBERS, "503": "60", "429": "60" });
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining("Nothing was changed")]);
    expect((await set({ preset: "later" }, "cross-site")).status).toBe(404);
    expect(await send()).toEqual({ kind: "accepted" });
  });
});

it("the page shows the document as it came, as text", async () => {
  await send();
  const page = await (await call("/")).text();
  expect(page).toContain("&lt;DeliveryId&gt;");
  expect(page).toContain("<summary>The document as it came (XML)</summary>");
});
