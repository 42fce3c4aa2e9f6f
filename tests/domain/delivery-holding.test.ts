import { describe, expect, it, test } from "vitest";
import { type AttemptOutcome, stateOf } from "@/lib/delivery/delivery";
import { heldMail } from "@/lib/delivery/held-mail";
import { holdCodeOf } from "@/lib/delivery/holding";
import { nextStep } from "@/lib/delivery/next-step";
import { reportsFor } from "@/lib/delivery/reports";
import { sheetAsText } from "@/lib/shared/mail-sheet";

const EVE = new Date("2027-01-03T16:59:59Z");
const NOON = new Date("2027-01-03T17:00:00Z");
const MARCH = new Date("2027-03-01T00:00:00Z");

const about = { measureId: "119-SRES-61", congress: 119, seatId: "MA-S2" };
const plain = { ...about, measureId: null };

it.each([
  [about, EVE, null],
  [about, NOON, "measure_over"],
  [about, MARCH, "measure_over"],
  [{ ...about, measureId: "120-SRES-7", congress: 120 }, MARCH, null],
  [plain, EVE, null],
  [plain, NOON, "congress_over"],
  [plain, MARCH, "congress_over"],
  [{ ...plain, seatId: "US-P" }, MARCH, null],
  [{ ...about, measureId: "119-SRES-61", congress: 120 }, MARCH, "measure_over"],
])("%j at %s: %s", (letter, now, code) => {
  expect(holdCodeOf(letter, now)).toBe(code);
});

const ended = (outcome: AttemptOutcome | null) => [
  { number: 1, channel: "email" as const, startedAt: EVE, finishedAt: EVE, outcome, code: null },
];

describe("the state of a letter that came too late", () => {
  it.each([
    [[], "held"],
    [ended("not_sent"), "held"],
    [ended("refused"), "held"],
    [ended("held"), "held"],
    [ended(null), "sending"],
    [ended("handed_to_mail"), "handed_to_mail"],
    [ended("unknown"), "unknown"],
  ] as const)("%j: %s", (attempts, state) => {
    expect(stateOf("email", attempts, "measure_over")).toBe(state);
  });

  it.each([
    ["printed", "held"],
    ["form_opened", "held"],
    ["reported_sent", "reported_sent"],
  ] as const)("by hand, after %s: %s", (outcome, state) => {
    expect(stateOf("print", ended(outcome), "congress_over")).toBe(state);
  });

  it("is held for good: no further attempt, and to report only that it went before", () => {
    expect(nextStep("email", ended("held"), 0)).toEqual({ kind: "done" });
    expect(reportsFor("email", "held")).toEqual([]);
    expect(reportsFor("print", "held")).toEqual(["sent", "answered"]);
    expect(reportsFor("form", "to_submit")).toContain("form_opened");
  });
});

describe("the mail to the writer", () => {
  const line = {
    name: "Senator Markey",
    channel: "email" as const,
    code: "measure_over" as const,
    measureId: "119-SRES-61",
  };
  const input = {
    fullName: "Alma\r\nBcc: all@example.com",
    campaignTitle: "Negotiation Now",
    congress: 119,
    endedOn: "2027-01-03",
    held: [line],
    others: 0,
    receiptUrl: "https://letters.example.org/r/token",
    campaignUrl: "https://letters.example.org/c/talk-now",
  };

  test("of one letter", () => {
    const sheet = heldMail(input);
    const { subject } = sheet;
    const text = sheetAsText(sheet);
    expect(subject).toBe("Your letter was not sent: it came too late");
    expect(text).toContain("Hello Alma Bcc: all@example.com,");
    expect(text).toContain("- To Senator Markey: S.Res.\u00a061 ended with that Congress");
    expect(text).toContain("January 3, 2027");
    expect(text).not.toContain("other letter");
  });

  test("counts as not sent only what we were to send, and names what the writer was to send apart", () => {
    const byHand = { ...line, name: "Senator Warren", channel: "print" as const };
    const noMeasure = { ...line, name: "Representative McGovern", code: "congress_over" as const, measureId: null };
    const sheet = heldMail({ ...input, held: [line, byHand, noMeasure], others: 2 });
    const { subject } = sheet;
    const text = sheetAsText(sheet);
    expect(subject).toBe("2 of your letters were not sent: they came too late");
    expect(text.indexOf("Representative McGovern")).toBeLessThan(text.indexOf("Too late as well"));
    expect(text.indexOf("Senator Warren")).toBeGreaterThan(text.indexOf("Too late as well"));
    expect(text).toContain("somebody else may hold the seat");
    expect(text).toContain("How your 2 other letters for this campaign stand");
  });
});
