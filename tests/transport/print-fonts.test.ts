import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fontFiles } from "@/lib/delivery/channels/print/font-files";
import { findUnprintable, PRINT_FONTS, splitByFont } from "@/lib/letters/printable";
import { coverageOf } from "./print-font-coverage";

/** Private use means something else in every font, and nothing in a letter. */
const isPrivate = (codePoint: number) => (codePoint >= 0xe000 && codePoint <= 0xf8ff) || codePoint >= 0xf0000;

/** Ranges as pairs in base 36, gap since the last range's end and length: see lib/letters/printable.ts. */
function tableOf(covered: Iterable<number>): string {
  const pairs: string[] = [];
  let next = 0;
  let start = -1;
  let end = -1;
  const close = () => {
    if (start < 0) return;
    pairs.push(`${(start - next).toString(36)},${(end - start + 1).toString(36)}`);
    next = end + 1;
  };
  for (const codePoint of [...covered].sort((a, b) => a - b)) {
    if (start >= 0 && codePoint === end + 1) end = codePoint;
    else {
      close();
      start = codePoint;
      end = codePoint;
    }
  }
  close();
  return pairs.join(" ");
}

test("the table of printable characters is what the fonts cover", async () => {
  const tables = fontFiles().map((file) => {
    const covered = [...coverageOf(readFileSync(file))];
    return tableOf(covered.filter((codePoint) => codePoint >= 0x20 && !isPrivate(codePoint)));
  });
  expect(tables.length).toBe(PRINT_FONTS.length);
  await expect(`${JSON.stringify(tables)}\n`).toMatchFileSnapshot("../../lib/letters/printable.table.json");
});

test("a text is cut where the font changes, and marks stay with their letter", () => {
  expect(splitByFont("Ana 刘 e\u0301 שָׁ ١٢\u200d")).toEqual([
    { text: "Ana ", font: 0 },
    { text: "刘", font: 5 },
    { text: " e\u0301 ", font: 0 },
    { text: "שָׁ", font: 2 },
    { text: " ", font: 0 },
    { text: "١٢\u200d", font: 1 },
  ]);
  expect(splitByFont("🙂!")).toEqual([{ text: "\ufffd!", font: 0 }]);
  expect(splitByFont("")).toEqual([]);
});

test.each([
  ["Hawaiian", "Kaʻahumanu Liliʻuokalani ā ē ī ō ū"],
  ["Vietnamese", "Nguyễn Thị Phượng, Đặng Hữu Ước"],
  ["Greek and Cyrillic", "Αλέξανδρος Володимир"],
  ["Arabic and Persian", "فاطمة الزهراء، گلناز پژمان"],
  ["Hebrew", "שָׁלוֹם כהן"],
  ["Hindi and Bengali", "प्रियङ्का রবীন্দ্রনাথ"],
  ["Chinese and Japanese", "刘晓波 劉曉波 さくら カタカナ"],
  ["Navajo and Polish", "Diné bizaad, Łódź, Şükrü, Ñandú"],
])("prints %s", (_, text) => expect(findUnprintable(text)).toEqual([]));

test("names what it cannot print, each once", () => {
  expect(findUnprintable("Ana 🙂🙂 김민수 สม")).toEqual(["🙂", "김", "민", "수", "ส", "ม"]);
});
