import { expect, test } from "vitest";
import { lobbyDayFrom, MOST_OFFICES, parseLobbyDay } from "@/lib/insights/lobby-day/lobby-day";
import { timeFrom, usTime } from "@/lib/insights/lobby-day/us-time";
import { parseMeeting } from "@/lib/insights/meetings/meeting";

const NOW = new Date("2026-11-22T15:00:00Z");

test.each([
  ["14:30", "14:30"],
  ["9:05", "09:05"],
  ["2:30 pm", "14:30"],
  ["2 PM", "14:00"],
  ["12 a.m.", "00:00"],
  ["12:15 pm", "12:15"],
  ["24:00", null],
  ["13 pm", null],
  ["0 am", null],
  ["noon", null],
  ["", null],
])("%s is a time of day: %s", (typed, time) => {
  expect(timeFrom(typed)).toBe(time);
});

test("times are written as Americans do", () => {
  expect(["00:15", "09:05", "12:00", "14:30"].map(usTime)).toEqual(["12:15 AM", "9:05 AM", "12:00 PM", "2:30 PM"]);
});

test("a plan is read from an address, each office once, and ordered by day and time", () => {
  const search = new URLSearchParams(
    "day=2026-12-02&seat=MA-2&seat=MA-S1&seat=MA-2&seat=x&seat=MA-3&at-MA-2=2:30+pm&at-MA-S1=9:00&on-MA-3=12/1/2026&place-MA-2=Room++4",
  );
  const visits = lobbyDayFrom(search);
  expect(visits).toHaveLength(3);
  const plan = parseLobbyDay(visits);
  expect(plan).toEqual({
    ok: true,
    value: [
      { seatId: "MA-3", on: "2026-12-01", time: "", place: "" },
      { seatId: "MA-S1", on: "2026-12-02", time: "9:00 AM", place: "" },
      { seatId: "MA-2", on: "2026-12-02", time: "2:30 PM", place: "Room 4" },
    ],
  });
});

test("all that is wrong is named, with its office", () => {
  const place = "x".repeat(200);
  const search = new URLSearchParams({ seat: "MA-2", "at-MA-2": "noonish", "place-MA-2": place });
  const plan = parseLobbyDay(lobbyDayFrom(search));
  expect(plan.ok ? [] : plan.problem.map(({ seatId, field, code }) => `${seatId} ${field} ${code}`)).toEqual([
    "MA-2 on date_bad",
    "MA-2 at time_bad",
    "MA-2 place too_long",
  ]);
});

test("a plan has an end", () => {
  const search = new URLSearchParams(Array.from({ length: 99 }, (_, index) => ["seat", `CA-${index}`]));
  expect(lobbyDayFrom(search)).toHaveLength(MOST_OFFICES);
});

test("a meeting needs its day, who was there and what was said; it cannot be still to come", () => {
  const typed = { on: "11/20/2026", present: " Dana, a legislative aide ", note: "They will look at it." };
  expect(parseMeeting(typed, NOW)).toEqual({
    ok: true,
    value: { on: "2026-11-20", present: "Dana, a legislative aide", note: "They will look at it." },
  });
  const wrong = parseMeeting({ on: "2026-11-23", present: "", note: "n".repeat(5_000) }, NOW);
  expect(wrong.ok ? [] : wrong.problem.map(({ field, code }) => `${field} ${code}`)).toEqual([
    "on date_ahead",
    "present present_missing",
    "note too_long",
  ]);
});
