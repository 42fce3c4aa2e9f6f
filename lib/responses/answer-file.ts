// An answer as a file: what it is, told by its content and never by its name, and the words in it as far as they can be read.
import { fileTypeFromBuffer } from "file-type";
import { simpleParser } from "mailparser";
import { extractText, getDocumentProxy } from "unpdf";
import { cleanWords, FILE_LIMIT_BYTES } from "@/lib/responses/response";
import { fail, ok, type Result } from "@/lib/shared/result";

const MOST_PAGES = 30;

export type AnswerFileType =
  | "application/pdf"
  | "image/png"
  | "image/jpeg"
  | "image/webp"
  | "message/rfc822"
  | "text/plain";

/** `words` is empty for an image: a person reads it. */
export type AnswerFile = { type: AnswerFileType; words: string };

/** Worded in messages/en/responses.json under `fileProblem`. */
export type AnswerFileProblem = "file_empty" | "file_too_large" | "file_type" | "file_unreadable";

const BINARY: readonly string[] = ["application/pdf", "image/png", "image/jpeg", "image/webp"];

// A mail has no mark of its own: it begins with header lines, one of which every mail has.
const HEADER = /^[A-Za-z][A-Za-z0-9-]{1,60}:\s?\S/;
const MAIL_HEADERS = /^(?:from|date|received|return-path|message-id|mime-version):/im;

function isMail(text: string): boolean {
  const head = text.slice(0, 20_000).split(/\r?\n\r?\n/, 1)[0] ?? "";
  const [first = ""] = head.split(/\r?\n/, 1);
  return (
    (HEADER.test(first) || first.startsWith("From ")) && (head.match(new RegExp(MAIL_HEADERS, "gim"))?.length ?? 0) > 1
  );
}

function asText(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}

async function typeOf(bytes: Uint8Array): Promise<AnswerFileType | null> {
  const mime = (await fileTypeFromBuffer(bytes))?.mime;
  if (mime && BINARY.includes(mime)) return mime as AnswerFileType;
  // What has another kind's mark is of that kind, also when it reads as text (RTF, PostScript).
  if (mime && !["message/rfc822", "text/plain"].includes(mime)) return null;
  const text = asText(bytes) ?? (new TextDecoder("latin1").decode(bytes).includes("\0") ? null : latin1IfMail(bytes));
  if (text === null) return null;
  return isMail(text) ? "message/rfc822" : "text/plain";
}

/** A mail may carry eight-bit signs of any alphabet; a plain text that is no UTF-8 is not taken. */
function latin1IfMail(bytes: Uint8Array): string | null {
  const text = new TextDecoder("latin1").decode(bytes);
  return isMail(text) ? text : null;
}

async function wordsIn(type: AnswerFileType, bytes: Uint8Array): Promise<string> {
  switch (type) {
    case "application/pdf": {
      // pdf.js takes over the memory that it is given.
      const document = await getDocumentProxy(new Uint8Array(bytes));
      try {
        if (document.numPages > MOST_PAGES) return "";
        return (await extractText(document, { mergePages: true })).text;
      } finally {
        await document.loadingTask.destroy();
      }
    }
    case "message/rfc822": {
      const mail = await simpleParser(Buffer.from(bytes), { maxHtmlLengthToParse: 500_000, skipImageLinks: true });
      return mail.text ?? "";
    }
    case "text/plain":
      return asText(bytes) ?? "";
    default:
      return "";
  }
}

/** Reads a file that somebody uploaded. Nothing in it is run, fetched or trusted. */
export async function readAnswerFile(bytes: Uint8Array): Promise<Result<AnswerFile, AnswerFileProblem>> {
  if (bytes.length === 0) return fail("file_empty");
  if (bytes.length > FILE_LIMIT_BYTES) return fail("file_too_large");
  const type = await typeOf(bytes);
  if (!type) return fail("file_type");
  try {
    return ok({ type, words: cleanWords(await wordsIn(type, bytes)) });
  } catch {
    return fail("file_unreadable");
  }
}
