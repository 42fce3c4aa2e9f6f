import { createTranslator } from "use-intl/core";
import { expect, test } from "vitest";
import { headlineOf, summaryOf } from "@/app/admin/import/ask-words";
import asks from "@/messages/en/asks.json";
import importing from "@/messages/en/import.json";

const t = createTranslator({ locale: "en", messages: { asks, import: importing } }) as unknown as Parameters<
  typeof headlineOf
>[2];

test("an ask with a measure is named by it", () =>
  expect(headlineOf({ verb: "cosponsor", text: "please cosponsor S.Res.61 now" }, "S.Res. 61", t)).toBe(
    "Cosponsor S.Res. 61",
  ));

test.each([
  ["fund new inspectors. They take years to train.", "Fund new inspectors"],
  ["say so in public [3], before the budget", "Say so in public, before the budget"],
])("an ask without one by what it begins with: %j", (text, headline) =>
  expect(headlineOf({ verb: "fund", text }, "", t)).toBe(headline),
);

test("neither is longer than an ask can hold, nor ends within a word", () => {
  const text = "support every single one of the agreements that were ever made ".repeat(12);
  const headline = headlineOf({ verb: "fund", text }, "", t);
  expect(headline.length).toBeLessThanOrEqual(90);
  expect(summaryOf({ text }).length).toBeLessThanOrEqual(240);
  expect(text.toLowerCase()).toContain(headline.toLowerCase().replace(/…$/, ""));
  expect(headline).toMatch(/\w…$/);
});
