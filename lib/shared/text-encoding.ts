// Texts in files come in the encoding of the program that saved them, and seldom say which.

// What a text has no use for; tab, line feed, form feed and carriage return it has.
const CONTROL = /[^\P{Cc}\n\t\f\r]/u;

function decoded(encoding: string, bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return CONTROL.test(text) ? null : text;
  } catch {
    return null;
  }
}

/** Every other byte empty, as Latin letters have it in UTF-16; null: it is not. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 512);
  const empty = (from: number): number => head.filter((byte, index) => index % 2 === from && byte === 0).length;
  const many = head.length / 4;
  if (empty(1) > many && empty(0) === 0) return "utf-16le";
  return empty(0) > many && empty(1) === 0 ? "utf-16be" : null;
}

/**
 * The text of a file: by its mark, else UTF-16 where that is plain to see, else UTF-8, else Windows-1252, in which spreadsheets
 * on Windows save. Null where it is no text. A mark is not part of the text.
 */
export function textOfBytes(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decoded("utf-16le", bytes);
  if (first === 0xfe && second === 0xff) return decoded("utf-16be", bytes);
  const utf16 = unmarkedUtf16(bytes);
  if (utf16) return decoded(utf16, bytes);
  return decoded("utf-8", bytes) ?? decoded("windows-1252", bytes);
}
