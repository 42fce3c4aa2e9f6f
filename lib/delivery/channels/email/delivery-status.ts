// The machine's part of a delivery status notification (RFC 3464): blocks of fields with empty lines between them, the
// first of the whole message, then one for each recipient.

/** What a server says about one recipient. A failure says its status, which may leave open what is wrong. */
export type RecipientStatus = {
  action: "failed" | "delayed" | "delivered" | "relayed" | "expanded";
  /** "5.1.1", by RFC 3463 */
  status: string | null;
  recipient: string | null;
  /** all addresses that it names for them: the one that a mail was sent to, and the one that it came to in the end */
  addresses: readonly string[];
  /** what the far server said, in its own words */
  words: string;
};

const ACTIONS: readonly RecipientStatus["action"][] = ["failed", "delayed", "delivered", "relayed", "expanded"];
const STATUS = /(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])/;

/** The recipients in a delivery status, in their order. A block without a known action says nothing, and is left out. */
export function readDeliveryStatus(text: string): RecipientStatus[] {
  return text
    .replace(/\r\n?/g, "\n")
    .split(/\n[ \t]*\n/)
    .flatMap((block) => recipientIn(fieldsOf(block)) ?? []);
}

function fieldsOf(block: string): ReadonlyMap<string, string> {
  const lines = block.replace(/\n[ \t]+/g, " ").split("\n");
  return new Map(
    lines.flatMap((line) => {
      const colon = line.indexOf(":");
      return colon > 0 ? [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]] : [];
    }),
  );
}

function recipientIn(fields: ReadonlyMap<string, string>): RecipientStatus | null {
  const word = /^[a-z]+/i.exec(fields.get("action") ?? "")?.[0].toLowerCase();
  const action = ACTIONS.find((known) => known === word);
  if (!action) return null;
  const named = ["original-recipient", "final-recipient"].flatMap((name) => fields.get(name) ?? []);
  const addresses = named.flatMap((field) => addressIn(field) ?? []);
  return {
    action,
    status: STATUS.exec(fields.get("status") ?? "")?.[1] ?? null,
    recipient: addresses[0] ?? null,
    addresses,
    words: withoutType(fields.get("diagnostic-code") ?? ""),
  };
}

/** A field's type, as in "rfc822; office@example.gov". */
const withoutType = (value: string): string => value.replace(/^[a-z0-9-]+[ \t]*;[ \t]*/i, "");

const LAST_CODE_POINT = 0x10ffff;

/** The address without brackets; \x{...} stands for a character in an address in UTF-8 (RFC 6533, section 3). */
function addressIn(field: string): string | null {
  const address = withoutType(field).replace(/^<(.*)>$/, "$1");
  const decoded = address.replace(/\\x\{([0-9a-f]{1,6})\}/gi, (written, hex: string) => {
    const point = Number.parseInt(hex, 16);
    return point <= LAST_CODE_POINT ? String.fromCodePoint(point) : written;
  });
  return decoded === "" ? null : decoded;
}
