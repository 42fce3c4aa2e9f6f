import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ExportRow, exportFileName, NO_FILTER } from "@/lib/insights/exports/exports";
import { fileText } from "@/lib/insights/exports/file-text";
import { parseExportRequest } from "@/lib/insights/exports/input";

async function* pieces(...given: ExportRow[][]) {
  yield* given;
}

async function textOf(format: "csv" | "json", rows: ExportRow[][]): Promise<string> {
  let text = "";
  for await (const piece of fileText(format, ["a", "b"], pieces(...rows))) text += piece;
  return text;
}

const cell = fc.oneof(
  fc.constant(null),
  fc.integer(),
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", 'say "yes", then\nleave'),
);
const row = fc.record({ a: cell, b: cell });

describe("a file of rows", () => {
  it("reads back as JSON exactly as it was, in however many pieces", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(row)), async (given) => {
        expect(JSON.parse(await textOf("json", given))).toEqual(given.flat());
      }),
    );
  });

  it("reads back as CSV, with nothing that a spreadsheet would run", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(row)), async (given) => {
        const text = await textOf("csv", given);
        const read: string[][] = parse(text, { bom: true });
        expect(read[0]).toEqual(["a", "b"]);
        expect(read).toHaveLength(given.flat().length + 1);
        for (const [index, { a }] of given.flat().entries()) {
          const stands = read[index + 1]?.[0] ?? "";
          if (typeof a !== "string") expect(stands).toBe(a === null ? "" : String(a));
          else {
            expect(stands).not.toMatch(/^[=+\-@\t\r]/);
            expect(stands.replace(/^'(?=[=+\-@\t\r])/, "")).toBe(a);
          }
        }
      }),
    );
  });

  it("says in its name what it holds", () => {
    expect(exportFileName("talk-now", "letters", NO_FILTER, "csv")).toBe("talk-now-letters.csv");
    const filter = { state: "NH", ask: "sres-61", from: "2026-11-01", to: "2026-11-22" };
    expect(exportFileName("talk-now", "letters", filter, "json")).toBe(
      "talk-now-letters-NH-sres-61-from-2026-11-01-to-2026-11-22.json",
    );
  });
});

describe("what is asked for", () => {
  it.each([
    ["letters.csv", "", { name: "letters", format: "csv", filter: NO_FILTER }],
    ["letters.json", "state=NH&ask=", { name: "letters", format: "json", filter: { ...NO_FILTER, state: "NH" } }],
    [
      "supporters.csv",
      "from=2026-02-28",
      { name: "supporters", format: "csv", filter: { ...NO_FILTER, from: "2026-02-28" } },
    ],
  ])("%s?%s", (file, search, asked) => {
    expect(parseExportRequest(file, new URLSearchParams(search))).toEqual(asked);
  });

  it.each([
    ["letters", ""],
    ["letters.xls", ""],
    ["secrets.csv", ""],
    ["letters.csv", "state=nh"],
    ["letters.csv", "from=2026-02-30"],
    ["letters.csv", "ask=../x"],
  ])("%s?%s is no file", (file, search) => {
    expect(parseExportRequest(file, new URLSearchParams(search))).toBeNull();
  });
});
