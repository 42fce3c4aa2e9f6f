// A chart is drawn from figures that a page already has, as SVG text: on a page, in a file to keep and in a meeting
// packet it is the same drawing. Beside the drawing stands its table, which says all of it in words.

/** A name for files, addresses and ids on a page: "letters-by-week". */
export type ChartId = string;

/** The figures of a chart in words. The first cell of a row names it. */
export type ChartTable = {
  columns: readonly string[];
  rows: readonly (readonly (string | number)[])[];
};

export type Chart = {
  id: ChartId;
  title: string;
  /** what the drawing shows, in a sentence or two, for who cannot see it */
  description: string;
  /** what stands beneath the drawing for everybody: what its parts are, and until when they are known */
  caption?: string;
  /** the drawing, `width` pixels wide, in colors by CSS custom properties (lib/insights/charts/colors.ts) */
  draw: (width: number) => string;
  table: ChartTable;
};

/** The product's words and its way to write numbers and dates: a chart is drawn in no language of its own. */
export type Say = {
  /** a message of messages/en/charts.json */
  t: (key: string, values?: Record<string, string | number>) => string;
  number: (value: number) => string;
  /** a calendar date, "2026-06-01", in words */
  day: (on: string) => string;
  shortDay: (on: string) => string;
  month: (on: string) => string;
  /** a state or territory by its abbreviation: "MA" gives "Massachusetts" */
  state: (code: string) => string;
};

/** Widths that a page shows: beside each other's texts 12 pixels high stay readable on a phone. */
export const WIDE = 620;
export const NARROW = 340;
