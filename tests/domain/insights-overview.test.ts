import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Measure } from "@/lib/congress/measure";
import { type DeliveryState, stateOf } from "@/lib/delivery/delivery";
import { CHANGED_BY_TIME, LETTER_STATES } from "@/lib/insights/counting/letter-states";
import { parseEventForm } from "@/lib/insights/events/campaign-event";
import { measureLineOf } from "@/lib/insights/measure-line";
import { fillDays, weeksOf } from "@/lib/insights/overview";
import { dayAfter, daysOf, parseOverviewFilter, queryOf, spanBefore, spanOf } from "@/lib/insights/overview-filter";
import { FEWEST_PEOPLE, publicFigure } from "@/lib/insights/public-figure";
import { cleanSourceCode, sourceCodeIn, withSource } from "@/lib/supporters/source-code";

const day = fc.date({ min: new Date("2025-01-01"), max: new Date("2027-12-31"), noInvalidDate: true });
const iso = day.map((date) => date.toISOString().slice(0, 10));

describe("an overview's filter", () => {
  test("is read from its own address as it was written", () => {
    const filter = fc.record({
      state: fc.constantFrom(null, "MA", "PR"),
      askSlug: fc.constantFrom(null, "sres-61"),
      period: fc.oneof(
        fc.constantFrom(null, 7 as const, 28 as const, 90 as const),
        fc.tuple(iso, iso).map((two) => ({ from: two.toSorted()[0] ?? "", to: two.toSorted()[1] ?? "" })),
      ),
      compare: fc.constantFrom(null, "before" as const, { campaign: "talk-now" }),
    });
    fc.assert(
      fc.property(filter, (one) => {
        expect(parseOverviewFilter(Object.fromEntries(new URLSearchParams(queryOf(one))))).toEqual(one);
      }),
    );
  });

  test.each([
    [{ state: "ma" }],
    [{ state: ["MA", "NH"] }],
    [{ ask: "../x" }],
    [{ period: "6" }],
    [{ from: "2026-06-02", to: "2026-06-01" }],
    [{ from: "2026-06-01" }],
    [{ compare: "a b" }],
  ])("passes over what it does not understand: %j", (params) => {
    expect(queryOf(parseOverviewFilter(params as Record<string, string>))).toBe("");
  });

  test("means the last days with today, and the same number of days before them", () => {
    const week = spanOf(7, "2026-03-09");
    expect(week).toEqual({ from: "2026-03-03", to: "2026-03-09" });
    expect(week && spanBefore(week)).toEqual({ from: "2026-02-24", to: "2026-03-02" });
    expect(week && daysOf(week)).toHaveLength(7);
    expect(spanOf(null, "2026-03-09")).toBeNull();
  });
});

test("weeks hold all letters of their days, the newest a whole one", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(9), (count, letters) => {
      const days = daysOf({ from: dayAfter("2026-06-01", 1 - count), to: "2026-06-01" });
      const weeks = weeksOf(
        fillDays(
          days.map((each) => ({ day: each, letters })),
          days,
        ),
      );
      expect(weeks.reduce((sum, week) => sum + week.letters, 0)).toBe(count * letters);
      expect(weeks).toHaveLength(Math.ceil(count / 7));
      if (count >= 7) expect(weeks.at(-1)).toEqual({ day: "2026-05-26", letters: 7 * letters });
    }),
  );
});

test("the public sees no figure about fewer than five people, but sees that there is nobody", () => {
  expect([0, 1, 4, 5, 600].map((people) => publicFigure(40, people))).toEqual([40, null, null, 40, 40]);
  expect(FEWEST_PEOPLE).toBe(5);
});

test.each([
  ["https://x.org/c/talk-now?source=Newsletter%20May", "newsletter-may"],
  ["https://x.org/c/talk-now?utm_source=Partner_Org", "partner-org"],
  ["https://x.org/c/talk-now?source=&utm_source=b", "b"],
  ["https://x.org/c/talk-now?source=<script>alert(1)</script>", "script-alert-1-script"],
  [`https://x.org/?source=${"a".repeat(60)}`, "a".repeat(40)],
  ["https://x.org/c/talk-now", ""],
  ["not an address", ""],
  [null, ""],
])("the source code in %s is %j", (address, code) => {
  expect(sourceCodeIn(address)).toBe(code);
  expect(cleanSourceCode(code)).toBe(code);
});

test("an address hands a source code on, and is left alone without one", () => {
  expect(withSource("/c/talk-now/asks/sres-61", "flyer")).toBe("/c/talk-now/asks/sres-61?source=flyer");
  expect(withSource("/c/talk-now?ask=a", "flyer")).toBe("/c/talk-now?ask=a&source=flyer");
  expect(withSource("/c/talk-now", "")).toBe("/c/talk-now");
  expect(sourceCodeIn(`https://x.org${withSource("/c/talk-now", "flyer")}`)).toBe("flyer");
});

test("every way, last attempt and hold has one state, and only what has not gone can come too late", () => {
  const keys = LETTER_STATES.map(({ channel, last, held }) => `${channel} ${last} ${held}`);
  expect(new Set(keys).size).toBe(keys.length);
  const gone: DeliveryState[] = [
    "accepted",
    "handed_to_mail",
    "reported_sent",
    "cancelled",
    "bounced",
    "unknown",
    "sending",
  ];
  expect(CHANGED_BY_TIME.filter((state) => gone.includes(state))).toEqual([]);
  expect(CHANGED_BY_TIME).toContain("held");
  expect(CHANGED_BY_TIME).toContain(stateOf("print", [], null));
});

const cosponsor = (bioguide: string, since: string, withdrawnOn: string | null = null) => ({
  ...{ bioguide, since, original: false, withdrawnOn, missingSince: null },
});

test("a measure's line counts who joined and who left, day by day", () => {
  const measure = {
    ...{ id: "119-SRES-61", congress: 119, type: "SRES", number: 61, cosponsorsAsOf: "2026-06-01" },
    ...{ cosponsorsComplete: true, disputed: [] },
    cosponsors: [
      cosponsor("A000001", "2026-01-05"),
      cosponsor("B000002", "2026-03-01"),
      cosponsor("C000003", "2026-03-10"),
      cosponsor("D000004", "2026-03-10", "2026-04-01"),
    ],
  } as unknown as Measure;
  const line = measureLineOf(measure, "2026-03-01");
  expect(line.steps).toEqual([
    { on: "2026-03-01", count: 2 },
    { on: "2026-03-10", count: 4 },
    { on: "2026-04-01", count: 3 },
  ]);
  expect(line.gained).toBe(2);
  expect(line.joined).toEqual([
    { on: "2026-03-01", count: 1 },
    { on: "2026-03-10", count: 2 },
  ]);
});

const formOf = (values: Record<string, string>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
};

test("an event has a day, a kind and a few words", () => {
  const event = { on: "2026-06-01", kind: "hearing", title: "  Senate \n hearing " };
  expect(parseEventForm(formOf(event))).toEqual({ ok: true, value: { ...event, title: "Senate hearing" } });
  const problem = (change: object) => parseEventForm(formOf({ ...event, ...change }));
  expect(problem({ on: "2026-02-30" })).toMatchObject({ problem: { code: "no_day" } });
  expect(problem({ title: " " })).toMatchObject({ problem: { code: "no_title" } });
  expect(problem({ title: "x".repeat(41) })).toMatchObject({ problem: { code: "title_too_long" } });
});
