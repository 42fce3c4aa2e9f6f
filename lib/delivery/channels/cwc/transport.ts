// The way to the chambers' systems. It speaks through node's own client rather than fetch, because only here can one see
// whether anything had left when a line broke; and each message has a line of its own, since on a kept one that breaks
// nobody can tell. The key stands in the address, as the systems want it, so addresses go into no log and no error.
import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { Chamber } from "@/lib/congress/measure";
import { type CwcAnswer, type CwcHeaders, readCwcAnswer } from "@/lib/delivery/channels/cwc/answer";

/** How to reach one chamber's system. */
export type CwcSettings = {
  chamber: Chamber;
  /** "https://cwc.house.gov", "https://uat-cwc.house.gov" (test), "https://soapbox.senate.gov" (both) */
  baseUrl: string;
  apiKey: string;
  /** the Senate takes test messages under another path; the House on another host */
  isTest: boolean;
  /** for the whole answer, its last byte included */
  timeoutMs?: number;
};

/** How a sending ended. After `not_sent` nothing had left us. */
export type CwcSending = CwcAnswer | { kind: "not_sent"; code: string };

const TIMEOUT_MS = 30_000;
const MOST_BYTES = 2 ** 20;
const OFFICE_CODE = /^[HS][A-Z]{2}\d{2}$/;

const sendPath = ({ chamber, isTest }: CwcSettings): string =>
  chamber === "house" ? "v2/message" : isTest ? "api/testing-messages/" : "api/production-messages/";

/** Sends a document once. Never throws for what a network or a system can do. */
export async function sendCwc(settings: CwcSettings, xml: string): Promise<CwcSending> {
  const got = await exchange(settings, sendPath(settings), xml);
  if (got.kind === "broken") return { kind: got.began ? "unknown" : "not_sent", code: got.code };
  return readCwcAnswer(got.status, got.headers, got.body, new Date());
}

export type CwcValidation = { kind: "valid" } | { kind: "invalid"; words: string[] } | { kind: "failed"; code: string };

/** Has the House check a document without keeping it. The Senate has no such call: its test offices are the check. */
export async function validateCwc(settings: CwcSettings & { chamber: "house" }, xml: string): Promise<CwcValidation> {
  const got = await exchange(settings, "v2/validate", xml);
  if (got.kind === "broken") return { kind: "failed", code: got.code };
  const answer = readCwcAnswer(got.status, got.headers, got.body, new Date());
  if (answer.kind === "accepted") return { kind: "valid" };
  if (answer.kind === "refused" && answer.cause === "content") return { kind: "invalid", words: answer.words };
  return { kind: "failed", code: "code" in answer ? answer.code : `http-${got.status}` };
}

export type CwcOffices = { kind: "listed"; codes: string[] } | { kind: "failed"; code: string };

/** The codes of the offices that take messages now. A list that holds none is a failure, not an empty list. */
export async function listActiveOffices(settings: CwcSettings): Promise<CwcOffices> {
  const path = settings.chamber === "house" ? "v2/offices" : "api/active_offices";
  const got = await exchange(settings, path, null);
  if (got.kind === "broken") return { kind: "failed", code: got.code };
  if (got.status !== 200) return { kind: "failed", code: `http-${got.status}` };
  const codes = codesIn(got.body, settings.chamber);
  return codes.length > 0 ? { kind: "listed", codes } : { kind: "failed", code: "no-list" };
}

function codesIn(body: string, chamber: Chamber): string[] {
  try {
    const list: unknown = JSON.parse(body);
    const initial = chamber === "house" ? "H" : "S";
    return Array.isArray(list)
      ? list.filter((code): code is string => OFFICE_CODE.test(String(code)) && String(code).startsWith(initial))
      : [];
  } catch {
    return [];
  }
}

type Exchange =
  | { kind: "answered"; status: number; headers: CwcHeaders; body: string }
  | { kind: "broken"; began: boolean; code: string };

function exchange(settings: CwcSettings, path: string, xml: string | null): Promise<Exchange> {
  const url = new URL(`${settings.baseUrl.replace(/\/$/, "")}/${path}`);
  url.searchParams.set("apikey", settings.apiKey);
  const isTls = url.protocol === "https:";
  return new Promise((resolve) => {
    let began = false;
    let answered = false;
    const request = (isTls ? requestHttps : requestHttp)(url, {
      method: xml === null ? "GET" : "POST",
      agent: false,
      headers: xml === null ? {} : { "content-type": "application/xml", "content-length": Buffer.byteLength(xml) },
      signal: AbortSignal.timeout(settings.timeoutMs ?? TIMEOUT_MS),
    });
    // Until the line stands, what is written waits on our side.
    request.once("socket", (socket) => socket.once(isTls ? "secureConnect" : "connect", () => (began = true)));
    request.on("error", (error) => {
      // Once there is a status, it counts, whatever becomes of the rest.
      if (!answered) resolve({ kind: "broken", began, code: codeOf(error) });
    });
    request.once("response", async (response) => {
      answered = true;
      const body = (await readBody(response)).replaceAll(settings.apiKey, "[key]");
      resolve({ kind: "answered", status: response.statusCode ?? 0, headers: response.headers, body });
    });
    request.end(xml ?? undefined);
  });
}

/** What came of a body. The status has said how it went, so one that breaks off is read as far as it came. */
async function readBody(response: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of response) {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes > MOST_BYTES) break;
    }
  } catch {}
  return Buffer.concat(chunks).toString("utf8");
}

const codeOf = (error: Error & { code?: string }): string =>
  error.name === "AbortError" ? "timeout" : (error.code ?? "unreachable").toLowerCase();
