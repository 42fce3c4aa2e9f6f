import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { postAccess } from "@/lib/delivery/channels/post/access";
import { readPostAnswer, readPostSearch } from "@/lib/delivery/channels/post/answer";
import { costOf, pagesToPay, postFields, postLetter, readAddress } from "@/lib/delivery/channels/post/format";
import { addressee } from "@/lib/legislators/address";
import { directory } from "@/lib/legislators/directory";
import { PRESIDENT, presidentSeat } from "@/lib/legislators/president";
import { composeLetter } from "@/lib/letters/compose-letter";
import { input } from "./letters-fixtures";

const now = new Date("2026-11-22T15:00:00Z");
const letter = composeLetter(input);
const writer = ["Alma Reyes", "12 Elm Street", "Northampton, MA 01060"];

describe("an address for the service", () => {
  test("of an office in Washington", () =>
    expect(
      readAddress([
        "The Honorable Edward J. Markey",
        "255 Dirksen Senate Office Building",
        "United States Senate",
        "Washington, DC 20510",
      ]),
    ).toEqual({
      name: "The Honorable Edward J. Markey",
      company: "United States Senate",
      line1: "255 Dirksen Senate Office Building",
      city: "Washington",
      state: "DC",
      zip: "20510",
    }));

  test("of the White House", () =>
    expect(readAddress(addressee(PRESIDENT, presidentSeat(119)))).toMatchObject({
      name: "The President",
      company: "The White House",
      line1: "1600 Pennsylvania Avenue NW",
    }));

  test("of a long building, which gives way before number and suite", () =>
    expect(
      readAddress([
        "The Honorable Aumua Amata Coleman Radewagen",
        "U.S. House of Representatives",
        "5400 Federal Plaza, Suite 3200, Hammond Federal Building Courthouse",
        "Hammond, IN 46320",
      ]),
    ).toMatchObject({ name: "Hon. Aumua Amata Coleman Radewagen", line1: "5400 Federal Plaza, Suite 3200" }));

  test("every office of Congress has one that the service takes", () => {
    for (const legislator of directory().legislators) {
      for (const office of [undefined, ...legislator.offices]) {
        const to = addressee(legislator, legislator, office);
        const read = postLetter({ addressee: to, signature: writer });
        expect(read, to.join("; ")).toMatchObject({ ok: true });
      }
    }
  });

  test.each([
    [["Alma Reyes"], "no_address"],
    [["Alma Reyes", "Northampton, MA 01060"], "no_address"],
    [["Alma Reyes", "12 Elm Street", "Northampton"], "no_address"],
    [["A".repeat(41), "12 Elm Street", "Northampton, MA 01060"], "name_too_long"],
    [["Alma Reyes", `12 ${"Elm ".repeat(20)}Street`, "Northampton, MA 01060"], "street_too_long"],
  ])("a writer's %j is told as %s", (signature, code) =>
    expect(postLetter({ addressee: letter.addressee, signature })).toMatchObject({
      ok: false,
      problems: [{ code, of: "from" }],
    }),
  );

  test("whatever stands in an address, it is taken whole or told", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 5 }), (lines) => {
        const read = readAddress(lines);
        if (read) expect(read.line1).not.toBe("");
      }),
    );
  });
});

test("a letter bears the id of ours, and its addresses stand on a page of their own", () => {
  const addressed = postLetter({ addressee: letter.addressee, signature: writer });
  if (!addressed.ok) throw new Error("not addressed");
  expect(postFields("letter-1", addressed.value)).toMatchObject({
    "metadata[letter_id]": "letter-1",
    address_placement: "insert_blank_page",
    use_type: "operational",
    "from[name]": "Alma Reyes",
    "from[address_zip]": "01060",
    "to[address_state]": "DC",
  });
});

describe("what it costs", () => {
  const prices = { letterCents: 120, pageCents: 15 };
  test.each([
    [1, prices, 120],
    [3, prices, 150],
    [2, { letterCents: 0, pageCents: 0 }, 0],
    [2, null, null],
  ])("%i pages at %j: %s cents", (pages, given, cents) => expect(costOf(pages, given)).toBe(cents));
  test("the page with the addresses is paid for too", () => expect(pagesToPay(letter)).toBe(2));
});

