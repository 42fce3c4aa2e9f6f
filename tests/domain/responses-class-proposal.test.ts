import { describe, expect, test } from "vitest";
import { proposeClass } from "@/lib/responses/class-proposal";

const support = { stance: "support" as const };

describe("what an answer seems to be", () => {
  test.each([
    ["Our records show that you do not live in my district. Please contact your own representative.", "wrong_office"],
    ["This is an automated response. Please do not reply to this email.", "acknowledgement"],
    ["I am proud to cosponsor this resolution, and I thank you for your letter.", "commitment"],
    ["After careful thought I will vote for the bill when it comes to the floor.", "commitment"],
    ["I will not be able to support this legislation in its present form.", "refusal"],
    ["I oppose this bill because of what it costs.", "refusal"],
    ["Thank you for contacting me. I will keep your views in mind.", "form_reply"],
  ])("%s", (text, expected) => {
    expect(proposeClass(text, support)?.class).toBe(expected);
  });

  test("a promise about something else is none", () => {
    expect(proposeClass("I support a strong national defense.", support)).toBeNull();
    expect(proposeClass("Thank you for writing to me. I support our farmers.", support)?.class).toBe("form_reply");
  });

  test.each([
    "I have already cosponsored S.Res. 61 and will speak for it.",
    "I’m an original cosponsor of the New START Extension Act.",
    "Senator Markey is a cosponsor of this resolution.",
    "The Congresswoman supports H.R. 1433 and will vote for it.",
    "I voted for this bill in committee.",
    "I look forward to supporting this measure on the floor.",
  ])("a promise in other words: %s", (text) => {
    expect(proposeClass(text, support)?.class).toBe("commitment");
  });

  test.each([
    "I must respectfully oppose this resolution.",
    "I do not intend to cosponsor S.Res. 61.",
    "Rep. Hill opposes this bill.",
    "I hope that you will understand why I oppose the measure.",
  ])("a refusal in other words: %s", (text) => {
    expect(proposeClass(text, support)?.class).toBe("refusal");
  });

  test.each([
    "You wrote to ask that I cosponsor this resolution.",
    "I received your request that I support S.Res. 61.",
    "I have not decided whether I support this bill.",
    "I support the goals of this bill.",
    "I support the Farm Bureau.",
    "Senator Markey met with people who oppose this bill.",
    "If I vote for this bill, it will be amended first.",
  ])("what repeats the question or says something else is neither: %s", (text) => {
    expect(proposeClass(text, support)).toBeNull();
  });

  test("who asks against a measure hears a yes in a no", () => {
    expect(proposeClass("I oppose this bill.", { stance: "oppose" })?.class).toBe("commitment");
    expect(proposeClass("I support this bill.", { stance: "oppose" })?.class).toBe("refusal");
  });

  test("the place that speaks for it is given as it stands there", () => {
    const proposal = proposeClass("Dear friend,\nI cannot support   this\nbill.", support);
    expect(proposal).toMatchObject({ reason: "says_no", words: "I cannot support this bill" });
  });

  test("a measure is named whole", () => {
    expect(proposeClass("I am proud to cosponsor S.Res. 61.", support)?.words).toBe(
      "I am proud to cosponsor S.Res. 61",
    );
  });

  test("what a person decided of the same reply comes before all rules", () => {
    const same = { others: 3, class: "substantive" as const };
    expect(proposeClass("I oppose this bill.", { ...support, same })).toMatchObject({
      class: "substantive",
      reason: "same_as_decided",
    });
    expect(proposeClass("We meet on Tuesdays.", { ...support, same: { others: 3, class: null } })?.reason).toBe(
      "same_as_others",
    );
  });

  test("nothing is proposed where nothing speaks for it", () => {
    expect(proposeClass("See you on Tuesday.", support)).toBeNull();
  });
});
