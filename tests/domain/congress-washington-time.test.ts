import { expect, test } from "vitest";
import { momentInWashington, wallTime } from "@/lib/congress/washington-time";

test.each([
  ["2026-11-25T09:00", "2026-11-25T14:00:00.000Z"],
  ["2026-07-04T12:30", "2026-07-04T16:30:00.000Z"],
  ["2027-01-03T12:00", "2027-01-03T17:00:00.000Z"],
  // The hour that comes twice, when the clocks go back.
  ["2026-11-01T01:30", "2026-11-01T05:30:00.000Z"],
])("%s in Washington is %s", (typed, moment) => {
  expect(momentInWashington(typed)?.toISOString()).toBe(moment);
  expect(wallTime(new Date(moment))).toBe(typed);
});

test.each([
  "",
  "tomorrow",
  "2026-02-30T09:00",
  "2026-11-25",
  "2026-13-01T09:00",
  // The hour that is left out, when the clocks go forward.
  "2026-03-08T02:30",
])("%j is no time in Washington", (typed) => expect(momentInWashington(typed)).toBeNull());
