import fc from "fast-check";
import { createTranslator, NextIntlClientProvider } from "next-intl";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { askOptions } from "@/app/c/[campaign]/representatives/ask-options";
import { OutsideAudience } from "@/components/legislators/outside-audience";
import type { Ask } from "@/lib/asks/ask";
import { type Audience, everyoneIn, includesOffice, isInAudience, OFFICE_GROUPS } from "@/lib/asks/audience";
import { asksPassingBy, whyOutside } from "@/lib/asks/outside-audience";
import { chamberOf, type Measure } from "@/lib/congress/measure";
import { standingOf } from "@/lib/congress/standing";
import { PARTIES, stateChoices } from "@/lib/legislators/audience-choices";
import { committeesOf, findCommittee, listCommittees } from "@/lib/legislators/committees";
import { directory } from "@/lib/legislators/directory";
import type { Legislator } from "@/lib/legislators/legislator";
import { PRESIDENT } from "@/lib/legislators/president";
import { NO_POSITIONS } from "@/lib/letters/positions";
import asks from "@/messages/en/asks.json";
import common from "@/messages/en/common.json";
import representatives from "@/messages/en/representatives.json";
import { measure, ask as sample } from "./letters-fixtures";

const now = new Date("2026-11-22T15:00:00Z");
const people = [...directory().legislators, PRESIDENT];
const [relations, ways] = ["SSFR", "HSWM"].map((id) => findCommittee(id)?.members[0] ?? expect.fail(id));

const about = (changes: Partial<Measure>): Measure => ({
  ...measure,
  cosponsors: [relations, ways].flatMap((bioguide) =>
    bioguide ? { bioguide, since: "2025-12-09", original: false, withdrawnOn: null, missingSince: null } : [],
  ),
  ...changes,
});
const measures = [
  null,
  about({}),
  about({ id: "119-HRES-317", type: "HRES", number: 317 }),
  about({ id: "119-HRES-100", type: "HRES", number: 100, cosponsorsComplete: false }),
];

const askWith = (audience: Audience, about_: Measure | null, changes: Partial<Ask> = {}): Ask => ({
  ...sample,
  audience,
  measure: about_,
  measureId: about_?.id ?? null,
  ...changes,
});
const find = (bioguide: string): Legislator => directory().findLegislator(bioguide) ?? expect.fail(bioguide);

const some = <T>(values: readonly T[]) => fc.oneof(fc.constant<T[]>([]), fc.subarray([...values]));
const audiences: fc.Arbitrary<Audience> = fc.record({
  to: fc.constantFrom(...OFFICE_GROUPS),
  states: some(stateChoices()),
  parties: some(PARTIES),
  committees: some(listCommittees().map(({ id }) => id)),
  legislators: some(people.map(({ bioguide }) => bioguide)),
  standings: some(["sponsor", "cosponsor", "withdrawn", "not_on_it", "unknown", "no_measure"] as const),
});

describe("the page offers a letter", () => {
  it("exactly when the person is in the audience, and otherwise says which part leaves them out", () => {
    const outcomes = { offered: 0, outside: 0 };
    fc.assert(
      fc.property(audiences, fc.constantFrom(...people), fc.constantFrom(...measures), (audience, person, about_) => {
        const ask = askWith(audience, about_);
        const { options, chosenId, outside } = askOptions([ask], person, null, now, NO_POSITIONS);
        // A measure is before one chamber alone, and never before the President.
        const isBefore = !about_ || chamberOf(about_.type) === person.chamber;
        const expected = isBefore && isInAudience(audience, person, standingOf(about_, person, now).kind, committeesOf);
        expect(chosenId).toBe(expected ? ask.id : null);
        expect(options).toHaveLength(expected ? 1 : 0);
        const passesBy = !expected && isBefore && includesOffice(audience, person.chamber);
        expect(outside.map(({ ask: { id } }) => id)).toEqual(passesBy ? [ask.id] : []);
        outcomes[expected ? "offered" : "outside"]++;
      }),
      { numRuns: 3_000 },
    );
    expect(Math.min(outcomes.offered, outcomes.outside)).toBeGreaterThan(100);
  });

  it("of no ask that is closed, and gives no reason for it", () => {
    const dead = askWith(everyoneIn("senate"), about({ congress: 118 }));
    const { options, outside } = askOptions([dead], find("M000133"), null, now, NO_POSITIONS);
    expect([options, outside]).toEqual([[], []]);
  });
});

