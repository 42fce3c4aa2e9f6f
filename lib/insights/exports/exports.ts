// What can be taken out as a file: one row a line, the same as CSV and as JSON.

/** `persons`: it names people, so only who may see them gets it, and that they did is on the record. */
type ExportTable = { persons: boolean; columns: readonly string[] };

export const EXPORT_TABLES = {
  letters: {
    persons: false,
    columns: [
      "letter",
      "confirmed_at",
      "ask",
      "ask_version",
      "measure",
      "congress",
      "bioguide",
      "legislator",
      "party",
      "seat",
      "state",
      "standing",
      "channel",
      "delivery",
      "delivery_code",
      "own_words_percent",
      "source_code",
    ],
  },
  attempts: {
    persons: false,
    columns: [
      "letter",
      "number",
      "channel",
      "started_at",
      "finished_at",
      "outcome",
      "code",
      "office_words",
      "bioguide",
      "seat",
      "state",
    ],
  },
  offices: {
    persons: false,
    columns: ["bioguide", "legislator", "party", "seat", "state", "letters", "in_own_words", "first_at", "last_at"],
  },
  responses: {
    persons: false,
    columns: [
      "response",
      "received_on",
      "reported_by",
      "ask",
      "class",
      "reported_class",
      "proposed_class",
      "proposed_reason",
      "same_as",
      "letter",
      "bioguide",
      "legislator",
      "party",
      "seat",
      "state",
    ],
  },
  positions: {
    persons: false,
    columns: [
      "ask",
      "bioguide",
      "legislator",
      "party",
      "seat",
      "state",
      "stance",
      "evidence",
      "on",
      "url",
      "office_words",
      "note",
      "recorded_at",
      "withdrawn_at",
      "withdrawn_reason",
    ],
  },
  supporters: {
    persons: true,
    columns: ["supporter", "email", "verified_at", "acted_at", "letters", "source_code"],
  },
} as const satisfies Record<string, ExportTable>;

export type ExportName = keyof typeof EXPORT_TABLES;
export const EXPORT_NAMES = Object.keys(EXPORT_TABLES) as ExportName[];

export const EXPORT_FORMATS = ["csv", "json"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Days are Washington's, "2026-11-22", both included; null: not filtered. */
export type ExportFilter = {
  /** two letters */
  state: string | null;
  /** the ask's slug */
  ask: string | null;
  from: string | null;
  to: string | null;
};

export const NO_FILTER: ExportFilter = { state: null, ask: null, from: null, to: null };

export type ExportRow = Record<string, string | number | null>;

/** "talk-now-letters-NH-sres-61-from-2026-11-01.csv": what a file holds is still known when it lies in a folder. */
export function exportFileName(
  campaign: string,
  name: ExportName,
  { state, ask, from, to }: ExportFilter,
  format: ExportFormat,
): string {
  const parts = [campaign, name, state, ask, from && `from-${from}`, to && `to-${to}`];
  return `${parts.filter(Boolean).join("-")}.${format}`;
}
