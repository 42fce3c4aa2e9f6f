import { describe, expect, test } from "vitest";
import { checkAsk } from "@/lib/asks/ask-checks";
import type { AskContent } from "@/lib/asks/ask-version";
import { type Audience, everyoneIn } from "@/lib/asks/audience";
import { askedFor } from "@/lib/asks/checks/asked-of";
import { starterTexts } from "@/lib/asks/starter-texts";
import { findCitations } from "@/lib/congress/citation";
import { content, context } from "./asks-fixtures";

const asked = (text: string): string[] => askedFor(text, findCitations(text)).map(({ text: cited }) => cited);

describe("what a text asks for", () => {
  test.each([
    "Cosponsor H.Res. 317",
    "Please cosponsor H.Res. 317.",
    "I ask you to cosponsor Rep. McGovern's H.Res. 317.",
    "I urge you to vote for H.Res. 317 this year.",
    "Would you vote against H.Res. 317?",
    "Will you support the Gig Economy Act of 2025 (H.R. 100)?",
    "Senator Markey, please sign on to H.Res. 317",
    "Add your name to H.Res. 317",
    "Withdraw your name from H.R. 100",
    "Withdraw from H.R. 100",
    "Become an original cosponsor of H.Res. 317",
    "Oppose H.R. 100",
    "Pass H.Res. 317 now",
    "Introduce H.Res. 317",
    "Please support passage of H.R. 100",
    "Please consider cosponsoring H.Res. 317",
    "I ask for your support of H.Res. 317",
    "H.Res. 317 deserves your support",
    "Talks work. Please cosponsor H.Res. 317 today.",
    "If you can, strongly support H.Res. 317",
  ])("%s", (text) => expect(asked(text)).toHaveLength(1));

  test("a list is asked for as a whole", () =>
    expect(asked("Cosponsor S.Res. 323, H.Res. 317 and H.Res. 100.")).toHaveLength(3));

  test.each([
    "Introduce a companion to H.Res. 317",
    "Introduce a Senate version of H.Res. 317",
    "Introduce a measure like H.Res. 317",
    "Introduce H.Res. 317 in the Senate",
    "Introduce H.Res. 317's companion",
    "Cosponsor the Senate companion to H.Res. 317",
    "Say publicly what H.Res. 317 says",
    "Thirty members cosponsor H.Res. 317",
    "The House has H.Res. 317, and the Senate has nothing like it.",
    "Please urge your colleagues in the House to pass H.Res. 317",
    "Support arms control talks, as H.Res. 317 does",
    "H.Res. 317 asks for talks.",
    "Thank you. H.Res. 317 shows the way.",
  ])("only named: %s", (text) => expect(asked(text)).toEqual([]));
});

const without: AskContent = {
  ...content,
  verb: "say_publicly",
  measureId: null,
  texts: starterTexts({ verb: "say_publicly", stance: "support", hasMeasure: false, headline: "Talk", summary: "It." }),
};
const codes = (base: AskContent, to: Audience["to"], change: Partial<AskContent["texts"]>) =>
  checkAsk({ ...base, audience: everyoneIn(to), texts: { ...base.texts, ...change } }, context(base.measureId)).map(
    ({ code, path, overridable }) => [code, path, overridable],
  );
const firm = (path: string) => [["asked_other_chamber", path, false]];

describe("House business does not reach a senator, and nobody can put that aside", () => {
  test.each<[string, Partial<AskContent["texts"]>]>([
    ["headline", { headline: "Cosponsor H.Res. 317" }],
    ["summary", { summary: "Please vote for H.Res. 317." }],
    ["subjects.0", { subjects: ["Please cosponsor H.Res. 317"] }],
    ["requests.no_measure.0", { requests: { no_measure: ["Would you cosponsor H.Res. 317?"] } }],
    ["openings.no_measure.0", { openings: { no_measure: ["I live here. I ask you to support H.Res. 317."] } }],
  ])("in the %s of an ask without a measure", (path, change) =>
    expect(codes(without, "senate", change)).toEqual(firm(path)),
  );

  test("nor beside the ask's own measure", () => {
    const requests = { ...content.texts.requests, sponsor: ["Cosponsor {{ measure.citation }} and H.Res. 317."] };
    expect(codes(content, "senate", { requests })).toEqual(firm("requests.sponsor.0"));
  });

  test.each<[Audience["to"], string, number]>([
    ["house", "Cosponsor H.Res. 317", 0],
    ["house", "Cosponsor S.Res. 61", 1],
    ["both", "Cosponsor H.Res. 317", 1],
    ["both", "Cosponsor H.Res. 317 or S.Res. 323", 0],
    ["president", "Cosponsor H.Res. 317", 1],
    ["president", "Oppose H.R. 100", 0],
    ["everyone", "Support H.Res. 317 and S.Res. 323", 0],
    ["everyone", "Cosponsor H.Res. 317 and S.Res. 323", 2],
    ["senate", "Introduce a companion to H.Res. 317", 0],
    ["senate", "Say publicly that the House is right in H.Res. 317", 0],
  ])("to %s: %s", (to, headline, count) => expect(codes(without, to, { headline })).toHaveLength(count));

  test("as a fact it may be named", () =>
    expect(codes(without, "senate", { talkingPoints: ["Support H.Res. 317 grows."] })).toEqual([]));
});

test("a source that the brief does not have is pointed out, and cannot be put aside", () => {
  const cites = { talkingPoints: ["Limits are going.[7]"], requests: { no_measure: ["Please act.[5]"] } };
  expect(codes(without, "senate", cites)).toEqual([
    ["unknown_source", "requests.no_measure.0", false],
    ["unknown_source", "talkingPoints.0", false],
  ]);
  const texts = { ...without.texts, ...cites };
  const sources = [5, 7].map((number) => ({ number, text: "A report", url: null }));
  const campaign = { title: "Talk now", sources };
  expect(checkAsk({ ...without, texts }, { ...context(null), campaign })).toEqual([]);
});