describe("settings", () => {
  const POST_API_URL = "https://api.lob.com";
  const live = { DELIVERY_MODE: "live", POST_API_URL, POST_API_KEY: "live_1" } as const;
  test("are off until both address and key are given", () => {
    expect(postAccess({ DELIVERY_MODE: "live" })).toBeNull();
    expect(postAccess({ DELIVERY_MODE: "live", POST_API_URL })).toBeNull();
    expect(postAccess(live)).toMatchObject({ isTest: false, prices: null });
  });
  test("of the test mode are told by the key", () =>
    expect(postAccess({ ...live, POST_API_KEY: "test_1" })?.isTest).toBe(true));
  test("that would print are not used in the sandbox", () => {
    expect(postAccess({ ...live, DELIVERY_MODE: "sandbox" })).toBeNull();
    expect(postAccess({ ...live, DELIVERY_MODE: "sandbox", POST_API_KEY: "test_1" })).not.toBeNull();
  });
  test("are the stand-in's in the sandbox, whose letters nobody prints", () => {
    const SANDBOX_URL = "http://localhost:3003/";
    const standIn = { baseUrl: "http://localhost:3003/post", isTest: true };
    expect(postAccess({ DELIVERY_MODE: "sandbox", SANDBOX_URL })).toMatchObject(standIn);
    expect(postAccess({ DELIVERY_MODE: "live", SANDBOX_URL })).toBeNull();
    const own = { ...live, DELIVERY_MODE: "sandbox", POST_API_KEY: "test_1", SANDBOX_URL } as const;
    expect(postAccess(own)?.baseUrl).toBe(POST_API_URL);
  });
  test("know a price only when both parts are given", () => {
    expect(postAccess({ ...live, POST_LETTER_CENTS: 100 })?.prices).toBeNull();
    expect(postAccess({ ...live, POST_LETTER_CENTS: 100, POST_PAGE_CENTS: 0 })?.prices).toEqual({
      letterCents: 100,
      pageCents: 0,
    });
  });
});

describe("an answer of the service", () => {
  const error = (code: string, message: string) => JSON.stringify({ error: { message, status_code: 422, code } });
  const read = (status: number, body: string, headers = {}) => readPostAnswer(status, headers, body, now);

  test.each([
    [
      200,
      '{"id":"ltr_1","expected_delivery_date":"2026-12-01"}',
      { kind: "accepted", id: "ltr_1", expectedOn: "2026-12-01" },
    ],
    [200, '{"id":"ltr_1"}', { kind: "accepted", expectedOn: null }],
    [200, "<html>Sign in to the hotel</html>", { kind: "unknown", code: "http-200-no-letter" }],
    [200, '{"id":"psc_1"}', { kind: "unknown" }],
    [
      422,
      error("failed_deliverability_strictness", "to address is undeliverable"),
      { kind: "refused", cause: "address" },
    ],
    [422, error("invalid", "from.address_zip is required"), { kind: "refused", cause: "address" }],
    [
      422,
      error("file_pages_exceed_max", "too many pages"),
      { kind: "refused", cause: "content", words: ["too many pages"] },
    ],
    [401, error("invalid_api_key", "no such key"), { kind: "refused", cause: "credentials" }],
    [403, error("feature_limit_reached", "upgrade"), { kind: "refused", cause: "credentials" }],
    [422, "<html>", { kind: "unknown", code: "http-422" }],
    [408, error("request_timeout", "too long"), { kind: "unknown", code: "http-408" }],
    [409, error("conflict", "at work"), { kind: "unknown", code: "http-409" }],
    [500, "", { kind: "unknown", code: "http-500" }],
    [503, "", { kind: "wait", code: "http-503", retryAfterSeconds: null }],
  ])("%i %s is %j", (status, body, expected) => expect(read(status, body)).toMatchObject(expected));

  test("says when to come back", () =>
    expect(read(429, "{}", { "retry-after": "7" })).toEqual({ kind: "wait", code: "http-429", retryAfterSeconds: 7 }));

  test("never throws, and never takes for accepted what bears no letter", () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 599 }), fc.oneof(fc.string(), fc.json()), (status, body) => {
        expect(read(status, body).kind).not.toBe("accepted");
        expect(["none", "failed"]).toContain(readPostSearch(status, body).kind);
      }),
    );
  });
});
