import { fail, ok, type Result } from "@/lib/shared/result";

export type BriefFormat = "text" | "markdown" | "html" | "docx";

/** Why a file is no brief: nothing is written in it, it or its text is too large, or it is of a kind that we do not read. */
export type BriefFileProblem = "empty" | "too_large" | "too_long" | "not_readable";

const LARGEST_BYTES = 10_000_000;

/**
 * The longest text that is read, in characters: about a hundred pages. A megabyte of citations took 25 s to go through
 * (2026-11-22), and the site answers nobody meanwhile.
 */
export const LONGEST_TEXT = 250_000;

/** The longest page or document before its text is taken out, in characters: markup is many times its words. */
const LONGEST_MARKUP = 2_000_000;

/** Thrown on the way to a text that would be too long. */
class TooLong extends Error {}

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** The text of bytes: by their byte order mark, else UTF-8, else what Windows wrote before that. */
function decode(bytes: Uint8Array): string {
  const encoding = startsWith(bytes, 0xff, 0xfe) ? "utf-16le" : startsWith(bytes, 0xfe, 0xff) ? "utf-16be" : null;
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** The format of a file, by what it begins with and then by its name. */
export function formatOf(bytes: Uint8Array, name: string): BriefFormat {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || /\.docx$/i.test(name)) return "docx";
  if (/\.html?$/i.test(name)) return "html";
  if (/\.(?:md|markdown)$/i.test(name)) return "markdown";
  return looksLikeHtml(decode(bytes.subarray(0, 4_000))) ? "html" : "text";
}

/** Whether pasted text is a web page or a piece of one, and not text in which a few tags stand. */
export const looksLikeHtml = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<(?:html|head|body|div|article|section|main|p|h1|h2|ul|ol|table|meta|style)[\s>])/i.test(
    text,
  );

/**
 * Reads an uploaded or pasted brief as text or Markdown. Text and Markdown come back as they are, without a byte order
 * mark; of HTML and Word documents comes the Markdown that says the same. Never throws.
 */
export async function readBriefFile(
  bytes: Uint8Array,
  name: string,
): Promise<Result<{ text: string; format: BriefFormat }, BriefFileProblem>> {
  if (bytes.length > LARGEST_BYTES) return fail("too_large");
  const format = formatOf(bytes, name);
  try {
    const text = await textOf(bytes, format);
    // Zero bytes: an old Word document, a PDF, a picture.
    if (text.includes("\u0000") || text.startsWith("%PDF-") || text.startsWith("{\\rtf")) return fail("not_readable");
    if (text.length > LONGEST_TEXT) return fail("too_long");
    return text.trim() === "" ? fail("empty") : ok({ text, format });
  } catch (error) {
    return fail(error instanceof TooLong ? "too_long" : "not_readable");
  }
}

async function textOf(bytes: Uint8Array, format: BriefFormat): Promise<string> {
  if (format === "text" || format === "markdown") return decode(bytes);
  // Loaded when needed: they are large, and most briefs are text.
  const { markdownFromHtml } = await import("@/lib/campaigns/brief-import/html-markdown");
  if (format === "html") return markdownFromHtml(withinMarkup(decode(bytes)));
  const { htmlFromWord, unpackedSize } = await import("@/lib/campaigns/brief-import/word-html");
  // A small file can unpack to gigabytes.
  if (unpackedSize(bytes) > LARGEST_BYTES * 10) throw new TooLong();
  return markdownFromHtml(withinMarkup(await htmlFromWord(bytes)));
}

function withinMarkup(markup: string): string {
  if (markup.length > LONGEST_MARKUP) throw new TooLong();
  return markup;
}
