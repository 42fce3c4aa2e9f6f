// The Congress.gov API in its documented shapes (api.congress.gov @58e157d, 2026-06-09), answered by a server on this machine.
import { afterEach, describe, expect, it } from "vitest";
import { congressApi, readFromCongressApi } from "@/lib/congress/sources/congress-api/transport";
import { rateLimit } from "@/lib/congress/sources/rate-limit";
import type { ListedCosponsor, SourceAnswer, Validators } from "@/lib/congress/sources/source";
import {
  API_PATH,
  apiItem,
  apiPage,
  apiRelated,
  billStatus,
  HTML,
  KEY,
  people,
  person,
} from "../support/congress-answers";
import { type Answer, type HttpSource, startHttpSource } from "../support/http-source";

const NONE: Validators = { etag: null, lastModified: null };
const ALL = [person("A000001", "2025-02-05"), person("B000001"), person("C000001", "2025-04-01", "2025-06-01")];

let source: HttpSource | undefined;
afterEach(() => source?.stop());

type Answers = { item?: Answer; cosponsors?: (offset: number) => Answer; related?: Answer; timeoutMs?: number };

async function serve(answers: Answers = {}): Promise<HttpSource> {
  source = await startHttpSource((path, query) => {
    if (path === API_PATH) return "item" in answers ? (answers.item ?? null) : { body: apiItem(ALL) };
    if (path === `${API_PATH}/relatedbills`) return answers.related ?? { body: apiRelated };
    if (path !== `${API_PATH}/cosponsors`) return { status: 404, body: { error: "Unknown resource" } };
    return (answers.cosponsors ?? (() => ({ body: apiPage(ALL) })))(Number(query.get("offset")));
  });
  return source;
}

const limit = rateLimit();
const read = async (answers: Answers = {}, known = NONE, own = rateLimit()): Promise<SourceAnswer> => {
  const { url } = await serve(answers);
  return readFromCongressApi(
    { baseUrl: `${url}/v3`, key: "a secret key", limit: own, timeoutMs: answers.timeoutMs ?? 5_000 },
    KEY,
    known,
  );
};
const facts = async (answers: Answers = {}) => {
  const answer = await read(answers);
  if (answer.kind !== "facts") throw new Error(JSON.stringify(answer));
  return answer;
};
const pagesOf = (list: ListedCosponsor[]) => (offset: number) => ({
  body: apiPage(list.slice(offset, offset + 250), list, offset + 250 < list.length),
});

