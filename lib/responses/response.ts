/** What an office's answer can be, from the least that it says to the most. */
export const RESPONSE_CLASSES = [
  "acknowledgement",
  "form_reply",
  "substantive",
  "commitment",
  "refusal",
  "wrong_office",
] as const;
export type ResponseClass = (typeof RESPONSE_CLASSES)[number];

/** The class that a form or a file names; null for anything else. */
export const classFrom = (text: string): ResponseClass | null =>
  RESPONSE_CLASSES.find(
    (known) =>
      known ===
      text
        .trim()
        .toLowerCase()
        .replace(/[\s-]+/g, "_"),
  ) ?? null;

/** The longest answer that is kept, in characters: some twenty pages. */
export const WORDS_LIMIT = 40_000;

/** The largest file that is taken: a scan of a few pages fits. */
export const FILE_LIMIT_BYTES = 8 * 1024 * 1024;

/** Who decided may want to look at the file once more; after that nobody needs it. */
export const FILE_KEPT_DAYS = 30;

/** A file about which nobody decides is kept no longer than this, in days from its upload. */
export const FILE_WAITS_DAYS = 180;

const DAY_MS = 86_400_000;

/** The moment so many days later. */
export const daysAfter = (now: Date, days: number): Date => new Date(now.getTime() + days * DAY_MS);

/** Line ends as one sign, no empty space at the ends, no signs that a text has no use for, and no more than is kept. */
export const cleanWords = (text: string): string =>
  text
    .replaceAll("\r\n", "\n")
    .replace(/[^\P{C}\n\t]/gu, "")
    .trim()
    .slice(0, WORDS_LIMIT);
