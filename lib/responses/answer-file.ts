// An answer as a file: what it is, told by its content and never by its name, and the words in it as far as they can be read.
import { fileTypeFromBuffer } from "file-type";
import { simpleParser } from "mailparser";
import { extractText, getDocumentProxy } from "unpdf";
import { type ImageType, withoutMetadata } from "@/lib/responses/image-metadata";
import { cleanWords, FILE_LIMIT_BYTES } from "@/lib/responses/response";
import { fail, ok, type Result } from "@/lib/shared/result";
import { textOfBytes } from "@/lib/shared/text-encoding";

const HEAD_BYTES = 20_000;
const MOST_PAGES = 30;
const MOST_ATTACHMENTS = 5;

export type AnswerFileType =
  | "application/pdf"
  | "image/png"
  | "image/jpeg"
  | "image/webp"
  | "message/rfc822"
  | "text/plain";

/** What is worth keeping of a file: a scan or a photo, which a person reads, without what it tells besides the picture. */
export type KeptFile = { bytes: Uint8Array<ArrayBuffer>; type: KeptFileType };
export type KeptFileType = "application/pdf" | ImageType;

/**
 * `words` is empty where only a person can read it. Of a mail and of a text the words are all that is kept: the rest of a
 * mail tells to whom it went and by which way.
 */
export type AnswerFile = { type: AnswerFileType; words: string; kept: KeptFile | null };

/** Worded in messages/en/responses.json under `fileProblem`. */
export type AnswerFileProblem = "file_empty" | "file_too_large" | "file_type" | "file_unreadable";

const BINARY: readonly string[] = ["application/pdf", "image/png", "image/jpeg", "image/webp"];

// A mail has no mark of its own: it begins with header lines, one of which every mail has.
const HEADER = /^[A-Za-z][A-Za-z0-9-]{1,60}:\s?\S/;
const MAIL_HEADERS = /^(?:from|date|received|return-path|message-id|mime-version):/im;

function isMail(text: string): boolean {
  const head = text.split(/\r?\n\r?\n/, 1)[0] ?? "";
  const [first = ""] = head.split(/\r?\n/, 1);
  return (
    (HEADER.test(first) || first.startsWith("From ")) && (head.match(new RegExp(MAIL_HEADERS, "gim"))?.length ?? 0) > 1
  );
}

async function typeOf(bytes: Uint8Array): Promise<AnswerFileType | null> {
  const mime = (await fileTypeFromBuffer(bytes))?.mime;
  if (mime && BINARY.includes(mime)) return mime as AnswerFileType;
  // What has another kind's mark is of that kind, also when it reads as text (RTF, PostScript).
  if (mime && !["message/rfc822", "text/plain"].includes(mime)) return null;
  // A mail may carry eight-bit signs of any alphabet, by parts: its headers are read as they stand.
  if (isMail(new TextDecoder("latin1").decode(bytes.subarray(0, HEAD_BYTES)))) return "message/rfc822";
  return textOfBytes(bytes) === null ? null : "text/plain";
}

async function wordsOfPdf(bytes: Uint8Array): Promise<string> {
  // pdf.js takes over the memory that it is given.
  const document = await getDocumentProxy(new Uint8Array(bytes));
  try {
    if (document.numPages > MOST_PAGES) return "";
    return (await extractText(document, { mergePages: true })).text;
  } finally {
    await document.loadingTask.destroy();
  }
}

/** The text of a mail, and what of its attachments is an answer: offices send scans. The first one that is. */
async function readMail(bytes: Uint8Array): Promise<Omit<AnswerFile, "type">> {
  const mail = await simpleParser(Buffer.from(bytes), { maxHtmlLengthToParse: 500_000, skipImageLinks: true });
  const own = cleanWords(mail.text ?? "");
  for (const { content, related } of mail.attachments.slice(0, MOST_ATTACHMENTS)) {
    const type = related ? null : await typeOf(content);
    if (!type || !isKept(type)) continue;
    const { words, kept } = await readKept(type, content).catch(() => ({ words: "", kept: null }));
    if (kept) return { words: cleanWords([own, words].filter(Boolean).join("\n\n")), kept };
  }
  return { words: own, kept: null };
}

const isKept = (type: AnswerFileType): type is KeptFileType => BINARY.includes(type);

async function readKept(type: KeptFileType, bytes: Uint8Array): Promise<Omit<AnswerFile, "type">> {
  if (type === "application/pdf") {
    return { words: cleanWords(await wordsOfPdf(bytes)), kept: { type, bytes: new Uint8Array(bytes) } };
  }
  const plain = withoutMetadata(type, bytes);
  return { words: "", kept: plain && { type, bytes: plain } };
}

async function readAs(type: AnswerFileType, bytes: Uint8Array): Promise<Omit<AnswerFile, "type">> {
  if (isKept(type)) return readKept(type, bytes);
  return type === "message/rfc822" ? readMail(bytes) : { words: cleanWords(textOfBytes(bytes) ?? ""), kept: null };
}

/** Reads a file that somebody uploaded. Nothing in it is run, fetched or trusted. */
export async function readAnswerFile(bytes: Uint8Array): Promise<Result<AnswerFile, AnswerFileProblem>> {
  if (bytes.length === 0) return fail("file_empty");
  if (bytes.length > FILE_LIMIT_BYTES) return fail("file_too_large");
  const type = await typeOf(bytes);
  if (!type) return fail("file_type");
  try {
    const read = await readAs(type, bytes);
    return read.words === "" && !read.kept ? fail("file_unreadable") : ok({ type, ...read });
  } catch {
    return fail("file_unreadable");
  }
}
