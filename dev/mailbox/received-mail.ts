import { randomUUID } from "node:crypto";

/** A mail as the mailbox keeps it. `recipients` are the addresses that the sender's server named, the truth of where it goes. */
export type ReceivedMail = {
  id: string;
  /** when it came, ISO 8601 in UTC */
  date: string;
  from: string;
  to: string;
  recipients: string[];
  subject: string;
  text: string;
  /** null when it came as text alone */
  html: string | null;
  /** the address that it comes back to when it cannot be delivered, as its sender's server named it */
  returnPath: string;
  /** by name in lower case; a header that stands twice has its values on lines of their own */
  headers: Record<string, string>;
};

const unfolded = (line: string): string =>
  line
    .slice(line.indexOf(":") + 1)
    .replace(/\r?\n\s+/g, " ")
    .trim();

function headersFrom(lines: readonly { key: string; line: string }[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { key, line } of lines)
    headers[key] = key in headers ? `${headers[key]}\n${unfolded(line)}` : unfolded(line);
  return headers;
}

/** Reads a mail as it came over the line. */
export async function parseMail(
  raw: Buffer,
  { returnPath, recipients }: { returnPath: string; recipients: string[] },
  now: Date,
): Promise<ReceivedMail> {
  // Loaded at the first mail: a tenth of a second that no start has to wait for.
  const { simpleParser } = await import("mailparser");
  const parsed = await simpleParser(raw);
  const to = [parsed.to ?? []].flat().map((group) => group.text);
  return {
    id: randomUUID(),
    date: now.toISOString(),
    from: parsed.from?.text ?? "",
    to: to.join(", "),
    recipients,
    subject: parsed.subject ?? "",
    text: parsed.text ?? "",
    html: parsed.html || null,
    returnPath,
    headers: headersFrom(parsed.headerLines),
  };
}
