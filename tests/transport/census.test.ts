// Answers of the Census geocoder as they were recorded in September 2026, cut down to the fields that matter.
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { ordinal, parseCensusAnswer } from "@/lib/districts/census/format";
import { askCensus, geocodeAddress } from "@/lib/districts/census/transport";
import recorded from "./recorded/census.json";

const AUSTIN = "1100 Congress Ave, Austin, TX, 78701";
let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(listener: RequestListener): Promise<string> {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/geocoder`;
}

const answering = (body: unknown, status = 200) =>
  serve((_, response) => {
    response.writeHead(status, { "content-type": "application/json" });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  });

describe("the Census geocoder", () => {
  it.each([
    ["texas-119", { kind: "seat", seatId: "TX-37", zip: "78701" }],
    ["new-york", { kind: "seat", seatId: "NY-12", zip: "10001" }],
    ["wyoming-at-large", { kind: "seat", seatId: "WY-0", zip: "82001" }],
    ["delegate", { kind: "seat", seatId: "DC-0", zip: "20500" }],
    ["no-match", { kind: "no-match" }],
    ["texas-120-only", { kind: "other-congress" }],
  ] as const)("answers %s: %j", async (name, expected) => {
    const baseUrl = await answering(recorded[name]);
    expect(await askCensus({ baseUrl }, AUSTIN, 119)).toEqual(expected);
  });

  it("is asked for the vintage of the Congress in office, with the address encoded", async () => {
    const urls: URL[] = [];
    const baseUrl = await serve((request, response) => {
      urls.push(new URL(request.url ?? "", "http://geocoder.test"));
      response.end(JSON.stringify(recorded["no-match"]));
    });
    await askCensus({ baseUrl }, "1 A&B St #2, \u00d1 10001", 119);
    await askCensus({ baseUrl: `${baseUrl}/` }, AUSTIN, 120);
    expect(urls.map(({ pathname }) => pathname)).toEqual(Array(2).fill("/geocoder/geographies/onelineaddress"));
    expect(Object.fromEntries(urls[0]?.searchParams ?? [])).toMatchObject({
      address: "1 A&B St #2, \u00d1 10001",
      benchmark: "Public_AR_Current",
      vintage: "ACS2025_Current",
      format: "json",
    });
    expect(urls[1]?.searchParams.get("vintage")).toBe("ACS2026_Current");
  });

  it("is not asked about a Congress whose vintage nobody has looked up", async () => {
    const baseUrl = await serve(() => expect.fail("must not be asked"));
    expect(await askCensus({ baseUrl }, AUSTIN, 121)).toEqual({ kind: "other-congress" });
  });

  it.each([
    ["an outage", 500, "no", "http-500"],
    ["throttling", 429, "{}", "http-429"],
    ["a page of HTML", 200, "<!doctype html><title>Maintenance</title>", "not-json"],
    ["an error with status 200", 200, { error: { code: 400 } }, "unexpected-shape"],
    ["null", 200, "null", "unexpected-shape"],
    ["no district layer", 200, { result: { addressMatches: [{ geographies: { States: [] } }] } }, "no-district-layer"],
  ])("that answers with %s is a failure with a code", async (_, status, body, code) => {
    expect(await askCensus({ baseUrl: await answering(body, status) }, AUSTIN, 119)).toEqual({ kind: "failed", code });
  });

  it("that does not answer, or stops midway, is given up in time", async () => {
    const silent = await serve(() => undefined);
    expect(await askCensus({ baseUrl: silent, timeoutMs: 60 }, AUSTIN, 119)).toEqual({
      kind: "failed",
      code: "timeout",
    });
    server?.closeAllConnections();
    const halting = await serve((_, response) => void response.write('{"result":'));
    expect(await askCensus({ baseUrl: halting, timeoutMs: 60 }, AUSTIN, 119)).toEqual({
      kind: "failed",
      code: "timeout",
    });
  });

  it("that cannot be reached is a failure", async () => {
    expect(await askCensus({ baseUrl: "http://127.0.0.1:1" }, AUSTIN, 119)).toEqual({
      kind: "failed",
      code: "unreachable",
    });
  });

  it("is left alone when it is switched off", async () => {
    expect(await geocodeAddress(AUSTIN, 119)).toEqual({ kind: "off" });
  });
});

describe("a Census answer", () => {
  const answer = (...districts: { GEOID: string; CDSESSN?: string; STATE?: string }[]) => ({
    result: {
      addressMatches: districts.map(({ GEOID, CDSESSN = "119", STATE = GEOID.slice(0, 2) }) => ({
        geographies: { "119th Congressional Districts": [{ GEOID, CDSESSN, STATE }] },
      })),
    },
  });

  it.each([
    ["two matches in one district", answer({ GEOID: "2502" }, { GEOID: "2502" }), { kind: "seat", seatId: "MA-2" }],
    ["two matches in two districts", answer({ GEOID: "2502" }, { GEOID: "2501" }), { kind: "no-match" }],
    ["a layer that holds another Congress", answer({ GEOID: "2502", CDSESSN: "120" }), { kind: "other-congress" }],
    ["open water", answer({ GEOID: "25ZZ" }), { kind: "no-match" }],
    ["the resident commissioner's seat", answer({ GEOID: "7298" }), { kind: "seat", seatId: "PR-0" }],
    ["a state that does not exist", answer({ GEOID: "9901" }), { kind: "failed", code: "unexpected-district" }],
    [
      "a district of another state",
      answer({ GEOID: "2502", STATE: "36" }),
      { kind: "failed", code: "unexpected-district" },
    ],
    ["an id that is too long", answer({ GEOID: "25002" }), { kind: "failed", code: "unexpected-district" }],
  ])("with %s", (_, body, expected) => {
    expect(parseCensusAnswer(body, 119)).toMatchObject(expected);
  });

  it.each([
    [101, "101st"],
    [111, "111th"],
    [112, "112th"],
    [119, "119th"],
    [121, "121st"],
    [122, "122nd"],
    [123, "123rd"],
  ])("of Congress %i is looked for under %s", (congress, expected) => {
    expect(ordinal(congress)).toBe(expected);
  });
});
