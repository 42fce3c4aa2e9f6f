import { createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import { standingsOf } from "@/lib/asks/ask";
import { TEXT_VARIABLES } from "@/lib/asks/text-template";
import asks from "@/messages/en/asks.json";

const t = createTranslator({ locale: "en", messages: { asks }, namespace: "asks" });
const kinds = [...standingsOf(true), ...standingsOf(false)];

describe("the words for each standing", () => {
  test.each(kinds)("%s", (kind) => {
    expect(asks.standing).toHaveProperty(kind);
    expect(asks.letter.support).toHaveProperty(kind);
    expect(asks.letter.oppose).toHaveProperty(kind);
  });
});

test("a standing reads as it is drawn", () => {
  const citation = "S.Res.\u00a061";
  expect(t("standing.cosponsor.title", { citation })).toBe("Cosponsor of S.Res.\u00a061");
  expect(t("standing.cosponsor.detail", { date: "December 9, 2025" })).toBe("since December 9, 2025");
  expect(t("standing.doubt.incomplete", { date: "April 9, 2025" })).toContain("we will not guess");
  expect(t("stale", { days: 174 })).toBe("This list was last read 174 days ago.");
  expect(t("tally.complete", { count: 18, date: "June 1, 2026" })).toBe("18 on it · checked June 1, 2026");
});

test("a measure that has ended is named with its Congress", () =>
  expect(t("closed.body", { count: 1, congress: 119, date: "January 3, 2027" })).toContain(
    "This measure ended with the 119th Congress at noon on January 3, 2027.",
  ));

test("a measure that was decided is told with its day", () => {
  const facts = { citation: "S.Res.\u00a061", date: "May 1, 2026" };
  expect(t("closed.finishedBody", { ...facts, kind: "agreed" })).toContain(
    "S.Res.\u00a061 was agreed to on May 1, 2026.",
  );
  expect(t("closed.finishedBody", { ...facts, kind: "law" })).toContain("became law on May 1, 2026.");
});

test("every variable has its own name", () => expect(new Set(TEXT_VARIABLES).size).toBe(TEXT_VARIABLES.length));
