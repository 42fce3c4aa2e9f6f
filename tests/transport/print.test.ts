import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { letterPrint } from "@/lib/delivery/channels/print/format";
import { plainScriptsOnly } from "@/lib/delivery/channels/print/runs";
import { ENVELOPE_SHEET, LETTER_SHEET } from "@/lib/delivery/channels/print/sheet";
import { renderEnvelopePdf, renderLetterPdf } from "@/lib/delivery/channels/print/transport";
import { composeLetter } from "@/lib/letters/compose-letter";
import { estimatePages } from "@/lib/letters/page-estimate";
import { input } from "../domain/letters-fixtures";
import { countPages, readPdfText } from "./print-pdf-text";

const letterWith = (ownWords: string, fullName = "Alma Reyes") =>
  composeLetter({ ...input, ownWords, signer: { ...input.signer, fullName } });

const printed = async (ownWords: string, fullName?: string) =>
  readPdfText(await renderLetterPdf(letterWith(ownWords, fullName)));

const joined = (runs: { text: string }[]): string => runs.map((run) => run.text).join("");

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
  ])("%s", async (typed) => {
    expect(joined(await printed(typed, typed))).toContain(typed);
    const envelope = await renderEnvelopePdf({ from: [typed.slice(0, 20)], to: [typed] });
    expect(joined(readPdfText(envelope))).toContain(typed);
  });

  test("the documents are the same for every letter", () => {
    expect(LETTER_SHEET).not.toContain("Alma");
    expect(ENVELOPE_SHEET).not.toContain("Alma");
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
  ])("%s", async (_, name) => expect(joined(await printed("x", name))).toContain(name));

  test.each([
    ["Arabic", "فاطمة الزهراء"],
    ["Hebrew", "שרה כהן"],
    ["Hindi", "प्रियङ्का शर्मा"],
    ["Bengali", "রবীন্দ্রনাথ"],
  ])("%s, in its own shapes and order", async (_, name) => {
    const text = joined(await printed("x", name));
    expect(text).toMatch(/[\u0590-\u09ff]/);
    expect(text).not.toContain("\ufffd");
  });

  test("a paragraph that begins from the right is set from the right", () => {
    const { body } = letterPrint(letterWith("אני מלמדת\n\nI teach"));
    expect(body.map(({ rtl }) => rtl)).toEqual([false, true, false, false]);
  });

  test("a name of 500 characters stays on the sheet, whole under the letter", async () => {
    for (const name of ["Maximiliana ".repeat(42).trim(), "W".repeat(500)]) {
      const runs = await printed("x", name);
      expect(joined(runs).replaceAll(" ", "")).toContain(name.replaceAll(" ", ""));
      const widest = Math.max(...runs.map((run) => (/^W+$/.test(run.text) ? run.x + 10.5 * run.text.length : run.x)));
      expect(widest).toBeLessThan(RIGHT_EDGE_POINTS);
    }
  });
});

describe("what cannot be printed", () => {
  test("is named at the foot, never a silent box", async () => {
    const text = joined(await printed("Hello 🙂", "Ana 안"));
    expect(text).toContain("Ana \ufffd");
    expect(text).toContain("stands for U+1F642, U+C548, which could not be printed.");
  });

  test("ends neither this process nor other people's letters", async () => {
    // Ends the compiler of typst-ts-node-compiler 0.6.0; a later one may well take it.
    const fatal = "\u061d\u06c4\u06c6 \ufdff\u08f5\u200c\u200e\u08cb\u200d\u08d0 \ufefe\ufe80\u202d\u0600";
    const letters = [letterWith("Before."), letterWith(`Mine: ${fatal}`), letterWith("After.")];
    const texts = (await Promise.all(letters.map(renderLetterPdf))).map((pdf) => joined(readPdfText(pdf)));
    expect(texts[0]).toContain("Before.");
    expect(texts[1]).toContain("Mine: ");
    expect(texts[2]).toContain("After.");
  });

  test("leaves plain scripts when the rest is taken out, and says so", () => {
    const { body, notes } = letterPrint(letterWith("Ana Łódź 刘 فا"), plainScriptsOnly);
    expect(joined(body[1]?.lines[0] ?? [])).toBe("Ana Łódź 刘 \ufffd\ufffd");
    expect(joined(notes.at(-1)?.text ?? [])).toContain("U+0641, U+0627");
  });

  test("whatever it is, a letter comes out", async () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.string({ unit: "grapheme", maxLength: 300 }),
    );
    await fc.assert(
      fc.asyncProperty(text, text, async (ownWords, name) => {
        expect(countPages(await renderLetterPdf(letterWith(ownWords, name)))).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 40 },
    );
  });
});

test("citations are raised, brackets in own words stay", async () => {
  const runs = await printed("As [1] says");
  expect(runs.map((run) => run.text)).toContain("As [1] says");
  expect(joined(runs)).not.toContain(".[1]");
});

test("a second page says whose letter it is, and a first does not", async () => {
  const long = await printed("I teach eighth-grade history and I worry. ".repeat(70));
  expect(long.find((run) => run.text === "Page 2")?.page).toBe(2);
  expect(long.filter((run) => run.text.includes("·")).map((run) => run.page)).toEqual([2]);
  expect(joined(await printed("Short."))).not.toContain("Page");
});

test("an envelope has both addresses and one page", async () => {
  const from = ["Alma Reyes", "12 Elm Street"];
  const to = ["The Honorable X", "United States Senate"];
  const pdf = await renderEnvelopePdf({ from, to });
  expect(readPdfText(pdf).map((run) => run.text)).toEqual([...from, ...to]);
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
  ])("%s", async (_, unit) => {
    for (let length = 100; length < 5_000; length += 700) {
      const letter = letterWith(repeat(unit, length));
      expect(estimatePages(letter)).toBeGreaterThanOrEqual(countPages(await renderLetterPdf(letter)));
    }
  });
});
