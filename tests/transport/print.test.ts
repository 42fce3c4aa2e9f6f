import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { letterPrint } from "@/lib/delivery/channels/print/format";
import { ENVELOPE_SHEET, LETTER_SHEET } from "@/lib/delivery/channels/print/sheet";
import { renderEnvelopePdf, renderLetterPdf } from "@/lib/delivery/channels/print/transport";
import { composeLetter } from "@/lib/letters/compose-letter";
import { estimatePages } from "@/lib/letters/page-estimate";
import { input } from "../domain/letters-fixtures";
import { countPages, readPdfText } from "./print-pdf-text";

const letterWith = (ownWords: string, fullName = "Alma Reyes") =>
  composeLetter({ ...input, ownWords, signer: { ...input.signer, fullName } });

const textOf = (pdf: Uint8Array): string =>
  readPdfText(pdf)
    .map((run) => run.text)
    .join("\n");

const RIGHT_EDGE_POINTS = 540;

describe("what a person types is never typst code", () => {
  test.each([
    '#import "x": *',
    '#panic(1) #sys.inputs #read("/etc/hostname")',
    "$x$ $ sum_(i=1)^n $",
    "*bold* _emph_ `raw` ~ -- --- ...",
    "= heading",
    "- item + item / term: x",
    "a \\ b \\u{41} \"quoted\" 'single'",
    "<label> @reference [content] {code} // comment /* comment */",
    "{{ legislator.title }} {% if x %}",
    "<script>alert(1)</script>",
  ])("%s", (typed) => {
    const letter = letterWith(typed, typed);
    expect(textOf(renderLetterPdf(letter))).toContain(typed);
    expect(textOf(renderEnvelopePdf({ from: [typed.slice(0, 20)], to: [typed] }))).toContain(typed);
  });

  test("the documents are the same for every letter", () => {
    expect(LETTER_SHEET).not.toContain("Alma");
    expect(ENVELOPE_SHEET).not.toContain("Alma");
  });

  test("whatever it is, a letter comes out", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.string({ unit: "grapheme", maxLength: 300 }),
    );
    fc.assert(
      fc.property(text, text, (ownWords, name) => countPages(renderLetterPdf(letterWith(ownWords, name))) >= 1),
      { numRuns: 40 },
    );
  });
});

describe("names in any script come out with every letter", () => {
  test.each([
    ["Hawaiian", "Kaʻahumanu Keʻelikōlani"],
    ["Vietnamese", "Nguyễn Thị Phượng Đặng"],
    ["Greek", "Αλέξανδρος Παπαδόπουλος"],
    ["Ukrainian", "Володимир Їжак"],
    ["Chinese", "刘晓波 劉曉波"],
    ["Japanese", "さくら カタカナ"],
  ])("%s", (_, name) => expect(textOf(renderLetterPdf(letterWith("x", name)))).toContain(name));

  test.each([
    ["Arabic", "فاطمة الزهراء"],
    ["Hebrew", "שרה כהן"],
    ["Hindi", "प्रियङ्का शर्मा"],
    ["Bengali", "রবীন্দ্রনাথ"],
  ])("%s, in its own shapes and order", (_, name) => {
    const shown = readPdfText(renderLetterPdf(letterWith("x", name)));
    const ofScript = shown.filter((run) => /[\u0590-\u09ff]/.test(run.text));
    expect(ofScript.length).toBeGreaterThan(0);
    expect(shown.map((run) => run.text).join("")).not.toContain("\ufffd");
  });

  test("a paragraph that begins from the right is set from the right", () => {
    expect(letterPrint(letterWith("אני מלמדת\n\nI teach")).body.map(({ rtl }) => rtl)).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });
});

test("what cannot be printed is named at the foot, never a silent box", () => {
  const text = textOf(renderLetterPdf(letterWith("Hello 🙂", "Ana 안")));
  expect(text).toContain("Ana \ufffd");
  expect(text).toContain("stands for U+1F642, U+C548, which could not be printed.");
});

test("citations are raised, brackets in own words stay", () => {
  const runs = readPdfText(renderLetterPdf(letterWith("As [1] says"))).map((run) => run.text);
  expect(runs).toContain("As [1] says");
  expect(runs).not.toContainEqual(expect.stringContaining(".[1]"));
});

test("a name of 500 characters stays on the sheet, whole under the letter", () => {
  for (const name of ["Maximiliana ".repeat(42).trim(), "W".repeat(500)]) {
    const runs = readPdfText(renderLetterPdf(letterWith("x", name)));
    const shown = runs
      .map((run) => run.text.trimEnd())
      .join("")
      .replaceAll(" ", "");
    expect(shown).toContain(name.replaceAll(" ", ""));
    const widest = Math.max(...runs.map((run) => (/^W+$/.test(run.text) ? run.x + 10.5 * run.text.length : run.x)));
    expect(widest).toBeLessThan(RIGHT_EDGE_POINTS);
  }
});

test("a second page says whose letter it is, and a first does not", () => {
  const long = readPdfText(renderLetterPdf(letterWith("I teach eighth-grade history and I worry. ".repeat(70))));
  expect(long.find((run) => run.text === "Page 2")?.page).toBe(2);
  expect(long.filter((run) => run.text.includes("·")).map((run) => run.page)).toEqual([2]);
  expect(textOf(renderLetterPdf(letterWith("Short.")))).not.toContain("Page");
});

test("an envelope has both addresses and one page", () => {
  const pdf = renderEnvelopePdf({
    from: ["Alma Reyes", "12 Elm Street"],
    to: ["The Honorable X", "United States Senate"],
  });
  expect(readPdfText(pdf).map((run) => run.text)).toEqual([
    "Alma Reyes",
    "12 Elm Street",
    "The Honorable X",
    "United States Senate",
  ]);
  expect(countPages(pdf)).toBe(1);
});

describe("the estimate of pages never says too few", () => {
  const repeat = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  test.each([
    ["English", "This fall a student asked me what would replace the last treaty, and I had no answer for her. "],
    ["short lines", "One line.\nAnother\n\nThird.\n"],
    ["capitals", "MY FAMILY HAS LIVED HERE FOR THREE GENERATIONS. "],
    ["wide letters", "mmwMMW"],
    ["long words", `${"a".repeat(39)} `],
    ["links", "https://www.example.org/some/very/long/path/that-goes-on "],
    ["Chinese", "我教八年级历史今年秋天一个学生问我"],
    ["Cyrillic", "Здравствуйте меня зовут Владимир Щербаков "],
    ["Arabic", "أنا أعلّم التاريخ الصف الثامن منذ "],
    ["Hindi", "प्रियङ्का शर्मा मेरा नाम "],
  ])("%s", (_, unit) => {
    for (let length = 100; length < 5_000; length += 700) {
      const letter = letterWith(repeat(unit, length));
      expect(estimatePages(letter)).toBeGreaterThanOrEqual(countPages(renderLetterPdf(letter)));
    }
  });
});
