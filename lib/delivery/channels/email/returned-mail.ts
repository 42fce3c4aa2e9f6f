import { type ParsedMail, simpleParser } from "mailparser";

/** A mail that came to the mailbox for returned mail, in the parts that tell what it is. */
export type ReturnedMail = {
  /** by name in lower case, unfolded, in their order */
  headers: ReadonlyMap<string, readonly string[]>;
  text: string;
  /** the `report-type` of a multipart/report (RFC 6522), in lower case */
  reportType: string | null;
  /** the machine's part of a report: message/delivery-status, also in its form for addresses in UTF-8 (RFC 6533) */
  deliveryStatus: string | null;
  /** the mail that came back, or its headers alone */
  original: string | null;
};

const REPORT_TYPE = /;\s*report-type\s*=\s*"?([a-z-]+)/i;
const STATUS_PART = /^message\/(global-)?delivery-status$/;
const ORIGINAL_PART = /^(message\/(rfc822|global|global-headers)|text\/rfc822-headers)$/;

/** The beginning of a mail says why it came back; what follows is our own letter. */
export const MOST_BYTES = 2 ** 18;

/** More than this of a part says nothing about a delivery. */
const MOST_CHARACTERS = 2 ** 16;

const NOTHING: ReturnedMail = { headers: new Map(), text: "", reportType: null, deliveryStatus: null, original: null };

/** Reads a mail as it came over the line; of one that cannot be read, nothing. */
export async function parseReturnedMail(raw: Uint8Array): Promise<ReturnedMail> {
  const options = { keepDeliveryStatus: true, ignoreEmbedded: true, skipTextToHtml: true, skipImageLinks: true };
  const mail = await simpleParser(Buffer.from(raw.subarray(0, MOST_BYTES)), options).catch(() => null);
  if (!mail) return NOTHING;
  const partOf = (type: RegExp): string | null =>
    mail.attachments
      .find(({ contentType }) => type.test(contentType))
      ?.content.toString("utf8")
      .slice(0, MOST_CHARACTERS) ?? null;
  const headers = headersOf(mail);
  return {
    headers,
    text: (mail.text ?? "").slice(0, MOST_CHARACTERS),
    reportType: REPORT_TYPE.exec(headers.get("content-type")?.[0] ?? "")?.[1]?.toLowerCase() ?? null,
    deliveryStatus: partOf(STATUS_PART),
    original: partOf(ORIGINAL_PART),
  };
}

function headersOf({ headerLines }: ParsedMail): ReadonlyMap<string, readonly string[]> {
  const headers = new Map<string, string[]>();
  for (const { key, line } of headerLines) {
    const value = line.slice(line.indexOf(":") + 1).replace(/\r?\n[ \t]+/g, " ");
    headers.set(key, [...(headers.get(key) ?? []), value.trim()]);
  }
  return headers;
}
