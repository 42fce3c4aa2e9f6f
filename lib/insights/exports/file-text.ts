import { stringify } from "csv-stringify/sync";
import type { ExportFormat, ExportRow } from "@/lib/insights/exports/exports";
import { guardCell } from "@/lib/shared/csv";

/** A file's text piece by piece, in the order of `columns`; a column that a row does not have is empty, or null in JSON. */
export async function* fileText(
  format: ExportFormat,
  columns: readonly string[],
  pieces: AsyncIterable<ExportRow[]>,
): AsyncGenerator<string> {
  yield format === "csv" ? csvHead(columns) : "[";
  let isFirst = true;
  for await (const rows of pieces) {
    if (rows.length === 0) continue;
    yield format === "csv" ? csvText(columns, rows) : `${isFirst ? "" : ","}\n${jsonText(columns, rows)}`;
    isFirst = false;
  }
  if (format === "json") yield "\n]\n";
}

// Spreadsheets take a file without a byte order mark for one in the machine's own encoding.
const csvHead = (columns: readonly string[]): string => stringify([[...columns]], { bom: true });

const csvText = (columns: readonly string[], rows: readonly ExportRow[]): string =>
  stringify(rows.map((row) => columns.map((column) => guardCell(row[column] ?? null))));

const jsonText = (columns: readonly string[], rows: readonly ExportRow[]): string =>
  rows
    .map((row) => JSON.stringify(Object.fromEntries(columns.map((column) => [column, row[column] ?? null]))))
    .join(",\n");
