import { describe, expect, test } from "vitest";
import { type Ask, mayGoTo } from "@/lib/asks/ask";
import { type Audience, type CommitteesOf, everyoneIn, isInAudience, type Recipient } from "@/lib/asks/audience";
import { asksFor } from "@/lib/asks/choose-ask";
import { parseAskContent } from "@/lib/asks/content-input";
import type { StandingKind } from "@/lib/congress/standing";
import { PRESIDENT } from "@/lib/legislators/president";
import { content, now } from "./asks-fixtures";
import { ask, measure } from "./letters-fixtures";

const senator: Recipient = { bioguide: "S000001", chamber: "senate", party: "Democrat", seatId: "OH-S1" };
const member: Recipient = { bioguide: "H000001", chamber: "house", party: "Republican", seatId: "OH-9" };
const delegate: Recipient = { bioguide: "D000001", chamber: "house", party: "Democrat", seatId: "DC-0" };
const everybody = { senator, member, delegate, president: PRESIDENT };

const committeesOf: CommitteesOf = (bioguide) => (bioguide === "S000001" ? ["SSFR", "SSFR14"] : []);

const who = (change: Partial<Audience>, standing: StandingKind = "not_on_it"): string[] =>
  Object.entries(everybody)
    .filter(([, person]) => isInAudience({ ...everyoneIn("everyone"), ...change }, person, standing, committeesOf))
    .map(([name]) => name);

describe("who is in an audience", () => {
  test.each<[string, Partial<Audience>, string[]]>([
    ["everyone", {}, ["senator", "member", "delegate", "president"]],
    ["the Senate", { to: "senate" }, ["senator"]],
    ["the House", { to: "house" }, ["member", "delegate"]],
    ["both chambers", { to: "both" }, ["senator", "member", "delegate"]],
    ["the President", { to: "president" }, ["president"]],
    ["a state", { states: ["OH"] }, ["senator", "member"]],
    ["two places", { states: ["OH", "DC"] }, ["senator", "member", "delegate"]],
    ["a party", { parties: ["Democrat"] }, ["senator", "delegate"]],
    ["a committee", { committees: ["SSFR"] }, ["senator"]],
    ["a subcommittee or another committee", { committees: ["HSFA", "SSFR14"] }, ["senator"]],
    ["a list", { legislators: ["H000001"] }, ["member"]],
    ["a list that has the President", { legislators: ["US-P"] }, ["president"]],
    ["several lists together", { states: ["OH"], parties: ["Republican"] }, ["member"]],
    ["lists that have nobody in common", { states: ["DC"], parties: ["Republican"] }, []],
  ])("%s", (_, change, expected) => expect(who(change)).toEqual(expected));

  test("those of a standing", () => {
    expect(who({ standings: ["not_on_it", "unknown"] }, "not_on_it")).toHaveLength(4);
    expect(who({ standings: ["not_on_it", "unknown"] }, "cosponsor")).toEqual([]);
  });
});

describe("whom an ask about a measure may go to", () => {
  const about = (audience: Audience): Ask => ({
    ...ask,
    audience,
    measure: {
      ...measure,
      cosponsors: [
        { bioguide: "S000001", since: "2025-12-09", original: false, withdrawnOn: null, missingSince: null },
      ],
    },
  });
  const other: Recipient = { ...senator, bioguide: "S000002" };
  const notYet = about({ ...everyoneIn("both"), standings: ["not_on_it", "unknown"] });

  test("a cosponsor gets no letter of an ask to those who are not on it", () => {
    expect(mayGoTo(notYet, senator, now, committeesOf)).toBe(false);
    expect(mayGoTo(notYet, other, now, committeesOf)).toBe(true);
    expect(asksFor([notYet], senator, now)).toEqual([]);
    expect(asksFor([notYet, about(everyoneIn("senate"))], senator, now)).toHaveLength(1);
  });

  test("a Senate measure goes to nobody of the House and not to the President, whatever the audience says", () => {
    for (const person of [member, delegate, PRESIDENT])
      expect(mayGoTo(about(everyoneIn("everyone")), person, now, committeesOf)).toBe(false);
  });
});

describe("an audience as it comes from a form", () => {
  const parse = (audience: object) => {
    const parsed = parseAskContent({ ...content, audience: { ...everyoneIn("senate"), ...audience } }, { sources: [] });
    return parsed.ok ? parsed.value.audience : parsed.problem.map(({ path, code }) => `${path} ${code}`);
  };

  test("is taken as it is, each entry once", () => {
    const narrow = {
      states: ["OH", "OH"],
      parties: ["Democrat"],
      committees: ["SSFR"],
      legislators: ["M000133"],
      standings: ["unknown"],
    };
    expect(parse(narrow)).toEqual({ ...everyoneIn("senate"), ...narrow, states: ["OH"] });
  });

  test.each([
    [{ to: "everywhere" }, ["audience.to not_valid"]],
    [{ states: ["XX"] }, ["audience.states.0 unknown_state"]],
    [{ states: "OH" }, ["audience.states not_a_list"]],
    [{ parties: ["Whig"] }, ["audience.parties.0 not_valid"]],
    [{ committees: ["NONE"] }, ["audience.committees.0 unknown_committee"]],
    [{ legislators: ["'; DROP"] }, ["audience.legislators.0 unknown_legislator"]],
    [{ standings: ["friend"] }, ["audience.standings.0 not_valid"]],
    [{ planets: [] }, ["audience unknown_field"]],
  ])("%j is refused", (audience, expected) => expect(parse(audience)).toEqual(expected));

  test("everything wrong is told at once", () => {
    const broken = { ...content, verb: "sing", measureId: "61", texts: { ...content.texts, headline: "" } };
    const parsed = parseAskContent(broken, { sources: [] });
    expect(parsed.ok ? [] : parsed.problem.map(({ path }) => path)).toEqual(["verb", "measureId", "headline"]);
  });

  test.each([null, undefined, 7, "text", [], {}])("%j is no content", (value) =>
    expect(parseAskContent(value, { sources: [] }).ok).toBe(false),
  );
});
