import { describe, expect, test } from "vitest";
import { compileContactForms, contactFormFile } from "@/dev/reference/compile-contact-forms";
import { differenceOfContactForms } from "@/dev/reference/difference";
import { directory } from "@/lib/legislators/directory";

const members = directory().legislators.filter(({ chamber }) => chamber === "senate");
const table = { ...directory(), source: "", vacant: [], legislators: [...directory().legislators] };

const form = (changes: object = {}) => ({
  chamber: "sen",
  form_url: "https://www.example.senate.gov/contact",
  captcha: null,
  fields: ["$NAME_FIRST", "$ADDRESS_STATE_FULL", "$PHONE", "$MESSAGE"],
  required: ["$NAME_FIRST", "$ADDRESS_STATE_FULL", "$MESSAGE"],
  topics: ["--- Please Select an Option ---", "Arts &amp; Humanities", "Arts & Humanities ", "Trade"],
  last_changed: "2026-08-13",
  ...changes,
});

const compile = (changes: object = {}, more: Record<string, unknown> = {}) => {
  const all = Object.fromEntries(members.map(({ bioguide }) => [bioguide, form()]));
  const facts = contactFormFile.parse({ ...all, M000133: form(changes), ...more });
  return compileContactForms({ source: "a source", asOf: "2026-08-13", facts }, table);
};
const markey = (changes: object = {}) => compile(changes).table.forms.find(({ bioguide }) => bioguide === "M000133");

describe("the table of contact forms is compiled", () => {
  test("with the fields that matter, in words of our own", () =>
    expect(markey()).toEqual({
      bioguide: "M000133",
      url: "https://www.example.senate.gov/contact",
      captcha: false,
      limit: null,
      required: "first_name state message",
      optional: "phone",
      topics: ["Arts & Humanities", "Trade"],
      recordedOn: "2026-08-13",
    }));

  test("with a limit and a captcha where the source has them", () =>
    expect(markey({ max_length: 2000, captcha: "recaptcha" })).toMatchObject({ limit: 2000, captcha: true }));

  test("opened by https, which is said", () => {
    const { table: made, notes } = compile({ form_url: "http://www.example.senate.gov/contact" });
    expect(made.forms.every(({ url }) => url.startsWith("https:"))).toBe(true);
    expect(notes).toEqual(["M000133: contact form opened by https"]);
  });

  test("without topics where the source has codes in their place", () => {
    const { notes, table: made } = compile({ topics: ["AGR", "SM.BUS", "Other", "TRADE"] });
    expect(made.forms.find(({ bioguide }) => bioguide === "M000133")?.topics).toEqual([]);
    expect(notes).toEqual(["M000133: topics left out, the source has codes in their place"]);
  });

  test("without somebody who has left", () => {
    const { notes, table: made } = compile({}, { X000001: form() });
    expect(notes).toEqual(["X000001: contact form left out, who is not on the list of members"]);
    expect(made.forms).toHaveLength(members.length);
  });

  test.each([
    ["a form elsewhere", { form_url: "https://evil.example/contact" }, /on no site of Congress/],
    ["a name that only looks like it", { form_url: "https://www.senate.gov.evil.example/" }, /on no site of Congress/],
    ["a field that we do not know", { fields: ["$MESSAGE", "$SHOE_SIZE"] }, /asks for \$SHOE_SIZE/],
    ["no field for the message", { fields: ["$TOPIC"] }, /takes no message/],
  ])("but not with %s", (_, changes, message) => expect(() => compile(changes)).toThrow(message));

  test("and not from a file that was cut off", () =>
    expect(() =>
      compileContactForms({ source: "", asOf: "2026-08-13", facts: contactFormFile.parse({ M000133: form() }) }, table),
    ).toThrow(/only 1 contact forms/));

  test("and it is told whose form changes", () => {
    const [before, after] = [compile().table, compile({ captcha: "recaptcha" }).table];
    expect(differenceOfContactForms(null, after)).toEqual([`${members.length} contact forms, for the first time`]);
    expect(differenceOfContactForms(before, after)).toEqual(["M000133: contact form new or other"]);
    expect(differenceOfContactForms(after, { ...after, forms: after.forms.slice(1) })).toEqual([
      `${after.forms[0]?.bioguide}: contact form gone`,
    ]);
  });
});
