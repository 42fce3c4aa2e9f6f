import { expect, test } from "vitest";
import { notesEndOn, notesKeptFrom } from "@/lib/responses/note-retention";

test.each([
  ["2026-11-22", "2028-01-03"],
  ["2025-01-03", "2028-01-03"],
  ["2027-01-02", "2028-01-03"],
  ["2027-01-03", "2030-01-03"],
])("a note of %s is erased on %s, a year after the end of its Congress", (on, until) => {
  expect(notesEndOn(on)).toBe(until);
  const dayBefore = new Date(Date.parse(until) - 86_400_000).toISOString().slice(0, 10);
  expect(on >= notesKeptFrom(dayBefore)).toBe(true);
  expect(on >= notesKeptFrom(until)).toBe(false);
});