describe("an answer of the Congress.gov API", () => {
  it("is read whole, with those who withdrew and what stands beside it", async () => {
    expect((await facts()).facts).toEqual({
      ...KEY,
      title: "A resolution on <limits> & more",
      sponsor: { bioguide: "S000001", name: "Sam Q. Sponsor, Jr." },
      introducedOn: "2025-02-05",
      latestAction: { on: "2025-02-06", text: "Referred to the Committee on Foreign Relations." },
      policyArea: "International Affairs",
      cosponsors: ALL,
      complete: true,
      listed: 3,
      related: [
        { id: "119-HRES-100", kind: "identical" },
        { id: "119-S-7", kind: "related" },
      ],
      updatedAt: "2026-06-10T12:00:00.000Z",
    });
  });

  it("is asked for as JSON, with the largest pages, and the key stays out of the address", async () => {
    await read();
    const asked = source?.requests.map(({ path, query }) => `${path}?${query}`);
    expect(asked).toEqual([
      `${API_PATH}?format=json`,
      `${API_PATH}/cosponsors?format=json&limit=250&offset=0`,
      `${API_PATH}/relatedbills?format=json&limit=250&offset=0`,
    ]);
    expect(source?.requests.map(({ headers }) => headers["x-api-key"])).toEqual(Array(3).fill("a secret key"));
  });

  it("takes every page", async () => {
    const many = people(535);
    const { facts: said } = await facts({ item: { body: apiItem(many) }, cosponsors: pagesOf(many) });
    expect([said.cosponsors.length, said.complete]).toEqual([535, true]);
    expect(source?.requests.filter(({ path }) => path.endsWith("cosponsors"))).toHaveLength(3);
  });

  it.each<[string, Answer]>([
    ["fails", { status: 500, body: HTML }],
    ["is cut off by the limit", { status: 429, headers: { "retry-after": "120" } }],
    ["is HTML", { body: HTML }],
    ["never comes", null],
  ])("whose second page %s is not whole, and keeps the names of the first", async (_, second) => {
    const many = people(300);
    const cosponsors = (offset: number) => (offset === 0 ? pagesOf(many)(0) : second);
    const { facts: said, validators } = await facts({
      item: { body: apiItem(many), headers: { etag: '"1"' } },
      cosponsors,
      timeoutMs: second === null ? 200 : 5_000,
    });
    expect([said.cosponsors.length, said.complete, said.listed]).toEqual([250, false, 300]);
    // It has to be asked for again as a whole.
    expect(validators).toEqual(NONE);
  });

  it("says when to come back with what it could not give", async () => {
    const answer = await facts({ cosponsors: () => ({ status: 429, headers: { "retry-after": "120" } }) });
    expect(answer).toMatchObject({ retryAfterSeconds: 120, facts: { complete: false, cosponsors: [] } });
  });

  it.each<[string, ListedCosponsor[], ReturnType<typeof apiPage>]>([
    ["is shorter than the item counts", ALL, apiPage(ALL.slice(0, 2))],
    ["is shorter than its own page counts", ALL, { ...apiPage(ALL), pagination: { count: 4 } }],
    ["names somebody twice", ALL, apiPage([...ALL.slice(0, 2), person("A000001", "2025-02-05")])],
    ["leaves out those who withdrew", ALL, apiPage(ALL.slice(0, 2))],
  ])("whose list %s is not whole", async (_, counted, page) => {
    const { facts: said } = await facts({ item: { body: apiItem(counted) }, cosponsors: () => ({ body: page }) });
    expect(said.complete).toBe(false);
  });

  it("of a measure with nobody on it is whole, also where the item then says nothing of a list", async () => {
    const item = { body: apiItem([], { cosponsors: undefined }) };
    const { facts: said } = await facts({ item, cosponsors: () => ({ body: apiPage([]) }) });
    expect([said.cosponsors, said.complete]).toEqual([[], true]);
  });

  it("may count only those who are on it now in its pages", async () => {
    const page = { ...apiPage(ALL), pagination: { count: 2, countIncludingWithdrawnCosponsors: 3 } };
    expect((await facts({ cosponsors: () => ({ body: page }) })).facts.complete).toBe(true);
  });

  it("may write numbers and booleans as strings, and keep XML's wrappers", async () => {
    const page = apiPage(ALL);
    const rows = page.cosponsors.map((row) => ({
      ...row,
      isOriginalCosponsor: row.isOriginalCosponsor ? "True" : "False",
    }));
    const body = { ...page, cosponsors: { item: rows }, pagination: { count: "3" } };
    const item = { body: apiItem(ALL, { congress: "119", type: "sres", number: 61 }) };
    expect((await facts({ item, cosponsors: () => ({ body }) })).facts).toMatchObject({
      cosponsors: ALL,
      complete: true,
    });
  });

  it("keeps a member who has left Congress since: they are on it still", async () => {
    const left = person("Z000999", "2025-02-05");
    const page = apiPage([left]);
    const { facts: said } = await facts({ item: { body: apiItem([left]) }, cosponsors: () => ({ body: page }) });
    expect(said).toMatchObject({ cosponsors: [left], complete: true });
  });

  it("without its related measures says nothing of them", async () => {
    expect((await facts({ related: { status: 503 } })).facts).toMatchObject({ complete: true, related: null });
  });

  it.each<[string, Answer, object]>([
    ["throttling", { status: 429, headers: { "retry-after": "30" } }, { code: "rate_limited", retryAfterSeconds: 30 }],
    ["throttling without a time", { status: 429 }, { code: "rate_limited", retryAfterSeconds: 60 }],
    ["an outage", { status: 500, body: "no" }, { code: "server_error" }],
    ["a wrong key", { status: 403, body: { error: { code: "API_KEY_INVALID" } } }, { code: "refused" }],
    ["a redirect", { status: 302, headers: { location: "https://elsewhere.example/" } }, { code: "refused" }],
    ["HTML", { body: HTML, headers: { "content-type": "text/html" } }, { code: "garbled" }],
    ["XML, its default", { body: billStatus(ALL), headers: { "content-type": "text/xml" } }, { code: "garbled" }],
    ["half an answer", { body: JSON.stringify(apiItem(ALL)).slice(0, 400) }, { code: "garbled" }],
    ["null", { body: "null" }, { code: "garbled" }],
    ["a date that is none", { body: apiItem(ALL, { introducedDate: "2025-02-30" }) }, { code: "garbled" }],
    ["no sponsor", { body: apiItem(ALL, { sponsors: [] }) }, { code: "garbled" }],
    ["another measure", { body: apiItem(ALL, { number: "16" }) }, { code: "other_measure" }],
    ["another Congress", { body: apiItem(ALL, { congress: 118 }) }, { code: "other_measure" }],
    ["nothing", null, { code: "timeout" }],
  ])("that is %s is a failure with a code", async (_, item, expected) => {
    const timeoutMs = item === null ? 200 : 5_000;
    expect(await read({ item, timeoutMs })).toMatchObject({ kind: "failed", ...expected });
  });

  it("whose list is another measure's is not whole", async () => {
    const page = { ...apiPage(ALL), request: { congress: "119", billType: "hr", billNumber: "61" } };
    expect((await facts({ cosponsors: () => ({ body: page }) })).facts).toMatchObject({
      cosponsors: [],
      complete: false,
    });
  });

  it("that is far too long is given up", async () => {
    const item = { body: JSON.stringify({ ...apiItem(ALL), filler: "x".repeat(17 * 2 ** 20) }) };
    expect(await read({ item })).toMatchObject({ kind: "failed", code: "too_large" });
  });

  it("that there is no such measure is no failure", async () => {
    expect(await read({ item: { status: 404, body: { error: "Unknown bill" } } })).toEqual({ kind: "absent" });
  });

  it("is asked for on a condition, and may be that nothing changed", async () => {
    const known = { etag: '"abc"', lastModified: "Wed, 10 Jun 2026 12:00:00 GMT" };
    expect(await read({ item: { status: 304 } }, known)).toEqual({ kind: "unchanged" });
    expect(source?.requests).toHaveLength(1);
    expect(source?.requests[0]?.headers).toMatchObject({
      "if-none-match": '"abc"',
      "if-modified-since": "Wed, 10 Jun 2026 12:00:00 GMT",
    });
  });

  it("hands back what makes the next question conditional", async () => {
    const headers = { etag: '"abc"', "last-modified": "Wed, 10 Jun 2026 12:00:00 GMT" };
    const { validators } = await facts({ item: { body: apiItem(ALL), headers } });
    expect(validators).toEqual({ etag: '"abc"', lastModified: "Wed, 10 Jun 2026 12:00:00 GMT" });
  });

  it("that cannot be reached is a failure", async () => {
    const api = { baseUrl: "http://127.0.0.1:1/v3", key: "k", limit };
    expect(await readFromCongressApi(api, KEY, NONE)).toMatchObject({ kind: "failed", code: "unreachable" });
  });
});

describe("the limit of the API", () => {
  it("is kept: after it said when to come back nobody asks before that", async () => {
    const own = rateLimit();
    await read({ item: { status: 429, headers: { "retry-after": "90" } } }, NONE, own);
    const again = await read({}, NONE, own);
    expect(again).toMatchObject({ kind: "failed", code: "rate_limited" });
    expect(source?.requests).toHaveLength(0);
    expect(own.wait(performance.now())).toBeGreaterThan(80);
    expect(own.wait(performance.now() + 91_000)).toBeNull();
  });

  it("is kept before it is broken: with no request left nobody asks on", async () => {
    const own = rateLimit();
    const item = { body: apiItem(ALL), headers: { "x-ratelimit-limit": "5000", "x-ratelimit-remaining": "0" } };
    expect(await read({ item }, NONE, own)).toMatchObject({ kind: "facts", facts: { complete: false } });
    expect(source?.requests).toHaveLength(1);
  });
});

describe("the API of the settings", () => {
  it("is left alone when it is switched off", async () => {
    expect(await congressApi.read(KEY, NONE)).toMatchObject({ kind: "failed", code: "off" });
  });
});
