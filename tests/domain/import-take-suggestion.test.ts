import { expect, test } from "vitest";
import { recite, reciteAll, takeSuggestion } from "@/app/admin/import/take-suggestion";

const wrong = { congress: null, type: "HR", number: 100 } as const;

test("one measure is cited instead of another, however it was written, and no other is touched", () =>
  expect(recite("H.R.100, HR 100 and H.R. 1001; not H.Res. 100", wrong, "H.Res. 100")).toBe(
    "H.Res. 100, H.Res. 100 and H.R. 1001; not H.Res. 100",
  ));

test("what was taken before is taken again in a text that is made anew", () =>
  expect(reciteAll("Cosponsor H.R.100 and S. 5", "H.R. 100>H.Res. 100\nS. 5>S. 6")).toBe(
    "Cosponsor H.Res. 100 and S. 6",
  ));

const values = {
  "asks.0.measure": "H.R. 100",
  "asks.0.audience": "house",
  "asks.0.headline": "Cosponsor H.R. 100",
  "asks.0.summary": "It values agreements.",
  title: "About H.R. 100",
  body: "We ask for H.R.100.",
};

test("a suggestion goes into the ask, its words and the brief", () =>
  expect(takeSuggestion(values, 0, "H.Res. 100")).toMatchObject({
    "asks.0.measure": "H.Res. 100",
    "asks.0.audience": "house",
    "asks.0.headline": "Cosponsor H.Res. 100",
    title: "About H.Res. 100",
    body: "We ask for H.Res. 100.",
  }));

test("a measure of the other chamber takes its ask there", () =>
  expect(takeSuggestion(values, 0, "S.Res. 61")).toMatchObject({ "asks.0.audience": "senate" }));

test("what is no citation changes nothing", () => expect(takeSuggestion(values, 0, "the same")).toEqual(values));
