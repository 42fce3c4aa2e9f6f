// Answers in a file, as somebody keeps them in a spreadsheet: one a line, the first line naming the columns.
import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import {
  type FindOffice,
  type ParsedResponse,
  parseResponse,
  type ResponseAsk,
  type TypedProblem,
  type TypedResponse,
} from "@/lib/responses/input";
import { officeOf } from "@/lib/responses/office-choice";
import { fail, ok, type Result } from "@/lib/shared/result";

export const MOST_LINES = 5_000;
export const CSV_LIMIT_CHARACTERS = 4_000_000;

/** Names of columns as people write them, in small letters. */
const COLUMNS: Record<keyof TypedResponse, readonly string[]> = {
  office: ["office", "legislator", "member", "name", "seat", "bioguide"],
  date: ["date", "received", "received on", "day"],
  class: ["class", "type", "kind"],
  ask: ["ask"],
  words: ["words", "text", "quote", "answer", "reply"],
};

/** `key` is the same for the same line in a later file, and differs for a second line that says the same. */
export type CsvLine = ParsedResponse & { line: number; key: string };

export type CsvLines = { lines: CsvLine[]; wrong: (TypedProblem & { line: number })[] };

/** Worded in messages/en/responses.json under `csvProblem`. */
export type CsvProblem = { code: "csv_empty" | "csv_unreadable" | "csv_no_office" | "csv_too_long"; line: number };

type Row = { record: string[]; info: { lines: number } };

/** What stands between the cells: of the signs that spreadsheets use, the one that the first line has most. */
function delimiterOf(text: string): string {
  const [head = ""] = text.split("\n", 1);
  const bare = head.replace(/"[^"]*"/g, "");
  const count = (sign: string): number => bare.split(sign).length;
  return [",", ";", "\t"].reduce((most, sign) => (count(sign) > count(most) ? sign : most));
}

/** Reads a file of answers: what can be taken in, and what is wrong with which line. */
export function readCsv(text: string, asks: readonly ResponseAsk[], now: Date): Result<CsvLines, CsvProblem> {
  if (text.trim() === "") return fail({ code: "csv_empty", line: 0 });
  if (text.length > CSV_LIMIT_CHARACTERS) return fail({ code: "csv_too_long", line: 0 });
  let rows: Row[];
  try {
    // Line ends as one sign: two would count twice.
    const plain = text.replaceAll("\r\n", "\n");
    const how = { bom: true, delimiter: delimiterOf(plain), info: true, skip_empty_lines: true } as const;
    rows = parse(plain, { ...how, relax_column_count: true }) as unknown as Row[];
  } catch (error) {
    return fail({ code: "csv_unreadable", line: Number((error as { lines?: number }).lines ?? 0) });
  }
  const names = (rows.shift()?.record ?? []).map((name) => name.trim().toLowerCase());
  const columnOf = (field: keyof TypedResponse): number => names.findIndex((name) => COLUMNS[field].includes(name));
  if (rows.length === 0) return fail({ code: "csv_empty", line: 0 });
  if (columnOf("office") < 0) return fail({ code: "csv_no_office", line: 1 });
  if (rows.length > MOST_LINES) return fail({ code: "csv_too_long", line: rows.length });
  return ok(readRows(rows, names.length, columnOf, { asks, now }));
}

/** A search through all who serve takes milliseconds, and a file names the same ones again and again. */
function rememberingOffices(): FindOffice {
  const known = new Map<string, ReturnType<FindOffice>>();
  return (typed) => {
    const found = known.get(typed) ?? officeOf(typed);
    known.set(typed, found);
    return found;
  };
}

function readRows(
  rows: readonly Row[],
  width: number,
  columnOf: (field: keyof TypedResponse) => number,
  { asks, now }: { asks: readonly ResponseAsk[]; now: Date },
): CsvLines {
  const lines: CsvLine[] = [];
  const wrong: CsvLines["wrong"] = [];
  const seen = new Map<string, number>();
  const find = rememberingOffices();
  for (const { record, info } of rows) {
    // The reader counts to the end of a record, and a cell may have line ends of its own.
    const line = info.lines - (record.join("").match(/\n/g)?.length ?? 0);
    // A comma in a cell without quotes: what stands behind it would be lost.
    if (record.slice(width).some((cell) => cell.trim() !== "")) {
      wrong.push({ field: "words", code: "too_many_cells", names: "", line });
      continue;
    }
    const cell = (field: keyof TypedResponse): string => record[columnOf(field)] ?? "";
    const typed = {
      office: cell("office"),
      ask: cell("ask"),
      class: cell("class"),
      date: cell("date"),
      words: cell("words"),
    };
    const parsed = parseResponse(typed, asks, now, find);
    if (!parsed.ok) {
      wrong.push(...parsed.problem.map((problem) => ({ ...problem, line })));
      continue;
    }
    // Without a day of its own a line would be another one tomorrow.
    const { bioguide, askId, class: named, words } = parsed.value;
    const day = typed.date.trim() === "" ? "" : parsed.value.receivedOn;
    const content = JSON.stringify([bioguide, askId, named, day, words]);
    const nth = (seen.get(content) ?? 0) + 1;
    seen.set(content, nth);
    const key = createHash("sha256").update(`${nth}:${content}`).digest("base64url");
    lines.push({ ...parsed.value, line, key });
  }
  return { lines, wrong };
}
