// What may stand in a log. Callers pass ids and codes; this is the net beneath them, for the day when one does not.

const REMOVED = "[removed]";

// Names of properties, as they end: "email", "replyToEmail" and "reply_to_email" are one. What a name like these holds
// goes, whatever it is.
const PERSONAL_ENDING =
  /(e?mail|names?|address(es)?|street|city|zip(code)?|postcode|phone|body|texts?|content|words|subject|message|token|secret|password|cookies?|authorization|signature|signer|draft|replyto|recipients?|headers|deviceid)$/;
const PERSONAL_NAMES = new Set([
  "to",
  "from",
  "cc",
  "bcc",
  "detail",
  "values",
  "params",
  "parameters",
  "query",
  "html",
  "letter",
  "ip",
]);

const isPersonal = (key: string): boolean => {
  const name = key.toLowerCase().replace(/[_-]/g, "");
  return PERSONAL_NAMES.has(name) || PERSONAL_ENDING.test(name);
};

const LONGEST = 2_000;
const DEEPEST = 8;
const MOST_ITEMS = 50;

/** A text without mail addresses, without the tokens of links, and no longer than 2,000 characters. */
export const withoutAddresses = (text: string): string =>
  text
    .slice(0, LONGEST)
    .replace(/[^\s@<>"'(),;=]+@[^\s@<>"'(),;]+/g, "[address]")
    .replace(/\/(confirm|r|mails)\/[\w-]+/g, "/$1/[token]")
    .replace(/\b(token|email|callbackUrl)=[^\s&"']+/gi, "$1=[removed]");

/** What is told of a fault besides its place in the code: names and codes that no person typed. */
const TELLING = ["code", "syscall", "errno", "severity", "table", "constraint", "routine", "responseCode", "digest"];

type Fault = { name?: unknown; message?: unknown; stack?: unknown; cause?: unknown };

const isFault = (value: object): value is Fault =>
  value instanceof Error || ("stack" in value && "message" in value && typeof value.stack === "string");

/**
 * A fault without its message: messages repeat what was typed (Postgres: "Key (email)=(alma@example.net) already exists";
 * Prisma: the whole record). Its kind, its codes and where it happened are kept.
 */
function tellFault(fault: Fault, depth: number): Record<string, unknown> {
  const message = String(fault.message ?? "");
  const stack = String(fault.stack ?? "");
  const at = message === "" ? -1 : stack.indexOf(message);
  const frames = stack
    .slice(at < 0 ? 0 : at + message.length)
    .split("\n")
    .filter((line) => /^\s+at /.test(line));
  const facts = TELLING.flatMap((key) => {
    const value = (fault as Record<string, unknown>)[key];
    return typeof value === "string" || typeof value === "number" ? [[key, tell(value, depth)]] : [];
  });
  const causedBy = fault.cause instanceof Error && depth < DEEPEST;
  return {
    type: withoutAddresses(String(fault.name ?? "Error")),
    ...Object.fromEntries(facts),
    stack: withoutAddresses(frames.join("\n")),
    ...(causedBy && { cause: tellFault(fault.cause as Fault, depth + 1) }),
  };
}

function tellObject(value: object, depth: number, within: readonly object[]): unknown {
  if (isFault(value)) return tellFault(value, depth);
  if (value instanceof Date) return value;
  if (value instanceof URL) return withoutAddresses(value.href);
  if (ArrayBuffer.isView(value)) return REMOVED;
  if (within.includes(value)) return "[again]";
  if (depth >= DEEPEST) return "[deep]";
  const inner = [...within, value];
  if (Array.isArray(value) || value instanceof Set)
    return [...value].slice(0, MOST_ITEMS).map((item) => tell(item, depth + 1, inner));
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  return Object.fromEntries(
    entries.map(([key, item]) => {
      const name = withoutAddresses(String(key));
      return [name, isPersonal(name) ? REMOVED : tell(item, depth + 1, inner)];
    }),
  );
}

function tell(value: unknown, depth = 0, within: readonly object[] = []): unknown {
  if (typeof value === "string") return withoutAddresses(value);
  if (typeof value === "bigint") return String(value);
  return typeof value === "object" && value !== null ? tellObject(value, depth, within) : value;
}

/** A copy of anything without what is personal in it, at every depth. A fault stands under `err`. */
export const impersonal = (value: unknown): unknown =>
  typeof value === "object" && value !== null && isFault(value) ? { err: tellFault(value, 0) } : tell(value);
