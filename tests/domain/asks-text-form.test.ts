import { expect, test } from "vitest";
import { parseAskTexts } from "@/lib/asks/input";
import { askTextsFromForm, toForm } from "@/lib/asks/text-form";
import { demoCampaigns } from "@/prisma/seed/demo-campaigns";

const asForm = (fields: Record<string, string>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};

test.each(demoCampaigns.flatMap(({ asks, brief }) => asks.map((ask) => ({ ...ask, sources: brief.sources }))))(
  "the texts of $slug come back from the form as they went in, also with a browser's line ends",
  ({ texts, measureId, sources }) => {
    const fields = toForm(texts);
    const typed = Object.fromEntries(Object.entries(fields).map(([k, v]) => [k, v.replaceAll("\n", "\r\n")]));
    const context = { hasMeasure: measureId !== null, sources };
    expect(parseAskTexts(askTextsFromForm(asForm(fields)), context)).toEqual({ ok: true, value: texts });
    expect(parseAskTexts(askTextsFromForm(asForm(typed)), context)).toEqual({ ok: true, value: texts });
  },
);

test("wordings are separated by a line of three hyphens, and empty ones fall away", () => {
  const form = asForm({ subjects: "---\nOne\n --- \n\nTwo --- still two\nand its second line\n---\n---\n" });
  expect(askTextsFromForm(form)).toEqual({
    headline: "",
    summary: "",
    talkingPoints: [],
    topic: null,
    subjects: ["One", "Two --- still two\nand its second line"],
    openings: {},
    requests: {},
    questions: [],
  });
});

test("a file in the place of a text counts as empty", () => {
  const form = new FormData();
  form.set("headline", new Blob(["x"]), "x.txt");
  expect(askTextsFromForm(form)).toMatchObject({ headline: "" });
});
