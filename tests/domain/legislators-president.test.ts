import { describe, expect, it } from "vitest";
import { NO_RULES } from "@/lib/campaigns/channel-rules";
import { formUrl } from "@/lib/delivery/channels/form/form-url";
import { addressee, nameInText, salutation, shortName, styledName } from "@/lib/legislators/address";
import { committeesOf } from "@/lib/legislators/committees";
import { directory } from "@/lib/legislators/directory";
import { isDistrict, isLegislatorId, isSeatId } from "@/lib/legislators/legislator";
import { isPresident, PRESIDENT, PRESIDENT_ID, presidentSeat } from "@/lib/legislators/president";
import { channelChoices } from "@/lib/letters/channel-choices";
import { composeLetter } from "@/lib/letters/compose-letter";
import { WHITE_HOUSE_FORM_CHARACTERS } from "@/lib/letters/form-limit";
import { findLetterProblems } from "@/lib/letters/letter-problems";
import { officeEmail } from "@/lib/letters/office-email";
import { NO_SYSTEMS } from "@/lib/letters/ways";
import { ask, input, standings } from "./letters-fixtures";

const seat = presidentSeat(119);
const texts = {
  ...ask.version.texts,
  subjects: ["To the {{ legislator.chamber }}"],
  openings: { no_measure: ["I ask you, {{ legislator.title }} {{ legislator.lastName }}, to act."] },
  requests: { no_measure: ["Please act."] },
};
const letter = composeLetter({
  ...input,
  ask: { measure: null, version: { texts } },
  legislator: PRESIDENT,
  seat,
  standing: standings.no_measure,
});

describe("the President", () => {
  it("is found by id like anybody who is written to, and is no seat of Congress", () => {
    const { findLegislator, findSeat, seats } = directory();
    expect(findLegislator(PRESIDENT_ID)).toBe(PRESIDENT);
    expect(findSeat(PRESIDENT_ID)).toMatchObject({ id: "US-P", chamber: "president", holder: PRESIDENT.bioguide });
    expect(seats.some(isPresident)).toBe(false);
    expect(committeesOf(PRESIDENT_ID)).toEqual([]);
  });

  it("is addressed by the office alone, whoever holds it", () => {
    expect(addressee(PRESIDENT, seat)).toEqual([
      "The President",
      "The White House",
      "1600 Pennsylvania Avenue NW",
      "Washington, DC 20500",
    ]);
    expect(salutation(PRESIDENT)).toBe("Dear President:");
    expect([styledName(PRESIDENT), nameInText(PRESIDENT), shortName(PRESIDENT)]).toEqual([
      "The President",
      "the President",
      "the President",
    ]);
  });

  it("gets a letter whose variables read right without a name", () => {
    expect(letter).toMatchObject({
      addressee: addressee(PRESIDENT, seat),
      salutation: "Dear President:",
      subject: "To the White House",
      opening: "I ask you, President of the United States, to act.",
    });
  });

  it.each(["sandbox", "live"] as const)("takes the form and print, never e-mail (%s)", (mode) => {
    const toGo = {
      legislator: PRESIDENT,
      seatId: PRESIDENT.seatId,
      composed: letter,
      hasAddress: true,
      postOffice: null,
    };
    const choices = channelChoices(toGo, { ways: NO_SYSTEMS, mode, rules: NO_RULES });
    expect(choices.map(({ channel, available, reason }) => [channel, available, reason])).toEqual([
      ["form", true, "white_house"],
      ["print", true, "washington"],
      ["cwc", false, "no_system"],
      ["email", false, "no_address"],
      ["post", false, "off"],
    ]);
    expect(formUrl(PRESIDENT, { DELIVERY_MODE: "live" })).toBe("https://www.whitehouse.gov/contact/");
    expect(officeEmail(PRESIDENT, mode)).toBeNull();
  });

  it("has a form whose limit nobody confirms: a long letter gets advice, and a short one none", () => {
    const long = { ...letter, ownWords: "word ".repeat(WHITE_HOUSE_FORM_CHARACTERS / 5) };
    const problemsOf = (one: typeof letter, channel: "form" | "print") =>
      findLetterProblems({ letter: one, edits: input.edits, channel, legislator: PRESIDENT }).map(
        ({ code, severity }) => [code, severity],
      );
    expect(problemsOf(long, "form")).toEqual([["maybe-too-long-for-form", "advice"]]);
    expect(problemsOf(letter, "form")).toEqual([]);
    expect(problemsOf(long, "print")).toEqual([]);
  });
});

describe("ids that come back from a form", () => {
  it.each([
    ["M000133", true],
    ["US-P", true],
    ["US-p", false],
    ["m000133", false],
    ["M000133 ", false],
    ["", false],
  ])("%j names a legislator: %s", (id, expected) => expect(isLegislatorId(id)).toBe(expected));

  it.each([
    ["MA-2", true, true],
    ["AK-0", true, true],
    ["MA-S2", true, false],
    ["US-P", true, false],
    ["MA-P", false, false],
    ["MA-S4", false, false],
  ])("%j names a seat: %s, a district: %s", (id, isSeat, district) => {
    expect(isSeatId(id)).toBe(isSeat);
    expect(isDistrict(id)).toBe(district);
  });
});
