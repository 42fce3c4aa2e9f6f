import { inflateSync } from "node:zlib";

/**
 * Reads back what a PDF of the typst compiler says and where: enough of the format for that compiler's files (objects
 * uncompressed, fonts with two-byte codes and a ToUnicode map), and no more.
 */

/** A run of text with the start of its baseline, in points from the page's top left corner. */
export type PdfRun = { page: number; x: number; y: number; text: string };

type Matrix = { a: number; d: number; x: number; y: number };

type PdfObjects = Map<string, string>;

function readObjects(file: Buffer): PdfObjects {
  const text = file.toString("latin1");
  const objects: PdfObjects = new Map();
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)\sendobj/g))
    objects.set(match[1] ?? "", match[2] ?? "");
  return objects;
}

function readStream(objects: PdfObjects, number: string): string {
  const object = objects.get(number) ?? "";
  const start = object.indexOf("stream\n") + "stream\n".length;
  const bytes = Buffer.from(object.slice(start, object.lastIndexOf("endstream")), "latin1");
  return object.includes("/FlateDecode") ? inflateSync(bytes).toString("latin1") : bytes.toString("latin1");
}

const reference = (object: string, key: string): string => new RegExp(`/${key} (\\d+) 0 R`).exec(object)?.[1] ?? "";

const fromUtf16 = (hex: string): string => Buffer.from(hex, "hex").swap16().toString("utf16le");

/** Two-byte code to text, from the font's ToUnicode map. */
function readCharacters(objects: PdfObjects, font: string): Map<number, string> {
  const map = readStream(objects, reference(objects.get(font) ?? "", "ToUnicode"));
  const characters = new Map<number, string>();
  for (const block of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const pair of (block[1] ?? "").matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      characters.set(Number.parseInt(pair[1] ?? "", 16), fromUtf16(pair[2] ?? ""));
    }
  }
  return characters;
}

const ESCAPES: Record<string, string> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

const unescapePdf = (text: string): string =>
  text.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (ESCAPES[code] ?? code),
  );

/** The strings of an array of strings and numbers. Balanced parentheses stand in a PDF string unescaped. */
function readStrings(array: string): string[] {
  const strings: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < array.length; index++) {
    const character = array[index];
    if (character === "\\") index++;
    else if (character === "(" && depth++ === 0) start = index + 1;
    else if (character === ")" && --depth === 0) strings.push(unescapePdf(array.slice(start, index)));
  }
  return strings;
}

function decode(array: string, characters: Map<number, string>): string {
  const bytes = Buffer.from(readStrings(array).join(""), "latin1");
  let text = "";
  for (let index = 0; index + 1 < bytes.length; index += 2)
    text += characters.get(bytes.readUInt16BE(index)) ?? "\u25a1";
  return text;
}

const OPERATION =
  /([\d.-]+) ([\d.-]+) ([\d.-]+) ([\d.-]+) ([\d.-]+) ([\d.-]+) (cm|Tm)\b|\/(F\d+) [\d.]+ Tf|\[(\([\s\S]*?)\] TJ|(?<=^|\s)([qQ])(?=\s|$)/g;

function readPage(content: string, height: number, page: number, fonts: Map<string, Map<number, string>>): PdfRun[] {
  const runs: PdfRun[] = [];
  const stack: { matrix: Matrix; font: string }[] = [];
  let matrix: Matrix = { a: 1, d: 1, x: 0, y: 0 };
  let text = { x: 0, y: 0 };
  let font = "";
  for (const match of content.matchAll(OPERATION)) {
    const [, a, , , d, x, y, kind, fontName, shown, save] = match;
    if (kind === "cm") {
      const moved = { x: matrix.x + matrix.a * Number(x), y: matrix.y + matrix.d * Number(y) };
      matrix = { a: matrix.a * Number(a), d: matrix.d * Number(d), ...moved };
    }
    if (kind === "Tm") text = { x: Number(x), y: Number(y) };
    if (fontName) font = fontName;
    if (save === "q") stack.push({ matrix, font });
    if (save === "Q") ({ matrix, font } = stack.pop() ?? { matrix, font });
    if (shown === undefined) continue;
    const at = { x: matrix.x + matrix.a * text.x, y: height - (matrix.y + matrix.d * text.y) };
    runs.push({ page, ...at, text: decode(shown, fonts.get(font) ?? new Map()) });
  }
  return runs;
}

/** All text of a PDF in the order in which it was set. */
export function readPdfText(pdf: Uint8Array): PdfRun[] {
  const objects = readObjects(Buffer.from(pdf));
  const pages = [...objects.values()].filter((object) => /\/Type \/Page\b(?!s)/.test(object));
  return pages.flatMap((page, index) => {
    const resources = objects.get(reference(page, "Resources")) ?? page;
    const fonts = new Map(
      [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(
        ([, name = "", font = ""]) => [name, readCharacters(objects, font)] as const,
      ),
    );
    const height = Number(/\/MediaBox \[0 0 [\d.]+ ([\d.]+)\]/.exec(page)?.[1]);
    return readPage(readStream(objects, reference(page, "Contents")), height, index + 1, fonts);
  });
}

/** Number of pages of a PDF. */
export const countPages = (pdf: Uint8Array): number =>
  (
    Buffer.from(pdf)
      .toString("latin1")
      .match(/\/Type \/Page\b(?!s)/g) ?? []
  ).length;
