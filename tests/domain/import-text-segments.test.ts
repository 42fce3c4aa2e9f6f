import fc from "fast-check";
import { expect, test } from "vitest";
import { segmentsOf } from "@/components/staff/import/text-segments";

test("spans that overlap cut a text where each begins and ends", () =>
  expect(
    segmentsOf("Cosponsor A and B now", [
      { start: 0, end: 11 },
      { start: 0, end: 17 },
    ]),
  ).toEqual([
    { start: 0, text: "Cosponsor A", spans: [0, 1] },
    { start: 11, text: " and B", spans: [1] },
    { start: 17, text: " now", spans: [] },
  ]));

test("a text without spans is one segment, and an empty one none", () => {
  expect(segmentsOf("As it is", [])).toEqual([{ start: 0, text: "As it is", spans: [] }]);
  expect(segmentsOf("", [{ start: 0, end: 5 }])).toEqual([]);
});

const spans = fc.array(fc.record({ start: fc.integer({ min: -5, max: 60 }), end: fc.integer({ min: -5, max: 60 }) }), {
  maxLength: 8,
});

test("the segments put together are the text, whatever the spans", () =>
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), spans, (text, given) => {
      const segments = segmentsOf(text, given);
      expect(segments.map((segment) => segment.text).join("")).toBe(text);
      for (const { start, text: part } of segments) expect(text.slice(start, start + part.length)).toBe(part);
    }),
  ));
