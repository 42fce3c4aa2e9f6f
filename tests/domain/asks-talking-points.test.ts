import { expect, test } from "vitest";
import { talkingPointsOf } from "@/lib/asks/talking-points";

const report = { number: 2, text: "Rivera, Night Work, 2025", url: "https://example.org/2" };
const survey = { number: 5, text: "County survey, 2024", url: null };

test("a point has its sources in place of their numbers", () =>
  expect(
    talkingPointsOf(["Half of them work at night.[2] Few are asked [5].", "No more than that."], [report, survey]),
  ).toEqual([
    { text: "Half of them work at night. Few are asked.", sources: [report, survey] },
    { text: "No more than that.", sources: [] },
  ]));

test("a number that no source has is left out", () =>
  expect(talkingPointsOf(["It is so.[9]"], [report])).toEqual([{ text: "It is so.", sources: [] }]));
