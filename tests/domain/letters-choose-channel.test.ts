import fc from "fast-check";
import { createTranslator } from "use-intl/core";
import { describe, expect, test } from "vitest";
import { type ChannelRules, NO_RULES } from "@/lib/campaigns/channel-rules";
import { type Credentials, chooseChannel, type LetterFacts, type OfficeFacts } from "@/lib/letters/choose-channel";
import type { Channel } from "@/lib/letters/letter";
import messages from "@/messages/en/letter.json";

const CHANNELS: Channel[] = ["cwc", "email", "form", "post", "print"];

const senator: OfficeFacts = {
  isPresident: false,
  cwc: "on",
  email: null,
  form: { guessed: false, captcha: false },
  postOffice: { city: "Boston", reason: "same-area" },
};
const whole: LetterFacts = { hasAddress: true, fitsForm: true, fitsPages: true };
const none: Credentials = { post: null };
const lob: Credentials = { post: { isTest: false, costCents: 135 } };

const choose = (
  office: Partial<OfficeFacts> = {},
  letter: Partial<LetterFacts> = {},
  credentials = none,
  rules: ChannelRules = NO_RULES,
) => chooseChannel({ office: { ...senator, ...office }, letter: { ...whole, ...letter }, credentials, rules });

const open = (choices: ReturnType<typeof choose>) => choices.filter((one) => one.available).map((one) => one.channel);
const reason = (choices: ReturnType<typeof choose>, channel: Channel) =>
  choices.find((one) => one.channel === channel)?.reason;

describe("the way that a letter takes", () => {
  test("is the office's own system where it is open to us, then its form, then paper", () =>
    expect(open(choose({}, {}, lob))).toEqual(["cwc", "form", "post", "print"]));

  test.each([
    ["without credentials it is off", { cwc: "off" }, {}, "off"],
    ["an office that the chamber does not list", { cwc: "inactive" }, {}, "inactive"],
    ["to the President", { isPresident: true }, {}, "no_system"],
  ] as const)("the system is closed, and says why: %s", (_, office, letter, why) => {
    const choices = choose(office, letter);
    expect(open(choices)[0]).toBe("form");
    expect(choices.find(({ channel }) => channel === "cwc")).toMatchObject({ available: false, reason: why });
  });

  test.each([
    [{ form: { guessed: false, captcha: true } }, {}, "captcha"],
    [{ form: { guessed: true, captcha: false } }, {}, "guessed"],
    [{ isPresident: true }, {}, "white_house"],
    [{}, { fitsForm: false }, "too_long"],
    [{ form: null }, {}, "no_form"],
    [{}, {}, "known"],
  ] as const)("a form at %j, a letter at %j: %s", (office, letter, why) =>
    expect(reason(choose(office, letter), "form")).toBe(why),
  );

  test("a service on trial comes last of the open ways, also where the campaign prefers it", () => {
    const trial = { post: { isTest: true, costCents: null } };
    expect(open(choose({}, {}, trial)).at(-1)).toBe("post");
    expect(open(choose({}, {}, trial, { without: [], prefer: "post" })).at(-1)).toBe("post");
  });

  test("without a street the system stays the first way, and says that it wants one", () => {
    const [first] = choose({}, { hasAddress: false });
    expect(first).toMatchObject({ channel: "cwc", available: true, reason: "needs_address" });
  });

  test("by post it says the price before, and closes what cannot be mailed", () => {
    const post = (letter: Partial<LetterFacts>, credentials: Credentials) =>
      choose({}, letter, credentials).find(({ channel }) => channel === "post");
    expect(post({}, lob)).toMatchObject({ available: true, reason: "district_office", detail: { dollars: 1.35 } });
    expect(post({}, { post: { isTest: false, costCents: null } })).toMatchObject({ detail: { known: "no" } });
    expect(post({}, { post: { isTest: true, costCents: 135 } })).toMatchObject({
      reason: "test_mode",
      detail: { known: "yes", dollars: 1.35 },
    });
    expect(post({ hasAddress: false }, lob)).toMatchObject({ available: true, reason: "needs_address" });
    expect(post({ fitsPages: false }, lob)).toMatchObject({ available: false, reason: "too_long" });
    expect(post({}, none)).toMatchObject({ available: false, reason: "off" });
  });

  test("on paper the office nearby comes first, and is called near only when it is", () => {
    expect(reason(choose(), "print")).toBe("district_office");
    expect(reason(choose({ postOffice: { city: "Boston", reason: "first-listed" } }), "print")).toBe("listed_office");
    expect(reason(choose({ postOffice: null }), "print")).toBe("washington");
  });
});

describe("the campaign's rules", () => {
  test("close a way, and say so", () => {
    const choices = choose({}, {}, none, { without: ["cwc"], prefer: null });
    expect(open(choices)).toEqual(["form", "print"]);
    expect(reason(choices, "cwc")).toBe("campaign_rule");
  });

  test("put a way first where it is open, and nowhere else", () => {
    expect(open(choose({}, {}, none, { without: [], prefer: "print" }))[0]).toBe("print");
    expect(open(choose({ cwc: "off" }, {}, none, { without: [], prefer: "cwc" }))[0]).toBe("form");
  });

  test("never close every way", () => {
    const rules = { without: CHANNELS, prefer: null };
    expect(open(choose({}, {}, none, rules))).toEqual(["cwc", "form", "print"]);
  });
});

const offices: fc.Arbitrary<OfficeFacts> = fc.record({
  isPresident: fc.boolean(),
  cwc: fc.constantFrom("on", "off", "inactive", "none"),
  email: fc.constantFrom("practice", null),
  form: fc.option(fc.record({ guessed: fc.boolean(), captcha: fc.boolean() })),
  postOffice: fc.option(
    fc.record({ city: fc.string(), reason: fc.constantFrom("same-zip", "same-area", "first-listed") }),
  ),
});

test("whatever the facts, each way is offered once, open ones first, one at least is open, and each has its words", () => {
  const t = createTranslator({ locale: "en", messages, namespace: "channel" });
  fc.assert(
    fc.property(
      offices,
      fc.record({ hasAddress: fc.boolean(), fitsForm: fc.boolean(), fitsPages: fc.boolean() }),
      fc.record({ post: fc.option(fc.record({ isTest: fc.boolean(), costCents: fc.option(fc.nat()) })) }),
      fc.record({ without: fc.subarray(CHANNELS), prefer: fc.option(fc.constantFrom(...CHANNELS)) }),
      (office, letter, credentials, rules) => {
        const choices = chooseChannel({ office, letter, credentials, rules });
        expect(choices.map(({ channel }) => channel).sort()).toEqual([...CHANNELS].sort());
        expect(choices[0]?.available).toBe(true);
        const firstClosed = choices.findIndex(({ available }) => !available);
        if (firstClosed >= 0) expect(choices.slice(firstClosed).some(({ available }) => available)).toBe(false);
        for (const { channel, reason: why, detail } of choices) {
          const words = t(`${channel}.${why}` as Parameters<typeof t>[0], detail);
          expect(words).not.toContain(`channel.${channel}`);
        }
      },
    ),
  );
});
