import { createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import { findPlaceholders } from "@/lib/asks/placeholders";
import { tellPostProblems } from "@/lib/delivery/ways/post-problems";
import { tellSystemProblems } from "@/lib/delivery/ways/system-problems";
import type { Legislator } from "@/lib/legislators/legislator";
import { PRESIDENT } from "@/lib/legislators/president";
import { composeLetter } from "@/lib/letters/compose-letter";
import type { Channel, LetterEdits } from "@/lib/letters/letter";
import { findLetterProblems } from "@/lib/letters/letter-problems";
import { findSignerProblems } from "@/lib/letters/signer-problems";
import messages from "@/messages/en/letter-problems.json";
import { input } from "./letters-fixtures";

type Change = {
  channel?: Channel | null;
  ownWords?: string;
  fullName?: string;
  edits?: Partial<LetterEdits>;
  legislator?: Legislator;
};

function problemsOf({
  channel = null,
  ownWords = input.ownWords,
  fullName = "Alma Reyes",
  edits: changed = {},
  legislator = input.legislator,
}: Change) {
  const edits = { ...input.edits, ...changed };
  const letter = composeLetter({ ...input, ownWords, edits, signer: { ...input.signer, fullName } });
  return findLetterProblems({ letter, edits, channel, legislator });
}

const long = (characters: number) => "word ".repeat(characters / 5);

test("a good letter has no problem by any channel", () => {
  for (const channel of [null, "email", "print", "form"] as const) expect(problemsOf({ channel })).toEqual([]);
});

test.each<[string, Change, string, "stop" | "advice", string | null]>([
  ["no request", { edits: { request: " \n " } }, "request-blank", "stop", "request"],
  ["no subject", { edits: { subject: "\r\n" } }, "subject-blank", "stop", "subject"],
  ["a subject of two lines", { edits: { subject: "a\r\nBcc: b" } }, "subject-line-breaks", "advice", "subject"],
  ["a placeholder", { ownWords: "I live in [your town]." }, "placeholder-left", "stop", "ownWords"],
  ["a placeholder in the opening", { edits: { opening: "Hello {{ name }}" } }, "placeholder-left", "stop", "opening"],
  ["perhaps a placeholder", { ownWords: "It costs XXX dollars" }, "placeholder-likely", "advice", "ownWords"],
  ["too long for a form", { channel: "form", ownWords: long(10_000) }, "maybe-too-long-for-form", "advice", null],
  ["too long for e-mail", { channel: "email", ownWords: long(20_000) }, "too-long-for-email", "stop", null],
  ["too long for paper", { channel: "print", ownWords: long(6_000) }, "too-long-for-print", "stop", null],
  ["emoji on paper", { channel: "print", fullName: "Ana 🙂" }, "unprintable-characters", "stop", "signature"],
  ["Korean on paper", { channel: "print", ownWords: "안녕" }, "unprintable-characters", "stop", "ownWords"],
])("%s", (_, change, code, severity, part) => {
  expect(problemsOf(change)).toEqual([expect.objectContaining({ code, severity, part })]);
});

test.each<[string, Change]>([
  ["long by e-mail what a form would not take", { channel: "email", ownWords: long(15_000) }],
  ["emoji by e-mail", { channel: "email", fullName: "Ana 🙂", ownWords: "👩🏽‍🏫" }],
  ["a name in Arabic on paper", { channel: "print", fullName: "فاطمة الزهراء" }],
  ["a name of 500 letters", { channel: "print", fullName: "x".repeat(500) }],
])("nothing against %s", (_, change) => expect(problemsOf(change)).toEqual([]));

test("says how much is too much, and what cannot be printed", () => {
  const [tooLong] = problemsOf({ channel: "form", ownWords: long(10_000) });
  const { limit, length, over } = tooLong?.values ?? {};
  expect(limit).toBe(10_000);
  expect(over).toBe(Number(length) - 10_000);
  expect(problemsOf({ channel: "print", ownWords: "🙂 안 🙂" })[0]?.values).toMatchObject({
    characters: "🙂 안",
    count: 2,
  });
});

test("every problem has a message that its values fill", () => {
  const translate = createTranslator({
    locale: "en",
    messages,
    onError: (error) => {
      throw error;
    },
  });
  const all = [
    ...problemsOf({ edits: { request: "", subject: "" }, ownWords: "XXX ____" }),
    ...problemsOf({ edits: { subject: "a\nb" } }),
    ...problemsOf({ channel: "form", ownWords: long(10_000) }),
    ...problemsOf({ channel: "form", ownWords: long(5_000), legislator: PRESIDENT }),
    ...problemsOf({ channel: "email", ownWords: long(20_000) }),
    ...problemsOf({ channel: "print", ownWords: `🙂${long(6_000)}` }),
  ];
  const signer = findSignerProblems({ fullName: "", email: "", street: "", city: "", zip: "" });
  const elements = ["Prefix", "LastName", "Address1", "City", "StateAbbreviation", "Zip", "Email", "Subject"];
  const bodies = ["ConstituentMessage", "OrganizationStatement", "LibraryOfCongressTopic"];
  const system = tellSystemProblems([...elements, ...bodies].map((element) => ({ element, code: "missing" })));
  const lines = (["no_address", "name_too_long", "street_too_long"] as const).map((code) => ({ code, text: "" }));
  const post = (["from", "to"] as const).flatMap((of) =>
    tellPostProblems({ ok: false, problems: lines.map((line) => ({ ...line, of })) }),
  );
  const stated = { code: "too-long-for-form" as const, values: { limit: 1, length: 2 } };
  const closed = { code: "way-closed" as const, values: {} };
  const codes = [...all, ...system, ...post, ...signer, stated, closed, { code: "email-odd" as const, values: {} }];
  for (const { code, ...rest } of codes)
    expect(translate(code, "values" in rest ? rest.values : {})).not.toMatch(/[{}]/);
  expect(new Set(codes.map(({ code }) => code)).size).toBe(Object.keys(messages).length);
});

describe("placeholders", () => {
  test.each([
    "[your town]",
    "[Insert your story here]",
    "[NAME]",
    "{{ supporter.city }}",
    "{% if x %}",
    "<insert reason>",
    "____",
    "[...]",
    "[ ]",
    "TODO",
    "XXX",
    "xxxx",
  ])("finds %s", (text) => expect(findPlaceholders(`before ${text} after`).map((found) => found.text)).toEqual([text]));

  test.each([
    "as he said [sic]",
    "[1]",
    "a < b and c > d",
    "my_own_name",
    "Xxx",
    "{ x }",
    "todo es posible",
    "<b>bold</b>",
  ])("leaves %s alone", (text) => expect(findPlaceholders(text)).toEqual([]));

  test("takes time in proportion to the text", () => {
    const started = performance.now();
    for (const text of ["[your ", "{{", "<insert ", "_", "[A", "x"]) findPlaceholders(text.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe("who signs", () => {
  const draft = {
    fullName: "Alma Reyes",
    email: "alma@example.org",
    street: "12 Elm Street",
    city: "Northampton",
    zip: "01060",
  };
  test.each([
    [{}, []],
    [{ fullName: " \n" }, ["name-missing"]],
    [{ email: " " }, ["email-missing"]],
    [{ email: "alma" }, ["email-odd"]],
    [{ email: "alma@example" }, ["email-odd"]],
    [{ email: "a@example.org, b@example.org" }, ["email-odd"]],
    [{ email: "a@example.org\r\nBcc: b@example.org" }, ["email-odd"]],
    [{ email: `${"a".repeat(300)}@example.org` }, ["email-odd"]],
    [{ email: " alma+letters@mail.example.org " }, []],
    [{ email: "josé@ejemplo.org" }, []],
    [{ street: "" }, ["address-missing"]],
  ])("%j", (change, codes) => {
    expect(findSignerProblems({ ...draft, ...change }).map(({ code }) => code)).toEqual(codes);
  });
});
