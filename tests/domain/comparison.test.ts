import { expect, test } from "vitest";
import { comparisonOf } from "@/lib/insights/comparison";
import type { Figures } from "@/lib/insights/overview";

const figures = (change: Partial<Figures>): Figures => ({
  ...{ letters: 100, arrived: 90, offices: 5, reached: 4, districts: 3, ownSharePercent: 30, withOwnWordsPercent: 60 },
  ...{ answeredPercent: 10, replyDays: 12, people: { asked: 50, confirmed: 40, supporters: 38 } },
  ...change,
});

const lineOf = (key: string, here: Partial<Figures>, there: Partial<Figures>) =>
  comparisonOf(figures(here), figures(there)).find((line) => line.key === key);

test("a count changes by so many percent of what it was, a share by points, a wait by days", () => {
  expect(lineOf("letters", { letters: 134 }, {})).toMatchObject({ kind: "count", here: 134, there: 100, change: 34 });
  expect(lineOf("letters", { letters: 50 }, {})).toMatchObject({ change: -50 });
  expect(lineOf("ownShare", { ownSharePercent: 27 }, {})).toMatchObject({ kind: "share", change: -3 });
  expect(lineOf("replyDays", { replyDays: 14 }, {})).toMatchObject({ kind: "days", change: 2 });
  expect(lineOf("confirmed", {}, { people: { asked: 10, confirmed: 5, supporters: 5 } })).toMatchObject({ change: 30 });
});

test("nothing is told of a change from nothing, or of a figure that there is not", () => {
  expect(lineOf("letters", {}, { letters: 0 })).toMatchObject({ there: 0, change: null });
  expect(lineOf("people", { people: null }, {})).toMatchObject({ here: null, change: null });
  expect(lineOf("answered", { answeredPercent: null }, {})).toMatchObject({ change: null });
});
