import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fieldOfPath, fromContentForm, readContentForm, toContentForm } from "@/lib/campaigns/content-form";
import { parseContent } from "@/lib/campaigns/content-input";
import { slugsFor } from "@/lib/campaigns/slug";
import { readSourceLines, writeSourceLines } from "@/lib/campaigns/source-lines";
import { isSlug } from "@/lib/shared/slug";
import { demoCampaigns } from "@/prisma/seed/demo-campaigns";

describe("sources, one a line", () => {
  test("numbers, addresses and what is missing", () => {
    const typed = `1. A report, 2025 https://example.org/report
[2] A book, 2024

A third one <https://example.org/3>
7) https://example.org/bare`;
    expect(readSourceLines(typed)).toEqual([
      { number: 1, text: "A report, 2025", url: "https://example.org/report" },
      { number: 2, text: "A book, 2024", url: null },
      { number: 3, text: "A third one", url: "https://example.org/3" },
      { number: 7, text: "https://example.org/bare", url: "https://example.org/bare" },
    ]);
  });

  test("an address that runs is only words", () =>
    expect(readSourceLines("1. Read javascript:alert(1)")).toEqual([
      { number: 1, text: "Read javascript:alert(1)", url: null },
    ]));

  test("what is written is read as it was", () => {
    const word = fc
      .stringMatching(/^[A-Za-z(“,.;'][A-Za-z0-9 ,.;:'"()[\]–“”]{0,40}[A-Za-z.)”]$/)
      .map((s) => s.replace(/\s+/g, " "));
    const source = fc.record({
      number: fc.integer({ min: 1, max: 999 }),
      text: word,
      url: fc.option(fc.webUrl({ withQueryParameters: true }), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(source), (sources) => {
        expect(readSourceLines(writeSourceLines(sources))).toEqual(sources);
      }),
    );
  });
});

describe("the form of a campaign's content", () => {
  test.each(demoCampaigns)("$slug comes back as it was", ({ title, brief }) => {
    const content = { title, brief, startsOn: "2026-06-01", endsOn: null, goalLetters: 1_000 };
    expect(parseContent(fromContentForm(toContentForm(content)), { isDraft: false })).toEqual({
      ok: true,
      value: content,
    });
  });

  test("a submitted form has its fields as typed, whatever they are", () => {
    const form = new FormData();
    form.set("title", "  Talk ");
    form.set("goalLetters", "1,000");
    form.set("startsOn", "soon");
    const typed = readContentForm(form);
    expect(typed).toMatchObject({ title: "  Talk ", goalLetters: "1,000", startsOn: "soon", body: "" });
    expect(fromContentForm(typed)).toMatchObject({ goalLetters: 1_000, startsOn: "soon", endsOn: null });
    expect(fromContentForm({ ...typed, goalLetters: "many" })).toMatchObject({ goalLetters: Number.NaN });
  });

  test.each([
    ["brief.sources.3.url", "sources"],
    ["brief.body", "body"],
    ["endsOn", "endsOn"],
    ["brief", null],
  ])("%s is typed in %s", (path, field) => expect(fieldOfPath(path)).toBe(field));
});

describe("a campaign's name in addresses", () => {
  test.each([
    ["Talk now: diplomacy, relief & arms control", "talk-now-diplomacy-relief-arms-control"],
    ["Don’t weaken the S.Res. 61 résumé!", "dont-weaken-the-sres-61-resume"],
    ["平和", "campaign"],
    ["New", "campaign-new"],
    ["A".repeat(200), "a".repeat(60)],
    [`${"word ".repeat(11)}unfinished`, "word-word-word-word-word-word-word-word-word-word-word"],
  ])("%s gives %s", (title, slug) => expect(slugsFor(null, title)?.[0]).toBe(slug));

  test("whatever the title, it is a name, and so is each next one", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 130 }), (title) => {
        const names = slugsFor(null, title) ?? [];
        expect(new Set(names).size).toBe(100);
        expect(names.filter((name) => !isSlug(name))).toEqual([]);
      }),
    ));

  test("a name that was wished is taken as it is, or refused", () => {
    expect(slugsFor("talk-now", "x")).toEqual(["talk-now"]);
    for (const bad of ["Talk", "talk--now", "-talk", "import", "a b", ""]) expect(slugsFor(bad, "x")).toBeNull();
  });

  test("a number makes room for itself", () => expect(slugsFor(null, "a".repeat(60))?.[1]).toBe(`${"a".repeat(58)}-2`));
});
