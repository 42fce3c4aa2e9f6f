import { describe, expect, it } from "vitest";
import { cachingOf } from "@/app/api/v1/representatives/answer";
import { GET } from "@/app/api/v1/representatives/route";

const get = (query: Record<string, string>) =>
  GET(new Request(`http://localhost:3000/api/v1/representatives?${new URLSearchParams(query)}`));

// The Congress of the tables sits then; the settings are read at the first request, which is after this line.
process.env.REDRESS_CLOCK = "2026-11-22T15:00:00Z";

describe("GET /api/v1/representatives", () => {
  it("answers a ZIP code, for caches to keep", async () => {
    const response = await get({ zip: "01060-1234" });
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toMatch(/^public, max-age=\d+, s-maxage=\d+$/);
    const answer = await response.json();
    expect(answer).toMatchObject({ congress: 119, needsAddress: false, choices: [], source: "zip-table", note: null });
    expect(answer.seats).toHaveLength(3);
    expect(answer.seats[1]).toMatchObject({
      id: "MA-S2",
      state: "MA",
      district: null,
      chamber: "senate",
      vacant: false,
      legislator: { bioguide: "M000133", name: "Edward J. Markey", title: "Senator", party: "Democrat" },
    });
  });

  it("says which seat is vacant, and which seats there are to choose among", async () => {
    const vacant = await (await get({ zip: "78840" })).json();
    expect(vacant.seats[2]).toMatchObject({ id: "TX-23", vacant: true, legislator: null });
    const split = await (await get({ zip: "10001" })).json();
    expect(split.choices.map(({ legislator }: { legislator: { title: string } }) => legislator.title)).toEqual([
      "Representative",
      "Representative",
    ]);
  });

  it("keeps an address out of caches, and falls back on its ZIP code", async () => {
    const response = await get({ address: "421 8th Ave, New York, NY 10001" });
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toMatchObject({ note: "geocoder-off", needsAddress: true });
  });

  it.each([
    [{}, "empty"],
    [{ zip: "" }, "empty"],
    [{ zip: "01060", address: "1 Main St" }, "two-places"],
    [{ zip: "1 Main St, Amherst, MA 01002" }, "not-a-zip"],
    [{ zip: "abc" }, "not-a-zip"],
    [{ zip: "00000" }, "unknown-zip"],
    [{ zip: "K1A 0B1" }, "foreign"],
    [{ zip: "09012" }, "military"],
    [{ zip: "1".repeat(10_240) }, "too-long"],
    [{ address: "1 Main St, Springfield" }, "address-needs-zip"],
  ] as [Record<string, string>, string][])("refuses %j as %s", async (query, code) => {
    const response = await get(query);
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(response.headers.get("cache-control")).toBe("no-store");
    const problem = await response.json();
    expect(problem).toMatchObject({ type: `urn:redress:problem:${code}`, status: 400, code });
    expect([problem.title, problem.detail].every((text) => text.length > 10)).toBe(true);
  });

  it("names Congress alone: the President is nobody's representative there", async () => {
    const { seats } = await (await get({ zip: "01060" })).json();
    expect(seats.map(({ chamber }: { chamber: string }) => chamber)).toEqual(["senate", "senate", "house"]);
  });

  it("lets no cache keep an answer past the end of its Congress", () => {
    expect(cachingOf(119, new Date("2027-01-03T16:59:00Z"))).toBe("public, max-age=60, s-maxage=60");
    expect(cachingOf(119, new Date("2026-11-22T12:00:00Z"))).toBe("public, max-age=3600, s-maxage=86400");
  });
});
