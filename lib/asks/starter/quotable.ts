/** Text as it can stand in a template and be quoted: without braces, source numbers, or quotation marks of its own. */
export const plain = (text: string): string =>
  text
    .replace(/[{}]/g, "")
    .replace(/\[\d{1,3}\]/g, "")
    .replace(/[“”"]/g, "’")
    .replace(/\s+/g, " ")
    .trim();

/** The same without an end of its own, to be put in the middle of a sentence. */
export const quotable = (text: string): string => plain(text).replace(/[.\s]+$/, "");
