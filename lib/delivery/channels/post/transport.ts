// The way to the service that prints and mails letters. It speaks through node's own client rather than fetch, because only
// here can one see whether anything had left when a line broke.
import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { LetterToCarry, MachineChannel, Outcome, Prepared } from "@/lib/delivery/channels/channel";
import { POST_TEST, type PostSettings } from "@/lib/delivery/channels/post/access";
import {
  type PostAnswer,
  type PostHeaders,
  type PostSearch,
  readPostAnswer,
  readPostSearch,
} from "@/lib/delivery/channels/post/answer";
import { type PostLetter, postFields, postLetter } from "@/lib/delivery/channels/post/format";
import { renderLetterPdf } from "@/lib/delivery/channels/print/transport";

/** How a sending ended. After `not_sent` nothing had left us. */
export type PostSending = PostAnswer | { kind: "not_sent"; code: string };

const TIMEOUT_MS = 60_000;
const MOST_BYTES = 2 ** 20;

/**
 * Has a letter printed and mailed, once: the letter's id is the idempotency key, so the same may be asked again for a day
 * and one letter is mailed. Never throws for what a network or the service can do.
 */
export async function sendPost(
  settings: PostSettings,
  letterId: string,
  letter: PostLetter,
  pdf: Uint8Array,
): Promise<PostSending> {
  const form = new FormData();
  for (const [name, value] of Object.entries(postFields(letterId, letter))) form.set(name, value);
  form.set("file", new Blob([Buffer.from(pdf)], { type: "application/pdf" }), "letter.pdf");
  const encoded = new Response(form);
  const type = encoded.headers.get("content-type") ?? "";
  const body = Buffer.from(await encoded.arrayBuffer());
  const got = await exchange(settings, "/v1/letters", { body, type, key: letterId });
  if (got.kind === "broken") return { kind: got.began ? "unknown" : "not_sent", code: got.code };
  return readPostAnswer(got.status, got.headers, got.body, new Date());
}

/** Whether the service has a letter of ours: for one of which nobody knows, once its key no longer protects it. */
export async function findPosted(settings: PostSettings, letterId: string): Promise<PostSearch> {
  const query = new URLSearchParams({ "metadata[letter_id]": letterId, limit: "10" });
  const got = await exchange(settings, `/v1/letters?${query}`, null);
  return got.kind === "broken" ? { kind: "failed", code: got.code } : readPostSearch(got.status, got.body);
}

/** Post as one of the ways on which a machine carries letters; off without settings. */
export const postChannel = (settings: () => PostSettings | null): MachineChannel => ({
  // It may be looked for first, and is set in type, which takes a moment.
  leaseS: (2 * TIMEOUT_MS) / 1000 + 30,
  isOn: () => settings() !== null,
  prepare(letter): Prepared {
    const access = settings();
    if (!access) return refusal("channel-off", []);
    const addressed = postLetter(letter.composed);
    if (!addressed.ok)
      return refusal(
        "does-not-fit",
        addressed.problems.map(({ of, code }) => `${of}: ${code}`),
      );
    return {
      ok: true,
      send: async () => {
        const before = mayBeThere(letter) ? await findPosted(access, letter.id) : null;
        if (before?.kind === "found") return taken(access);
        // For a day the service makes one letter of all requests with one key (support.lob.com on duplicate mailings); after
        // that it would make a second. So nothing is sent before this is known.
        if (before?.kind === "failed") return { kind: "unknown", code: before.code };
        const pdf = await renderLetterPdf(letter.composed).catch(() => null);
        if (!pdf) return { kind: "not_sent", code: "not-set-in-type", retryAfterSeconds: null };
        const sending = await sendPost(access, letter.id, addressed.value, pdf);
        return sending.kind === "accepted" ? taken(access) : outcomeOf(sending);
      },
    };
  },
});

/** What a service in its test mode takes, it does not print: that is kept with the letter. */
const taken = ({ isTest }: PostSettings): Outcome =>
  isTest ? { kind: "handed_to_mail", code: POST_TEST } : { kind: "handed_to_mail" };

/** Whether an earlier attempt may have brought a letter there. */
const mayBeThere = ({ attempts = [] }: LetterToCarry): boolean =>
  attempts.some(({ channel, outcome }) => channel === "post" && (outcome === null || outcome === "unknown"));

const refusal = (code: string, words: readonly string[]): Prepared => ({
  ok: false,
  outcome: { kind: "refused", code, words },
});

/** A key that is not taken can be mended by the operator, and then every letter goes: so they wait a quarter of an hour. */
const KEY_WAIT_S = 900;

function outcomeOf(sending: Exclude<PostSending, { kind: "accepted" }>): Outcome {
  switch (sending.kind) {
    case "wait":
      return { ...sending, kind: "not_sent" };
    case "not_sent":
      return { ...sending, retryAfterSeconds: null };
    case "refused":
      return sending.cause === "credentials"
        ? { kind: "not_sent", code: sending.code, retryAfterSeconds: KEY_WAIT_S }
        : { kind: "refused", code: sending.code, words: sending.words };
    case "unknown":
      return sending;
  }
}

type Exchange =
  | { kind: "answered"; status: number; headers: PostHeaders; body: string }
  | { kind: "broken"; began: boolean; code: string };

type Upload = { body: Buffer; type: string; key: string };

function exchange(settings: PostSettings, path: string, upload: Upload | null): Promise<Exchange> {
  const url = new URL(`${settings.baseUrl.replace(/\/$/, "")}${path}`);
  const isTls = url.protocol === "https:";
  return new Promise((resolve) => {
    let began = false;
    let answered = false;
    const request = (isTls ? requestHttps : requestHttp)(url, {
      method: upload ? "POST" : "GET",
      agent: false,
      auth: `${settings.apiKey}:`,
      headers: upload
        ? { "content-type": upload.type, "content-length": upload.body.length, "idempotency-key": upload.key }
        : {},
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
      resolve({
        kind: "answered",
        status: response.statusCode ?? 0,
        headers: response.headers,
        body: await readBody(response),
      });
    });
    request.end(upload?.body);
  });
}

/** What came of a body; one that breaks off is read as far as it came. */
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
