import type { Span } from "@/lib/campaigns/brief-import/proposal";

/** A date as written, and as far as it is known: "2025-02-23", "2023-03", "2023". */
export type WrittenDate = Span & { date: string; dateText: string };

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = String.raw`(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?`;
const YEAR = String.raw`(?<year>(?:19|20)\d\d)`;
const DAY = String.raw`(?<day>[0-3]?\d)(?:st|nd|rd|th)?`;
const SEASON = "(?:Spring|Summer|Fall|Autumn|Winter)";

/** The fullest first: a day within a month before a month, a month before a year. */
const FORMS = [
  `\\b${MONTH}\\s+${DAY}(?:\\s*[–-]\\s*\\d{1,2})?,?\\s+${YEAR}\\b`,
  `\\b${DAY}\\s+${MONTH},?\\s+${YEAR}\\b`,
  `\\b${YEAR},\\s*${MONTH}\\s+${DAY}\\b`,
  `\\b${YEAR}-(?<number>[01]\\d)-${DAY}\\b`,
  `\\b(?<number>[01]?\\d)/${DAY}/${YEAR}\\b`,
  `\\b${MONTH},?\\s+${YEAR}\\b`,
  `\\b${YEAR},?\\s+${MONTH}(?![\\p{L}])`,
  `\\b(?:${SEASON})\\s+${YEAR}\\b`,
  `(?<![\\p{L}\\p{N}/.-])${YEAR}(?![\\p{N}/-])`,
].map((source) => new RegExp(source, "giu"));

const two = (number: number): string => String(number).padStart(2, "0");

function isoOf({ year, month, number, day }: Record<string, string | undefined>): string | null {
  const at = month ? MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1 : Number(number ?? 0);
  if (at < 0 || at > 12 || Number(day ?? 0) > 31) return null;
  return [year, at > 0 ? two(at) : null, at > 0 && day ? two(Number(day)) : null].filter(Boolean).join("-");
}

/** The day on which the writer looked is no date of the source. */
const LOOKED = /(?:accessed|retrieved|viewed|visited|consulted|last checked)(?:\s+on)?:?\s*[(]?$/i;

/** The date in a source's text outside `title`: the fullest, and of these the last. Null: none is written. */
export function findDate(text: string, title: Span | null): WrittenDate | null {
  for (const form of FORMS) {
    const dates = [...text.matchAll(form)].flatMap((match): WrittenDate[] => {
      const [start, end] = [match.index, match.index + match[0].length];
      const date = isoOf(match.groups ?? {});
      const inTitle = title !== null && start < title.end && end > title.start;
      if (date === null || inTitle || LOOKED.test(text.slice(Math.max(0, start - 24), start))) return [];
      return [{ date, dateText: match[0], start, end }];
    });
    // "Author (2024) Title of 2023": a date in parentheses is the source's own.
    const isSetOff = ({ start, end }: WrittenDate): boolean => text[start - 1] === "(" && text[end] === ")";
    const date = dates.findLast(isSetOff) ?? dates.at(-1);
    if (date) return date;
  }
  return null;
}
