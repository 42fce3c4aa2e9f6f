import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { briefFrom } from "@/lib/campaigns/brief-import/brief-from";
import { importBrief } from "@/lib/campaigns/brief-import/import-brief";
import { shippedContext } from "@/lib/campaigns/brief-import/shipped-context";
import { parseBrief } from "@/lib/campaigns/input";

const context = shippedContext();
const rivers = readFileSync(join(import.meta.dirname, "briefs/clean-rivers.md"), "utf8");

test("what became an ask or a source leaves the text, citations are numbers, and the rest stays", () => {
  const brief = briefFrom(importBrief(rivers, context));
  expect(brief.lede).toBe(
    "One in nine wells tested in our valley holds more nitrate than the law allows.[1] Families buy bottled water, and towns cannot pay for new pipes.[2]",
  );
  expect(brief.body).toBe(`*A brief by the River Towns Network, March 2025*

## What is in the water

Runoff has doubled since 1990.[1] The bill before the Senate would:

- Require farms above a set size to report what they spread
- Fund buffer strips along streams
- Cut the time in which a town gets its permit

## What Congress can do

- Protect children from lead
- Keep the deadline of ten years`);
  expect(brief.sources).toEqual([
    {
      number: 1,
      text: 'Marsh, Elena. "Nitrate in Private Wells: Ten Years of Samples." Journal of Rural Water, vol. 12, no. 3, 2023, pp. 14–29.',
      url: "https://example.org/nitrate",
    },
    {
      number: 2,
      text: "U.S. Environmental Protection Agency. Lead in Drinking Water: Final Rule. October 8, 2024.",
      url: null,
    },
  ]);
  expect(parseBrief(brief)).toEqual({ ok: true, value: brief });
});

test("an ask that was dropped stays in the text", () => {
  const proposal = importBrief(rivers, context);
  const { body } = briefFrom({ ...proposal, asks: proposal.asks.filter(({ verb }) => verb !== "hold_hearing") });
  expect(body).toContain("2. Hold a hearing in the House Energy and Commerce Committee on rural wells.");
});

test("marks of every kind become numbers, dead links their words, and live links stay", () => {
  const text = `# A\n\n[Many](#)<sup>1,2</sup> say **so**¹ [here](https://example.org/a).\n\n## B\n\nMore[^2] <em>words</em>.\n\n## Sources\n\n1. *One*, 2024\n2. *Two*, 2023`;
  const { lede, body } = briefFrom(importBrief(text, context));
  expect(lede).toBe("Many[1][2] say so[1] here.");
  expect(body).toBe("## B\n\nMore[2] *words*.");
});

test("carets and weak marks become numbers without a space before what follows, and linked sources stay in place", () => {
  const sources = "## Sources\n\n1. *One*, 2024\n2. *Two*, 2023";
  const { lede } = briefFrom(importBrief(`# A\n\nMany ^1^ say so ^2 . Others [1]–[2] do.\n\n${sources}`, context));
  expect(lede).toBe("Many[1] say so[2]. Others[1][2] do.");
  expect(briefFrom(importBrief(`# A\n\nMany say so (1). Others do (2).\n\n${sources}`, context)).lede).toBe(
    "Many say so[1]. Others do[2].",
  );
  const linked = briefFrom(importBrief("# A\n\nMany say so. ([CBO, 2024](https://example.org/a)) Others do.", context));
  expect(linked.lede).toBe("Many say so.[1] Others do.");
  expect(linked.sources).toEqual([{ number: 1, text: "CBO, 2024", url: "https://example.org/a" }]);
});

test("a correction says what the brief named, what the record says, and what is asked for instead", () => {
  const { corrections } = briefFrom(importBrief("# A\n\nWords.\n\n- Cosponsor H.R.100, by Rep. Bill Foster", context));
  expect(corrections).toEqual([
    "The brief named H.R.100. On the record, H.R.100 is the Protect the Gig Economy Act of 2025, by Rep. Andy Biggs. We ask for H.Res.100.",
  ]);
});

test("a long first paragraph gives its first sentences to the lede and stays whole in the body", () => {
  const { lede, body } = briefFrom(importBrief(`# A\n\n${"This is a sentence about rivers. ".repeat(40)}`, context));
  expect(lede.length).toBeLessThanOrEqual(600);
  expect(lede.endsWith("rivers.")).toBe(true);
  expect(body.length).toBeGreaterThan(1_000);
});
