import { describe, expect, it } from "vitest";
import { readCwcAnswer } from "@/lib/delivery/channels/cwc/answer";
import { retryAfterSeconds } from "@/lib/shared/retry-after";

const NOW = new Date("2026-11-22T15:00:00Z");
const read = (status: number, body = "", headers = {}) => readCwcAnswer(status, headers, body, NOW);

const ERRORS = `<?xml version="1.0"?>
<Errors>
  <Error>The &#39;DeliveryId&#x27; element is invalid</Error>
  <Error>Please enter a valid
    email address &amp; try again</Error>
</Errors>`;

describe("an answer", () => {
  it.each([
    [200, "", { kind: "accepted" }],
    [201, "<Created/>", { kind: "accepted" }],
    [204, "", { kind: "accepted" }],
    [409, "DeliveryId used", { kind: "accepted_before" }],
    [415, "xml only", { kind: "refused", cause: "content_type", code: "http-415", words: ["xml only"] }],
    [401, "", { kind: "refused", cause: "credentials", code: "http-401", words: [] }],
    [403, "<html>Blocked</html>", { kind: "refused", cause: "credentials", code: "http-403", words: ["Blocked"] }],
    [503, "<html>Down</html>", { kind: "wait", code: "http-503", retryAfterSeconds: null }],
    [302, "", { kind: "unknown", code: "http-302" }],
    [404, "", { kind: "unknown", code: "http-404" }],
    [500, "boom", { kind: "unknown", code: "http-500" }],
    [502, "", { kind: "unknown", code: "http-502" }],
    [504, "", { kind: "unknown", code: "http-504" }],
  ])("of %i with %j", (status, body, expected) => {
    expect(read(status, body)).toEqual(expected);
  });

  it("of 400 brings the office's words, one line each", () => {
    expect(read(400, ERRORS)).toEqual({
      kind: "refused",
      cause: "content",
      code: "http-400",
      words: ["The 'DeliveryId' element is invalid", "Please enter a valid email address & try again"],
    });
  });

  it.each([
    ["text", "Message delivery is not enabled for HDC98", ["Message delivery is not enabled for HDC98"]],
    ["one error alone", "<Errors><Error>Bad Zip</Error></Errors>", ["Bad Zip"]],
    ["an element named in it", "<Errors><Error>No &lt;Zip&gt;</Error></Errors>", ["No <Zip>"]],
    ["XML of another shape", "<Problem><Text>Bad Zip</Text></Problem>", ["Bad Zip"]],
    ["XML that is cut off", "<Errors><Error>Bad Zip</Err", ["Bad Zip"]],
    ["nothing", "", []],
    ["very much", "x".repeat(10_000), ["x".repeat(500)]],
  ])("of 400 with %s is understood", (_, body, words) => {
    expect(read(400, body)).toMatchObject({ kind: "refused", words });
  });

  it.each([200, 400, 409])("of %i that is a page of HTML says nothing about the letter", (status) => {
    const unknown = { kind: "unknown", code: `http-${status}-page` };
    expect(read(status, "\n<!DOCTYPE html><title>Maintenance</title>")).toEqual(unknown);
    expect(read(status, "Maintenance", { "content-type": "text/html; charset=utf-8" })).toEqual(unknown);
  });

  it.each([429, 503])("of %i waits as long as it says", (status) => {
    const after = (value: string) => read(status, "", { "retry-after": value });
    expect(after("120")).toEqual({ kind: "wait", code: `http-${status}`, retryAfterSeconds: 120 });
    expect(after("Sun, 22 Nov 2026 15:02:00 GMT")).toMatchObject({ retryAfterSeconds: 120 });
  });
});

it.each([
  ["0", 1],
  ["7", 7],
  ["999999", 21_600],
  ["Sun, 22 Nov 2026 14:00:00 GMT", 1],
  ["soon", null],
  ["", null],
  [null, null],
])("Retry-After %j is %j seconds", (header, seconds) => {
  expect(retryAfterSeconds(header, NOW)).toBe(seconds);
});
