import { createTranslator } from "use-intl/core";
import { expect, test } from "vitest";
import { headlineOf, summaryOf } from "@/app/admin/import/ask-words";
import type { ProposedAsk } from "@/lib/campaigns/brief-import/proposal";
import asks from "@/messages/en/asks.json";
import importing from "@/messages/en/import.json";

const t = createTranslator({ locale: "en", messages: { asks, import: importing } }) as unknown as Parameters<
  typeof headlineOf
>[2];

const asked = (measure: string | null, text: string, sponsorNamed: string | null = null): ProposedAsk => ({
  ...{ verb: "cosponsor", chamber: null, measure, congress: 119, sponsorNamed, text },
  ...{ start: 0, end: text.length },
});

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
  expect(summaryOf(asked(null, text), "", [], t).length).toBeLessThanOrEqual(240);
  expect(text.toLowerCase()).toContain(headline.toLowerCase().replace(/…$/, ""));
  expect(headline).toMatch(/\w…$/);
});

test("a summary names no other measure than the ask's own", () => {
  const text = "Cosponsor S.Res.61, by Senator Ed Markey, and H.R.100, by Rep. Bill Foster.";
  const both = [asked("S.Res.61", text, "Ed Markey"), asked("H.R.100", text)];
  const [first, second] = both as [ProposedAsk, ProposedAsk];
  expect(summaryOf(first, "S.Res. 61", both, t)).toBe("S.Res. 61, by Ed Markey.");
  expect(summaryOf(second, "H.R. 100", both, t)).toBe("H.R. 100.");
  expect(summaryOf(first, "S.Res. 61", [first], t)).toBe(text);
});
