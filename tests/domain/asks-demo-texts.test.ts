import { Liquid } from "liquidjs";
import { describe, expect, test } from "vitest";
import { type AskTexts, standingsOf } from "@/lib/asks/ask";
import { parseAskTexts } from "@/lib/asks/input";
import { citedNumbers } from "@/lib/campaigns/sources";
import { measuresTable } from "@/lib/congress/measures-table";
import type { StandingKind } from "@/lib/congress/standing";
import { checkVersion } from "@/lib/letters/check-version";
import { demoCampaigns } from "@/prisma/seed/demo-campaigns";

const { measures } = measuresTable();
const engine = new Liquid({ strictVariables: true });
const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Whoever it goes to, with what is known of them for a standing; what is not known is absent, so using it throws. */
const variables = (kind: StandingKind, title: string) => ({
  legislator: { title, lastName: "Adams", fullName: "Ada B. Adams", chamber: "House of Representatives" },
  supporter: { city: "Northampton", state: "Massachusetts" },
  campaign: { title: "A campaign" },
  ...(kind !== "no_measure" && {
    measure: { citation: "S.Res.\u00a061", title: "Protect the Gig Economy Act of 2025", sponsor: "Edward J. Markey" },
    standing: {
      asOf: "June 1, 2026",
      ...(["sponsor", "cosponsor"].includes(kind) && { since: "December 9, 2025" }),
    },
  }),
});

const asks = demoCampaigns.flatMap(({ slug: campaign, brief, asks }) =>
  asks.map((ask) => ({ ...ask, campaign, sources: brief.sources })),
);

/** Every letter that an ask's texts can make: each opening with each request. */
function* letters({ openings, requests }: AskTexts, titles = ["Representative", "Delegate"]) {
  for (const kind of Object.keys(openings) as StandingKind[])
    for (const title of titles)
      for (const opening of openings[kind] ?? [])
        for (const request of requests[kind] ?? [])
          yield {
            kind,
            title,
            opening: engine.parseAndRenderSync(opening, variables(kind, title)),
            request: engine.parseAndRenderSync(request, variables(kind, title)),
          };
}

describe.each(asks)("$campaign/$slug", ({ texts, measureId, sources, verb, stance, audience }) => {
  test("agrees with the record, and makes good letters", () => {
    const campaign = { title: "A campaign", sources };
    const measure = measures.find(({ id }) => id === measureId) ?? null;
    const now = new Date("2026-11-22T15:00:00Z");
    expect(checkVersion({ verb, stance, audience, measureId, texts }, { now, campaign, measure, measures })).toEqual(
      [],
    );
  });

  test("its talking points are two to four", () => {
    expect(texts.talkingPoints.length).toBeGreaterThanOrEqual(2);
    expect(texts.talkingPoints.length).toBeLessThanOrEqual(4);
  });

  test("its texts are accepted, as an admin's would be", () =>
    expect(parseAskTexts(texts, { hasMeasure: measureId !== null, sources })).toEqual({ ok: true, value: texts }));

  test("every standing has three openings and three requests, and there are three subjects and questions", () => {
    for (const kind of standingsOf(measureId !== null)) {
      expect(texts.openings[kind]).toHaveLength(3);
      expect(texts.requests[kind]).toHaveLength(3);
    }
    expect([texts.subjects.length, texts.questions.length]).toEqual([3, 3]);
  });

  test("no two wordings are the same", () => {
    const all = [texts.openings, texts.requests].flatMap((part) => Object.values(part).flat());
    expect(new Set(all).size).toBe(all.length);
  });

  test("every letter has 60 to 110 words, in plain characters, in which nothing is left open", () => {
    for (const { kind, opening, request } of letters(texts)) {
      const letter = `${opening} ${request}`;
      expect(words(letter), `${kind}: ${letter}`).toBeGreaterThanOrEqual(60);
      expect(words(letter), `${kind}: ${letter}`).toBeLessThanOrEqual(110);
      expect(letter).not.toMatch(/\{|\}|undefined|null| {2}| [.,;?]/);
      expect(letter).toMatch(/\.$|\?$/);
    }
  });

  test("every letter is a request of one person", () => {
    for (const { opening, request } of letters(texts)) {
      expect(`${opening} ${request}`).toMatch(/\b(I|me|my)\b/);
      expect(request).toMatch(/\b(I ask|[Pp]lease|[Ww]ould you|[Ww]ill you)\b/);
    }
  });

  test("who could not be checked is told so, and the request is right either way", () => {
    for (const request of texts.requests.unknown ?? []) expect(request).toMatch(/\b(if|should|unless)\b/i);
    for (const opening of texts.openings.unknown ?? [])
      expect(opening).toMatch(/could (not|find no)|not able|unable|not complete|do not know|does not (tell|go)/);
  });

  test("who is not on it is told as of when", () => {
    for (const opening of texts.openings.not_on_it ?? []) expect(opening).toContain("{{ standing.asOf }}");
  });
});

test("nobody without a vote on the floor is asked to vote", () => {
  for (const { texts } of asks)
    for (const { request } of letters(texts, ["Delegate", "Resident Commissioner"]))
      expect(request).not.toMatch(/\bvote no\b/);
});

test("each source of a brief is cited in it", () => {
  for (const { brief } of demoCampaigns) {
    const text = brief.body;
    expect(citedNumbers(text).sort()).toEqual(brief.sources.map(({ number }) => number));
  }
});
