import { XMLParser } from "fast-xml-parser";
import { cleanLine } from "@/lib/letters/clean-text";
import { retryAfterSeconds } from "@/lib/shared/retry-after";

/**
 * How a chamber's system took a message. `accepted_before`: the delivery id was used, so an earlier try had arrived.
 * `wait`: not now, try the same later. `refused`: for good as it stands, with the system's own words; when the cause is
 * the credentials, every message waits until they are mended. `unknown`: it may have arrived; ask again with the same id.
 */
export type CwcAnswer =
  | { kind: "accepted" }
  | { kind: "accepted_before" }
  | { kind: "wait"; code: string; retryAfterSeconds: number | null }
  | { kind: "refused"; cause: "content" | "content_type" | "credentials"; code: string; words: string[] }
  | { kind: "unknown"; code: string };

export type CwcHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Reads an answer to a message. A page of HTML never comes from the system itself but from something on the way, so it
 * neither accepts nor refuses a letter. `now` turns a Retry-After that is a date into seconds.
 */
export function readCwcAnswer(status: number, headers: CwcHeaders, body: string, now: Date): CwcAnswer {
  const code = `http-${status}`;
  if (status === 429 || status === 503) {
    return { kind: "wait", code, retryAfterSeconds: retryAfterSeconds(oneOf(headers["retry-after"]), now) };
  }
  if (status === 401 || status === 403) return { kind: "refused", cause: "credentials", code, words: wordsOf(body) };
  if (isPage(headers, body)) return { kind: "unknown", code: `${code}-page` };
  if (status >= 200 && status < 300) return { kind: "accepted" };
  if (status === 409) return { kind: "accepted_before" };
  if (status === 400) return { kind: "refused", cause: "content", code, words: wordsOf(body) };
  if (status === 415) return { kind: "refused", cause: "content_type", code, words: wordsOf(body) };
  return { kind: "unknown", code };
}

const oneOf = (header: string | readonly string[] | undefined): string | null =>
  (typeof header === "string" ? header : header?.[0]) ?? null;

const isPage = (headers: CwcHeaders, body: string): boolean =>
  /^text\/html\b/i.test(oneOf(headers["content-type"]) ?? "") || /^\s*<(!doctype html|html)\b/i.test(body);

const MOST_WORDS = 20;
const LONGEST_WORDS = 500;

const PARSER = new XMLParser({ parseTagValue: false, htmlEntities: true, isArray: (name) => name === "Error" });

// Also one that was cut off.
const TAG = /<[/!?a-z][^>]*(?:>|$)/gi;

/** The reasons of a refusal, each in one line: the Error elements of `<Errors>`, or else the text as it is. */
function wordsOf(body: string): string[] {
  const errors = errorsIn(body);
  return (errors.length > 0 ? errors : [body.replace(TAG, " ")])
    .map((words) => cleanLine(words).replace(/ {2,}/g, " ").slice(0, LONGEST_WORDS))
    .filter((words) => words !== "")
    .slice(0, MOST_WORDS);
}

function errorsIn(body: string): string[] {
  try {
    const errors: unknown = PARSER.parse(body)?.Errors?.Error;
    return Array.isArray(errors) ? errors.filter((error): error is string => typeof error === "string") : [];
  } catch {
    return [];
  }
}
