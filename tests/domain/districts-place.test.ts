import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePlace } from "@/lib/districts/place";
import texts from "@/messages/en/place.json";

const zip = (code: string) => ({ kind: "zip", zip: code });
const address = (text: string, code: string | null) => ({ kind: "address", address: text, zip: code });

describe("a place", () => {
  it.each([
    ["01060", zip("01060")],
    ["  01060\n", zip("01060")],
    ["0 1 0 6 0", zip("01060")],
    ["01060-1234", zip("01060")],
    ["01060 1234", zip("01060")],
    ["010601234", zip("01060")],
    ["01060\u20131234", zip("01060")],
    ["\uff10\uff11\uff10\uff16\uff10", zip("01060")],
    ["\u200b01060\ufeff", zip("01060")],
    ["Northampton, MA 01060", zip("01060")],
    ["MA 01060-1234", zip("01060")],
    ["PO Box 12, Amherst, MA 01004", zip("01004")],
    ["P.O. Box 12, Amherst MA 01004, USA", zip("01004")],
    ["1100 Congress Ave, Austin, TX 78701", address("1100 Congress Ave, Austin, TX 78701", "78701")],
    ["1100 Congress Ave\r\nAustin, TX  78701-1234", address("1100 Congress Ave Austin, TX 78701-1234", "78701")],
    ["12345 Main St, Springfield, IL", address("12345 Main St, Springfield, IL", null)],
    ["12345 Main St, Springfield, IL 62701 USA", address("12345 Main St, Springfield, IL 62701 USA", "62701")],
    ["One Main Street, Amherst, MA 01002", address("One Main Street, Amherst, MA 01002", "01002")],
    ["12 Calle Luna, San Juan, PR 00901", address("12 Calle Luna, San Juan, PR 00901", "00901")],
    [
      "5 Marine Corps Dr, Hag\u00e5t\u00f1a, GU 96910",
      address("5 Marine Corps Dr, Hag\u00e5t\u00f1a, GU 96910", "96910"),
    ],
  ])("is read from %j", (text, value) => {
    expect(parsePlace(text)).toEqual({ ok: true, value });
  });

  it.each([
    ["", "empty"],
    [" \t\n\u00a0\u200b", "empty"],
    [" ".repeat(10_000), "empty"],
    ["a".repeat(10_240), "too-long"],
    ["1060", "not-a-zip"],
    ["010600", "not-a-zip"],
    ["-", "not-a-zip"],
    ["Amherst", "not-a-zip"],
    ["abcde", "not-a-zip"],
    ["<script>alert(1)</script>", "not-a-zip"],
    ["K1A 0B1", "foreign"],
    ["k1a0b1", "foreign"],
    ["24 Sussex Dr, Ottawa ON K1M 1M4", "foreign"],
    ["SW1A 1AA", "foreign"],
    ["10 Rue de Rivoli, Paris, France", "foreign"],
    ["96960", "foreign"],
    ["09012", "military"],
    ["34002", "military"],
    ["96201", "military"],
    ["PSC 3 Box 1200, APO AE 09021", "military"],
    ["Unit 100100, FPO, AP", "military"],
    ["PO Box 12, Amherst, MA", "address-needs-zip"],
  ])("is not to be had from %j", (text, code) => {
    expect(parsePlace(text)).toEqual({ ok: false, problem: { code } });
  });

  it("is a place or a problem with a next step, whatever is typed", () => {
    const typed = fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.stringMatching(/^[\d ,.A-Z-]{0,40}$/));
    fc.assert(
      fc.property(typed, (text) => {
        const place = parsePlace(text);
        if (!place.ok) expect(texts.problem[place.problem.code].help).not.toBe("");
        else if (place.value.zip !== null) expect(place.value.zip).toMatch(/^\d{5}$/);
      }),
      { numRuns: 200 },
    );
  });
});
