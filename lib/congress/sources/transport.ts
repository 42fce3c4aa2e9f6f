// One question to a source over HTTP. Nothing that happens on the network is thrown: it is an answer with a code.
import type { SourceProblem, Validators } from "@/lib/congress/sources/source";

export type Fetched =
  | { kind: "document"; text: string; validators: Validators; remaining: number | null }
  | { kind: "unchanged" }
  | { kind: "absent" }
  | { kind: "failed"; code: SourceProblem; retryAfterSeconds: number | null };

export type Question = {
  url: string;
  headers?: Record<string, string>;
  known?: Validators;
  timeoutMs: number;
  /** A secret goes nowhere else: an answer that sends us on is then a refusal. */
  stayHere?: boolean;
};

/** The largest real answer is a file of about 2 MB; the House's whole list of names is below 300 kB. */
const MOST_BYTES = 16 * 2 ** 20;

/** How long to wait when a source says that we ask too much, and not until when. */
const PAUSE_SECONDS = 60;
const LONGEST_PAUSE_SECONDS = 6 * 3600;

/** Seconds until a source wants to be asked again, from Retry-After: seconds or a date (RFC 9110, section 10.2.3). */
export function retryAfter(header: string | null, now: number): number {
  const seconds = /^\d+$/.test(header ?? "") ? Number(header) : Math.ceil((Date.parse(header ?? "") - now) / 1000);
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 1), LONGEST_PAUSE_SECONDS) : PAUSE_SECONDS;
}

const failure = (code: SourceProblem, retryAfterSeconds: number | null = null): Fetched => ({
  kind: "failed",
  code,
  retryAfterSeconds,
});

async function readText(response: Response): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    // Leaving the loop closes the connection.
    if (bytes > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function statusProblem(response: Response): Fetched | null {
  const { status, headers } = response;
  if (status === 304) return { kind: "unchanged" };
  if (status === 404 || status === 410) return { kind: "absent" };
  if (status === 429) return failure("rate_limited", retryAfter(headers.get("retry-after"), Date.now()));
  if (status >= 500) return failure("server_error");
  return status === 200 ? null : failure("refused");
}

/** Asks once. The time limit is for the whole answer, its last byte included. */
export async function fetchDocument(question: Question): Promise<Fetched> {
  const { url, headers, known, timeoutMs, stayHere } = question;
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(timeoutMs),
      redirect: stayHere ? "manual" : "follow",
      headers: {
        ...headers,
        ...(known?.etag && { "if-none-match": known.etag }),
        ...(known?.lastModified && { "if-modified-since": known.lastModified }),
      },
    });
    const problem = statusProblem(response);
    if (problem) {
      await response.body?.cancel();
      return problem;
    }
    const text = await readText(response);
    if (text === null) return failure("too_large");
    const remaining = response.headers.get("x-ratelimit-remaining");
    return {
      kind: "document",
      text,
      validators: { etag: response.headers.get("etag"), lastModified: response.headers.get("last-modified") },
      remaining: remaining === null || !/^\d+$/.test(remaining) ? null : Number(remaining),
    };
  } catch (error) {
    const timedOut = error instanceof DOMException && error.name === "TimeoutError";
    return failure(timedOut ? "timeout" : "unreachable");
  }
}
