// BILLSTATUS files of GovInfo, schema 3.0.0, answered by a server on this machine.
import { afterEach, describe, expect, it } from "vitest";
import { govInfo, readFromGovInfo } from "@/lib/congress/sources/govinfo/transport";
import { rateLimit } from "@/lib/congress/sources/rate-limit";
import type { SourceAnswer, Validators } from "@/lib/congress/sources/source";
import { apiItem, billStatus, FILE_PATH, HTML, KEY, people, person } from "../support/congress-answers";
import { type Answer, type HttpSource, startHttpSource } from "../support/http-source";

const NONE: Validators = { etag: null, lastModified: null };
const ALL = [person("A000001", "2025-02-05"), person("B000001"), person("C000001", "2025-04-01", "2025-06-01")];

let source: HttpSource | undefined;
afterEach(() => source?.stop());

async function read(answer: Answer, known = NONE, limit = rateLimit()): Promise<SourceAnswer> {
  const timeoutMs = answer === null || answer.stalls ? 200 : 5_000;
  source = await startHttpSource((path) => (path === FILE_PATH ? answer : { status: 404, body: HTML }));
  return readFromGovInfo({ baseUrl: `${source.url}/bulkdata/`, limit, timeoutMs }, KEY, known);
}

describe("a BILLSTATUS file", () => {
  it("is read whole, with those who withdrew and what stands beside it", async () => {
    const headers = { "last-modified": "Wed, 10 Jun 2026 12:00:00 GMT" };
    expect(await read({ body: billStatus(ALL), headers })).toEqual({
      kind: "facts",
      facts: {
        ...KEY,
        title: "A resolution on <limits> & more",
        sponsor: { bioguide: "S000001", name: "Sam Q. Sponsor, Jr." },
        introducedOn: "2025-02-05",
        latestAction: { on: "2025-02-06", text: "Referred to the Committee on Foreign Relations." },
        policyArea: "International Affairs",
        cosponsors: ALL,
        complete: true,
        listed: 3,
        related: [{ id: "119-HRES-100", kind: "identical" }],
        updatedAt: "2026-06-10T12:00:00.000Z",
      },
      validators: { etag: null, lastModified: "Wed, 10 Jun 2026 12:00:00 GMT" },
      retryAfterSeconds: null,
    });
  });

  it.each([0, 1, 2, 535])("with %d people on it is whole", async (count) => {
    const answer = await read({ body: billStatus(people(count)) });
    expect(answer).toMatchObject({ facts: { cosponsors: people(count), complete: true } });
  });

  const list = (xml: string) => billStatus(ALL).replace(/<cosponsors>[\s\S]*<\/cosponsors>/, xml);
  it.each<[string, string]>([
    ["HTML", HTML],
    ["JSON", JSON.stringify(apiItem(ALL))],
    ["nothing", ""],
    ["cut off", billStatus(ALL).slice(0, 1500)],
    ["a list of something else", list("<cosponsors><person>Ada Able</person></cosponsors>")],
    ["a list in words", list("<cosponsors>to be announced</cosponsors>")],
    ["a name without a date", billStatus(ALL).replace("<sponsorshipDate>2025-03-01</sponsorshipDate>", "")],
    ["entities that grow", billStatus(ALL).replace("<billStatus>", '<!DOCTYPE a [<!ENTITY b "bb">]><billStatus>')],
  ])("that is %s is garbled", async (_, body) => {
    expect(await read({ body })).toMatchObject({ kind: "failed", code: "garbled" });
  });

  it("that counts more people than it names is not whole", async () => {
    const xml = billStatus(ALL).replace(
      "<cosponsors>",
      "<cosponsors><count>3</count><countIncludingWithdrawnCosponsors>4</countIncludingWithdrawnCosponsors>",
    );
    expect(await read({ body: xml })).toMatchObject({ facts: { complete: false, listed: 4 } });
  });

  it("of another measure is refused", async () => {
    expect(await read({ body: billStatus(ALL, { number: 16 }) })).toMatchObject({ code: "other_measure" });
  });

  it.each<[string, Answer, object]>([
    ["an outage", { status: 503 }, { kind: "failed", code: "server_error" }],
    ["throttling", { status: 429, headers: { "retry-after": "7" } }, { code: "rate_limited", retryAfterSeconds: 7 }],
    ["a refusal", { status: 403, body: HTML }, { kind: "failed", code: "refused" }],
    ["half of it, and then nothing", { body: billStatus(ALL).slice(0, 900), stalls: true }, { code: "timeout" }],
    ["nothing", null, { kind: "failed", code: "timeout" }],
    ["that there is none", { status: 404, body: HTML }, { kind: "absent" }],
    ["that nothing changed", { status: 304 }, { kind: "unchanged" }],
  ])("in whose place stands %s is no fact", async (_, answer, expected) => {
    expect(await read(answer)).toMatchObject(expected);
  });

  it("is asked for on a condition", async () => {
    await read({ status: 304 }, { etag: null, lastModified: "Wed, 10 Jun 2026 12:00:00 GMT" });
    expect(source?.requests[0]?.headers["if-modified-since"]).toBe("Wed, 10 Jun 2026 12:00:00 GMT");
  });

  it("is not asked for again before the time that was named", async () => {
    const limit = rateLimit();
    const date = new Date(Date.now() + 600_000).toUTCString();
    await read({ status: 429, headers: { "retry-after": date } }, NONE, limit);
    expect(await read({ body: billStatus(ALL) }, NONE, limit)).toMatchObject({ code: "rate_limited" });
    expect(source?.requests).toHaveLength(0);
  });

  it("is not asked for when GovInfo is switched off", async () => {
    expect(await govInfo.read(KEY, NONE)).toMatchObject({ kind: "failed", code: "off" });
  });
});
