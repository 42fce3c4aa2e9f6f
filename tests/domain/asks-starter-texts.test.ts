import { describe, expect, test } from "vitest";
import { ASK_VERBS, STANCES, standingsOf } from "@/lib/asks/ask";
import { checkAsk } from "@/lib/asks/ask-checks";
import type { AskContent } from "@/lib/asks/ask-version";
import { everyoneIn } from "@/lib/asks/audience";
import { parseAskTexts } from "@/lib/asks/input";
import { measureText } from "@/lib/asks/measure-text";
import { starterTexts } from "@/lib/asks/starter-texts";
import { takesMeasure } from "@/lib/asks/verb-rules";
import { checkVersion } from "@/lib/letters/check-version";
import { context } from "./asks-fixtures";

const HEADLINE = "Support a U.S. contribution to international funds that rebuild towns.";
const SUMMARY = "Towns need water, schools and power lines before families can go home";

const cases = ASK_VERBS.flatMap((verb) =>
  STANCES.flatMap((stance) =>
    [true, false]
      .filter((hasMeasure) => !hasMeasure || takesMeasure(verb))
      .map((hasMeasure) => ({ verb, stance, hasMeasure, measure: hasMeasure ? "a measure" : "none" })),
  ),
);
const startersFor = ({ verb, stance, hasMeasure }: (typeof cases)[number]) =>
  starterTexts({ verb, stance, hasMeasure, headline: HEADLINE, summary: SUMMARY });

describe.each(cases)("$verb, $stance, with $measure", (each) => {
  const texts = startersFor(each);
  const { verb, stance, hasMeasure } = each;

  test("is accepted as an admin's texts would be", () =>
    expect(parseAskTexts(texts, { hasMeasure, sources: [] })).toEqual({ ok: true, value: texts }));

  test("has two wordings for every standing", () => {
    for (const kind of standingsOf(hasMeasure)) {
      expect(texts.openings[kind]?.length, kind).toBeGreaterThanOrEqual(2);
      expect(new Set(texts.requests[kind]).size, kind).toBeGreaterThanOrEqual(2);
    }
    expect(texts.subjects.length).toBeGreaterThanOrEqual(2);
  });

  test("makes good letters to everybody whom it can go to", () => {
    const measureId = hasMeasure ? "119-SRES-61" : null;
    const audience = everyoneIn(hasMeasure ? "senate" : "everyone");
    const content: AskContent = { verb, stance, audience, measureId, texts };
    // Whether verb, stance and measure belong together is not a matter of the texts.
    const ofTexts = checkVersion(content, context(measureId)).filter(
      ({ code }) => !["stance_differs", "measure_needed"].includes(code),
    );
    expect(ofTexts).toEqual([]);
  });

  test("says please, in short sentences", () => {
    for (const request of Object.values(texts.requests).flat()) {
      expect(request).toMatch(/\b(please|Please|would you|Would you|Will you|I ask you)\b/);
      expect(measureText(request).grade, request).toBeLessThanOrEqual(12);
    }
  });
});

test("every verb that fits its stance passes all checks against the record", () => {
  for (const { verb, stance, hasMeasure } of cases) {
    const measureId = hasMeasure ? "119-SRES-61" : null;
    const audience = everyoneIn(hasMeasure ? "senate" : "both");
    const content: AskContent = {
      verb,
      stance,
      audience,
      measureId,
      texts: startersFor({ verb, stance, hasMeasure, measure: "" }),
    };
    const codes = checkAsk(content, context(measureId)).map(({ code }) => code);
    expect(codes.filter((code) => code !== "stance_differs" && code !== "measure_needed")).toEqual([]);
  }
});

test("whoever has no vote on the floor is asked to speak", () => {
  const texts = starterTexts({ verb: "vote_for", stance: "support", hasMeasure: true, headline: "Vote", summary: "S" });
  expect(texts.requests.not_on_it?.join()).toContain("'Delegate'");
});

test("braces, source numbers and quotation marks of a headline do no harm", () => {
  const texts = starterTexts({
    verb: "fund",
    stance: "support",
    hasMeasure: false,
    headline: "Fund “relief” {{ now }} [3].",
    summary: "S",
  });
  expect(texts.openings.no_measure?.[0]).toContain("“Fund ’relief’ now.”");
});