const senate = everyoneIn("senate");
describe("who is outside, and why", () => {
  it.each<[Partial<Audience>, string | null]>([
    [{}, null],
    [{ to: "house" }, "office"],
    [{ to: "president" }, "office"],
    [{ states: ["OH"] }, "states"],
    [{ states: ["OH", "MA"] }, null],
    [{ parties: ["Republican"] }, "parties"],
    [{ committees: ["SSFR"] }, "committees"],
    [{ legislators: ["W000817"] }, "legislators"],
    [{ standings: ["cosponsor"] }, "standings"],
    [{ states: ["OH"], standings: ["cosponsor"] }, "states"],
  ])("%j leaves Senator Markey out by %s", (narrowed, reason) => {
    expect(whyOutside({ ...senate, ...narrowed }, find("M000133"), "sponsor")).toBe(reason);
  });

  it("has the President outside of what has states, parties or committees, unless named", () => {
    const everyone = everyoneIn("everyone");
    expect(whyOutside(everyone, PRESIDENT, "no_measure")).toBeNull();
    expect(whyOutside({ ...everyone, states: ["OH"] }, PRESIDENT, "no_measure")).toBe("states");
    expect(whyOutside({ ...everyone, parties: ["Independent"] }, PRESIDENT, "no_measure")).toBe("parties");
    expect(whyOutside({ ...everyone, committees: ["SSFR"] }, PRESIDENT, "no_measure")).toBe("committees");
    expect(whyOutside({ ...everyone, legislators: ["US-P"] }, PRESIDENT, "no_measure")).toBeNull();
  });
});

const surroundings = {
  locale: "en",
  messages: { asks, common, representatives },
  timeZone: "UTC",
  now,
  formats: { dateTime: { day: { dateStyle: "long" } } } as const,
  onError: (error: Error) => {
    throw error;
  },
};
function wordsFor(narrowed: Partial<Audience>, person: Legislator, changes: Partial<Ask> = {}): string {
  const outside = asksPassingBy([askWith({ ...senate, ...narrowed }, about({}), changes)], person, now);
  expect(outside).toHaveLength(1);
  const list = createElement(OutsideAudience, { outside, name: `Senator ${person.last}` });
  const markup = renderToStaticMarkup(createElement(NextIntlClientProvider, { ...surroundings, children: list }));
  return markup.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
}

describe("what the page says to somebody outside", () => {
  const markey = find("M000133");
  it.each<[Partial<Audience>, string]>([
    [{ states: ["OH", "TX"] }, "only members of Congress from Ohio or Texas"],
    [{ states: stateChoices().filter((state) => state !== "MA") }, "from 55 states"],
    [{ parties: ["Republican", "Independent"] }, "asks only Republicans or Independents"],
    [{ committees: ["SSFR"] }, "only members of the Senate Committee on Foreign Relations"],
    [{ committees: ["ZZZZ"] }, "only members of the ZZZZ"],
    [{ legislators: ["W000817"] }, "asks only Senator Elizabeth Warren"],
    [{ legislators: people.slice(0, 7).map(({ bioguide }) => bioguide) }, "asks only 7 members of Congress"],
    [{ standings: ["not_on_it", "unknown"] }, "It is Senator Markey who introduced S.Res. 61. That deserves thanks"],
    [{ standings: ["withdrawn"] }, "It is Senator Markey who introduced"],
  ])("of %j: %s", (narrowed, words) => {
    expect(wordsFor(narrowed, markey)).toContain(words);
  });

  it("thanks a cosponsor whom the audience leaves out for being one, with the standing in view", () => {
    const words = wordsFor({ standings: ["not_on_it"] }, find(relations ?? ""));
    expect(words).toContain("is already a cosponsor of S.Res. 61. That deserves thanks");
    expect(words).toContain("Cosponsor of S.Res. 61");
    expect(words).toContain("since December 9, 2025");
  });

  it("thanks nobody for being on what the campaign is against", () => {
    const words = wordsFor({ standings: ["not_on_it"] }, find(relations ?? ""), { stance: "oppose" });
    expect(words).not.toContain("thanks");
    expect(words).toContain("About S.Res. 61, this campaign asks only those who are not on it");
  });

  it("shows the standing also when something else leaves a person out", () => {
    expect(wordsFor({ states: ["OH"] }, find("W000817"))).toContain("Not on S.Res. 61");
  });

  it("counts in words all who represent a place, with the President", () => {
    const t = createTranslator({ locale: "en", messages: representatives });
    expect(t("title.found", { count: 4 })).toBe("These four people represent you");
  });
});
