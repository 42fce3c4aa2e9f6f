import { describe, expect, test } from "vitest";
import { type LetterGroup, sortDeliveries, sumDeliveries } from "@/lib/delivery/deliveries/deliveries";
import { causeKey, causeKindOf, type FailureOutcome, setbackKindOf } from "@/lib/delivery/failures/cause";
import { keepableWords } from "@/lib/delivery/failures/office-words";

const day = (n: number) => new Date(Date.UTC(2026, 10, n));
const group = (changes: Partial<LetterGroup>): LetterGroup => ({
  ...{ channel: "cwc", tried: true, outcome: "accepted", code: null, detail: null, hold: null, asked: false },
  ...{ letters: 1, oldest: day(20), until: null },
  ...changes,
});

describe("letters sorted for an organizer", () => {
  test("count in one place each: gone, under way, waiting, with the writer, or in need of somebody", () => {
    const sorted = sortDeliveries(
      [
        { state: "accepted", channel: "cwc", letters: 10 },
        { state: "queued", channel: "cwc", letters: 2 },
        { state: "sending", channel: "cwc", letters: 3 },
        { state: "retrying", channel: "cwc", letters: 4 },
        { state: "failed", channel: "cwc", letters: 5 },
        { state: "unknown", channel: "cwc", letters: 13 },
        { state: "held", channel: "cwc", letters: 8 },
        { state: "to_print", channel: "print", letters: 9 },
        { state: "cancelled", channel: "cwc", letters: 1 },
      ],
      [
        group({ letters: 4, outcome: "not_sent", code: "http-503" }),
        group({ letters: 5, outcome: "refused", code: "http-400", detail: "No" }),
        group({ letters: 6, outcome: "unknown", code: "timeout" }),
        group({ letters: 7, outcome: "unknown", code: "timeout", asked: true }),
        group({ letters: 8, tried: false, outcome: null, hold: "stopped" }),
      ],
    );
    expect(sumDeliveries(sorted)).toEqual({ gone: 10, moving: 3, waiting: 21, hand: 9, needYou: 11 });
    expect(sorted.counts.map(({ letters }) => letters)).toEqual([13, 10, 9, 8, 5, 4, 3, 2, 1]);
    expect(sorted.failures.map(({ letters, outcome }) => [letters, outcome])).toEqual([
      [6, "unknown"],
      [5, "refused"],
    ]);
  });

  test("what waits for one reason is one line, with the first moment of all", () => {
    const held = { tried: false, outcome: null, hold: "maintenance" } as const;
    const { waiting } = sortDeliveries(
      [],
      [
        group({ ...held, letters: 1, until: day(24) }),
        group({ ...held, letters: 2, until: day(23), tried: true, outcome: "not_sent" }),
        group({ outcome: "not_sent", code: "http-503" }),
        group({ outcome: "not_sent", code: "econnrefused" }),
      ],
    );
    expect(waiting[0]).toMatchObject({ reason: "maintenance", letters: 3, until: day(23) });
    expect(waiting.slice(1).map(({ setback }) => setback)).toEqual(["busy", "unreachable"]);
  });

  test("a letter that arrived, and that something held, neither waits nor needs anybody", () => {
    expect(sortDeliveries([], [group({ hold: "restored" })])).toEqual({ counts: [], waiting: [], failures: [] });
  });

  test("a letter that failed and is held needs nobody", () => {
    const { failures, waiting } = sortDeliveries([], [group({ outcome: "gave_up", hold: "restored" })]);
    expect(failures).toEqual([]);
    expect(waiting).toMatchObject([{ reason: "restored" }]);
  });
});

test.each<[FailureOutcome, string | null, string]>([
  ["refused", "http-400", "refused"],
  ["refused", "http-415", "format"],
  ["refused", "smtp-550", "mail_refused"],
  ["refused", "no-address", "no_address"],
  ["refused", "something-new", "other"],
  ["gave_up", "http-503", "gave_up"],
  ["bounced", "5.1.1", "bounced"],
  ["unknown", "interrupted", "cut_off"],
  ["unknown", "timeout", "line_broke"],
  ["unknown", "again-http-400", "refused_later"],
])("%s with %s is told as %s", (outcome, code, kind) => {
  expect(causeKindOf({ outcome, code })).toBe(kind);
});

test.each([
  ["http-429", "busy"],
  ["http-403", "credentials"],
  ["smtp-451", "put_off"],
  ["econnrefused", "unreachable"],
  ["timeout", "unreachable"],
  ["late", "other"],
])("a setback with %s is told as %s", (code, kind) => {
  expect(setbackKindOf(code, "not_sent")).toBe(kind);
  expect(setbackKindOf(code, "unknown")).toBe("line_broke");
});

test("a cause is named without its words, and another has another name", () => {
  const cause = { outcome: "refused", channel: "cwc", code: "http-400", words: "Bad topic" } as const;
  expect(causeKey(cause)).toMatch(/^[0-9a-f]{16}$/);
  expect(causeKey({ ...cause })).toBe(causeKey(cause));
  expect(causeKey({ ...cause, words: null })).not.toBe(causeKey(cause));
});

describe("an office's own words", () => {
  const writer = {
    replyTo: "alma@example.net",
    composed: { signature: ["Alma Reyes", "12 Elm Street", "Northampton, MA 01060"] },
    sender: {
      ...{ prefix: "Ms.", firstName: "Alma", middleName: null, lastName: "Reyes", suffix: null },
      ...{ street: "12 Elm Street", city: "Northampton", state: "MA", zip: "01060" },
      edited: { opening: false, request: false },
    },
  };
  test.each([
    ["ConstituentEmail alma@example.net is not valid", "ConstituentEmail [\u2026] is not valid"],
    ["Zip 01060 is not in MA-3", "Zip [\u2026] is not in MA-3"],
    ["Reyes, Alma: phone (413) 555-0147 unknown", "[\u2026], [\u2026]: phone [\u2026] unknown"],
    ["12 Elm Street could not be found", "[\u2026] could not be found"],
    ["Refer to help@house.example, 202-555-0100", "Refer to [\u2026], [\u2026]"],
    ["The topic of H.R. 100 is not in the list (code 5.1.1)", "The topic of H.R. 100 is not in the list (code 5.1.1)"],
  ])("%s", (said, kept) => {
    expect(keepableWords([said], writer)).toBe(kept);
  });
  test("are none when nothing was said", () => {
    expect(keepableWords([], writer)).toBeNull();
    expect(keepableWords([" "], { ...writer, sender: null })).toBeNull();
  });
});
