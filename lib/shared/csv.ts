// A spreadsheet runs what begins like a formula: a text that somebody typed must not (OWASP, "CSV Injection").
const RUNS = /^[=+\-@\t\r]/;

/** A cell as it may stand in a file for spreadsheets: text that begins like a formula gets an apostrophe before it. Numbers stay. */
export const guardCell = (cell: string | number | null): string | number | null =>
  typeof cell === "string" && RUNS.test(cell) ? `'${cell}` : cell;
