import { describe, expect, test } from "vitest";
import { type Ask, isOpen, mayGoToOffice } from "@/lib/asks/ask";
import { type AudienceOffice, everyoneIn } from "@/lib/asks/audience";
import { asksFor } from "@/lib/asks/choose-ask";
import type { Chamber, Measure, MeasureType } from "@/lib/congress/measure";

const measure = (type: MeasureType): Measure => ({
  id: `119-${type}-1`,
  congress: 119,
  type,
  number: 1,
  title: "A measure",
  sponsorBioguide: "A000001",
  sponsorName: "Ada Adams",
  introducedOn: "2025-02-05",
  latestActionOn: "2025-02-05",
  latestAction: "Referred to a committee.",
  cosponsorsAsOf: "2026-06-01",
  cosponsorsComplete: true,
  sourceName: "a test",
  url: "https://example.org/",
  disputed: [],
  policyArea: null,
  cosponsors: [],
});

const ask = (slug: string, to: AudienceOffice, on: Measure | null): Ask => ({
  organizationId: "organization",
  id: slug,
  campaignId: "campaign",
  slug,
  verb: "cosponsor",
  stance: "support",
  audience: everyoneIn(to),
  measureId: on?.id ?? null,
  measure: on,
  version: {
    id: "version",
    number: 1,
    createdAt: new Date("2026-11-22T12:00:00Z"),
    reason: "First text",
    texts: {
      headline: "",
      summary: "",
      subjects: [],
      openings: {},
      requests: {},
      questions: [],
      talkingPoints: [],
      topic: null,
    },
  },
});

describe("who an ask may go to", () => {
  const cases: [to: AudienceOffice, type: MeasureType | null, senate: boolean, house: boolean][] = [
    ["senate", null, true, false],
    ["house", null, false, true],
    ["both", null, true, true],
    ["senate", "SRES", true, false],
    ["house", "HRES", false, true],
    ["both", "S", true, false],
    ["both", "SCONRES", true, false],
    ["both", "HJRES", false, true],
    ["both", "HR", false, true],
    // An audience that contradicts its measure reaches nobody.
    ["senate", "HR", false, false],
    ["house", "SJRES", false, false],
  ];
  test.each(cases)("audience %s, measure %s: senators %s, representatives %s", (audience, type, senate, house) => {
    const it = ask("an-ask", audience, type && measure(type));
    expect(mayGoToOffice(it, "senate")).toBe(senate);
    expect(mayGoToOffice(it, "house")).toBe(house);
  });
});

describe("until when an ask is open", () => {
  const lastMoment = new Date("2027-01-03T16:59:59.999Z");
  const noon = new Date("2027-01-03T17:00:00Z");

  test("with a measure until noon Eastern at the end of its Congress", () => {
    const it = ask("an-ask", "senate", measure("SRES"));
    expect(isOpen(it, lastMoment)).toBe(true);
    expect(isOpen(it, noon)).toBe(false);
  });

  test.each<[Ask["verb"], string, boolean]>([
    ["cosponsor", "Submitted in the Senate, considered, and agreed to without amendment.", false],
    ["cosponsor", "Referred to the Committee on Foreign Relations.", true],
    ["thank", "Submitted in the Senate, considered, and agreed to without amendment.", true],
  ])("to %s, until its measure is decided: “%s”", (verb, latestAction, expected) => {
    const it = { ...ask("an-ask", "senate", { ...measure("SRES"), latestAction }), verb };
    expect(isOpen(it, lastMoment)).toBe(expected);
  });

  test("without a measure beyond it", () => expect(isOpen(ask("an-ask", "both", null), noon)).toBe(true));

  test.each([
    ["Bring H.Res. 317 to the Senate", false],
    ["Do what H.Res. 317 (119th) asked", true],
    ["Say it in public", true],
  ])("with words of the Congress before, “%s”: %s", (headline, isStillOpen) => {
    const it = ask("an-ask", "both", null);
    const written = (createdAt: Date) => ({
      ...it,
      version: { ...it.version, createdAt, texts: { ...it.version.texts, headline } },
    });
    expect(isOpen(written(lastMoment), lastMoment)).toBe(true);
    expect(isOpen(written(lastMoment), noon)).toBe(isStillOpen);
    expect(isOpen(written(noon), noon)).toBe(true);
  });

  test("a number in an opening counts as well, in an ask about a new measure too", () => {
    const it = ask("an-ask", "senate", { ...measure("SRES"), id: "120-SRES-1", congress: 120 });
    const texts = { ...it.version.texts, openings: { unknown: ["H.Res. 100 is its twin."] } };
    expect(isOpen(it, noon)).toBe(true);
    expect(isOpen({ ...it, version: { ...it.version, texts } }, noon)).toBe(false);
  });

  test("never while it names a measure that the record does not have", () =>
    expect(isOpen({ verb: "cosponsor", measureId: "119-SRES-9999", measure: null }, lastMoment)).toBe(false));
});

describe("the asks for a legislator", () => {
  const asks = [
    ask("senate-measure", "senate", measure("SRES")),
    ask("house-measure", "house", measure("HRES")),
    ask("say-publicly", "both", null),
    ask("mislabeled", "both", measure("HR")),
  ];
  const slugs = (chamber: Chamber, now: string) => {
    const somebody = { bioguide: "B000002", party: "Independent", seatId: "OH-1", chamber } as const;
    return asksFor(asks, somebody, new Date(now)).map(({ slug }) => slug);
  };

  test("are those of the chamber, in the campaign's order", () => {
    expect(slugs("senate", "2026-11-22T12:00:00Z")).toEqual(["senate-measure", "say-publicly"]);
    expect(slugs("house", "2026-11-22T12:00:00Z")).toEqual(["house-measure", "say-publicly", "mislabeled"]);
  });

  test("are only those without a measure once the Congress has ended", () => {
    expect(slugs("senate", "2027-01-03T17:00:00Z")).toEqual(["say-publicly"]);
    expect(slugs("house", "2027-01-03T17:00:00Z")).toEqual(["say-publicly"]);
  });
});
