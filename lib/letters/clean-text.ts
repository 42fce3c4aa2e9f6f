/**
 * What a person typed, made safe to keep and to show without losing a word: line ends become one kind, control
 * characters go (Postgres refuses NUL; a line break in a name would end a mail header), half of a surrogate pair
 * becomes U+FFFD. Everything else stays as typed, also `{{ }}`, `<script>`, emoji and marks of direction.
 */

const LINE_END = /\r\n|[\r\u0085\u2028\u2029]/g;
const SPACE_LIKE = /[\t\v\f]/g;
const CONTROL = /(?!\n)\p{Cc}/gu;
const NEEDS_CLEANING = /(?!\n)[\p{Cc}\u2028\u2029]/u;

/** Text of several lines, its lines ended by "\n". */
export function cleanText(text: string): string {
  const wellFormed = text.toWellFormed();
  if (!NEEDS_CLEANING.test(wellFormed)) return wellFormed;
  return wellFormed.replace(LINE_END, "\n").replace(SPACE_LIKE, " ").replace(CONTROL, "");
}

/** Text of one line, as for a name or a subject: runs of white space that hold a line break become one space. */
export const cleanLine = (text: string): string =>
  cleanText(text)
    .replace(/ *\n\s*/g, " ")
    .trim();
