import { z } from "zod";
import { cleanLine } from "@/lib/letters/clean-text";
import { retryAfterSeconds } from "@/lib/shared/retry-after";

/**
 * How the service took a letter. `accepted`: it will print and mail it. `wait`: not now, the same later. `refused`: for good
 * as it stands, in the service's own words; for an `address` the writer or the office's record can mend it, for
 * `credentials` only the operator. `unknown`: it may have been made; ask again with the same key.
 */
export type PostAnswer =
  | { kind: "accepted"; id: string; expectedOn: string | null }
  | { kind: "wait"; code: string; retryAfterSeconds: number | null }
  | { kind: "refused"; cause: "address" | "content" | "credentials"; code: string; words: string[] }
  | { kind: "unknown"; code: string };

export type PostHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

const made = z.object({
  id: z.string().startsWith("ltr_"),
  expected_delivery_date: z.string().nullable().optional().catch(null),
});
const failed = z.object({ error: z.object({ message: z.string(), code: z.string().optional().catch(undefined) }) });
const found = z.object({ data: z.array(made.extend({ deleted: z.boolean().optional() })) });

const ADDRESS_CODES = ["failed_deliverability_strictness", "address_length_exceeds_limit", "foreign_return_address"];
const OF_ADDRESS = /\b(?:to|from)\.(?:address_|name|company)|\baddress\b/;

const LONGEST_WORDS = 500;

/** Reads an answer to a letter. `now` turns a Retry-After that is a date into seconds. */
export function readPostAnswer(status: number, headers: PostHeaders, body: string, now: Date): PostAnswer {
  const code = `http-${status}`;
  if (status === 429 || status === 503) {
    const after = headers["retry-after"];
    const header = (typeof after === "string" ? after : after?.[0]) ?? null;
    return { kind: "wait", code, retryAfterSeconds: retryAfterSeconds(header, now) };
  }
  const json = parse(body);
  if (status >= 200 && status < 300) {
    const letter = made.safeParse(json);
    // Somebody between us and the service can answer 200 with a page of its own.
    if (!letter.success) return { kind: "unknown", code: `${code}-no-letter` };
    return { kind: "accepted", id: letter.data.id, expectedOn: letter.data.expected_delivery_date ?? null };
  }
  const told = failed.safeParse(json);
  // A refusal without the service's words may be somebody else's, on the way.
  if (!told.success) return { kind: "unknown", code };
  const { message, code: cause } = told.data.error;
  const words = [cleanLine(message).slice(0, LONGEST_WORDS)];
  if (status === 401 || status === 403) return { kind: "refused", cause: "credentials", code: cause ?? code, words };
  if (status === 400 || status === 404 || status === 422) {
    const isAddress = ADDRESS_CODES.includes(cause ?? "") || OF_ADDRESS.test(message);
    return { kind: "refused", cause: isAddress ? "address" : "content", code: cause ?? code, words };
  }
  // 408, 409 while the first request with the key is still at work, and the service's own faults.
  return { kind: "unknown", code };
}

export type PostSearch = { kind: "found"; id: string } | { kind: "none" } | { kind: "failed"; code: string };

/** Reads the list of letters that bear a key of ours. One that was called back counts as none. */
export function readPostSearch(status: number, body: string): PostSearch {
  const list = found.safeParse(parse(body));
  if (status !== 200 || !list.success) return { kind: "failed", code: `http-${status}` };
  const letter = list.data.data.find(({ deleted }) => !deleted);
  return letter ? { kind: "found", id: letter.id } : { kind: "none" };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
