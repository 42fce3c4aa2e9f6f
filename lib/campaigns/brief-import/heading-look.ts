// Which lines look like headings although no mark makes them one.

const LONGEST = 140;

const isBold = (line: string): boolean => /^(\*\*|__)(?!\s)(?:(?!\1).){1,140}\1:?$/.test(line);

function isCapitals(line: string): boolean {
  const letters = line.replace(/[^\p{L}]/gu, "");
  return letters.length >= 4 && /\p{L}{3}/u.test(line) && letters === letters.toUpperCase() && !/[.,;]$/.test(line);
}

/** Whether a whole line is in bold or in capitals. */
export function isBoldOrCapitals(text: string): boolean {
  const line = text.trim();
  return line.length <= LONGEST && (isBold(line) || isCapitals(line));
}

/** Whether a line that stands alone in plain text reads like a heading: short, without an end like a sentence's. */
export function readsLikeHeading(line: string): boolean {
  const words = line.split(/\s+/).length;
  return (
    line.length <= 90 &&
    words <= 14 &&
    /^[\p{Lu}\d“"]/u.test(line) &&
    !/[.,;:!…]["”’)]?(?:\s?\(\d{1,2}\)|(?<=\D)\d{1,2})?$/.test(line)
  );
}

/** "Sources", "Notes and references", "## Endnotes:". */
export const namesSources = (heading: string): boolean =>
  /^(?:\d+[.)]\s*|[ivx]+\.\s*)?(?:(?:our|selected|key|additional|further)\s+)?(?:sources?|references?|notes?|end\s?notes?|foot\s?notes?|citations?|bibliography|works cited|reading)(?:\s*(?:,|&|and|\/)\s*(?:sources?|references?|notes?|endnotes?|footnotes?|citations?|further reading))*(?:\s+cited)?\s*:?$/i.test(
    heading.trim(),
  );

const DATE = String.raw`(?:\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9} \d{4}|\p{L}{3,9} \d{4}|\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}\/\d{2,4})`;
const DATED = new RegExp(
  String.raw`^(?:(?:last\s+)?(?:updated|posted|revised|published|issued)(?:\s+on)?:?\s+)?${DATE}$|[|·•]\s*(?:updated\s+)?${DATE}$|^${DATE}\s*[|·•—–]`,
  "iu",
);

/** Lines above a title that say what kind of paper it is, or when it was written. */
export const isKicker = (line: string): boolean =>
  /^(?:(?:issue|policy|campaign|legislative|action|advocacy|public)\s+)?(?:brief(?:ing)?(?:\s+paper)?|memo(?:randum)?|fact\s?sheet|action alert|alert|one[- ]pager|leave[- ]behind|for immediate release|draft|talking points)(?:\s+no\.?\s*\d{1,4})?\s*(?:[:|—–-].{0,60}|\p{L}{3,9}\.?(?: \d{1,2},)? \d{4})?$/iu.test(
    line,
  ) || DATED.test(line);

/** Who wrote a paper, for whom and when, and whom to ask: no headings, wherever they stand. */
export const isByline = (line: string): boolean =>
  DATED.test(line) ||
  /^(?:(?:prepared|written|submitted|presented|compiled|drafted|authored)\s+(?:by|for)\b|(?:date|from|to|cc|for|(?:media |press )?contact|authors?|by|updated|tel|phone|e-?mail|questions)\s*[:?]\s|for more information\b|contact us\b)/i.test(
    line,
  );

/** "By the Patients First Coalition", right under a title. */
export const namesAuthor = (line: string): boolean =>
  /^by\s+(?:(?:the|our)\s+)?\p{Lu}/iu.test(line) && !/^by the numbers/i.test(line);

/** To whom a letter goes, above its "Dear". */
export const isAddress = (line: string): boolean =>
  /^(?:the honorable|hon\.|(?:u\.?s\.?|united states) (?:house|senate))\b/i.test(line);

/** "In the Senate", "For House offices:", "Both chambers": parts of a list of asks rather than of a paper. */
export const namesChamberOnly = (line: string): boolean =>
  /^(?:(?:in|for|to|on)\s+)?(?:the\s+|your\s+|our\s+|all\s+)?(?:U\.?S\.?\s+)?(?:(?:House|Senate)(?:\s+(?:of Representatives|offices?|members|side|only))?|senators?|representatives?|(?:both|all|either) (?:chambers?|houses?|offices)|both|all|everyone|(?:House|Senate) and (?:House|Senate)|senators and representatives)\s*:?$/i.test(
    line,
  );
