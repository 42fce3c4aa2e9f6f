import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { type Behavior, faultOf } from "./behavior";
import { type Chamber, chamberOfOffice, type StandInOffice } from "./chamber";
import { checkDocument } from "./check-document";
import type { Ledger } from "./ledger";
import { readMessage } from "./message";

/** What a chamber's system says: a status with words or reasons; "drop" breaks the line, "silence" leaves it open. */
export type Reply =
  | { kind: "answer"; status: number; words?: string; errors?: readonly string[]; retryAfterSeconds?: number }
  | { kind: "drop"; taken: boolean }
  | { kind: "page" | "silence" };

export type Posted = { key: string | null; contentType: string; xml: string };

/** The key that the stand-in takes: no secret, it opens nothing else. */
export const SANDBOX_KEY = "sandbox";

const TAKEN: Record<Chamber, Reply> = {
  house: { kind: "answer", status: 200, words: "Message accepted" },
  senate: { kind: "answer", status: 201, words: "Created" },
};

/** The systems of both chambers, as far as clients of them report how they behave. */
export function openSystem({
  offices,
  ledger,
  behavior,
}: {
  offices: readonly StandInOffice[];
  ledger: Ledger;
  behavior: () => Behavior;
}) {
  const codes = new Set(offices.map(({ code }) => code));
  const isActive = (code: string): boolean => codes.has(code) && !behavior().inactive.includes(code);
  const isTooFast = watchPace();

  /** Before the document is looked at. */
  function refuseEarly({ key, contentType }: Posted): Reply | null {
    const { mode, perSecond, retryAfterSeconds } = behavior();
    if (mode === "silent") return { kind: "silence" };
    if (mode === "page") return { kind: "page" };
    if (mode === "maintenance")
      return { kind: "answer", status: 503, words: "Down for maintenance", retryAfterSeconds };
    if (key === null) return { kind: "answer", status: 401, words: "An API key is required" };
    if (key !== SANDBOX_KEY) return { kind: "answer", status: 403, words: "The API key is not valid" };
    if (!/^application\/xml\b/i.test(contentType)) {
      return { kind: "answer", status: 415, words: "The content type must be application/xml" };
    }
    if (isTooFast(perSecond)) return { kind: "answer", status: 429, words: "Too many messages", retryAfterSeconds };
    return null;
  }

  async function errorsIn(chamber: Chamber, xml: string): Promise<readonly string[]> {
    const errors = await checkDocument(xml, chamber);
    if (errors.length > 0) return errors;
    const { office } = readMessage(xml);
    return isActive(office) ? [] : [`Message delivery is not enabled for ${office}`];
  }

  async function post(chamber: Chamber, posted: Posted): Promise<Reply> {
    const early = refuseEarly(posted);
    if (early) return early;
    const { xml } = posted;
    const id = /<DeliveryId>([^<]*)</.exec(xml)?.[1] ?? createHash("sha256").update(xml).digest("hex");
    const { forget, retryAfterSeconds } = behavior();
    const fault = faultOf(behavior(), id, ledger.see(chamber, id));
    if (fault === "503") return { kind: "answer", status: 503, words: "Try again later" };
    if (fault === "429") return { kind: "answer", status: 429, words: "Too many messages", retryAfterSeconds };
    if (fault === "dropBefore") return { kind: "drop", taken: false };
    const errors = await errorsIn(chamber, xml);
    if (errors.length > 0) return { kind: "answer", status: 400, errors };
    if (fault === "400")
      return { kind: "answer", status: 400, errors: ["The message cannot be delivered to this office"] };
    // From here to the ledger nothing waits, so that of two at the same time one is the first.
    if (!forget && ledger.has(chamber, id)) {
      return { kind: "answer", status: 409, words: "The DeliveryId has already been used" };
    }
    ledger.take(chamber, readMessage(xml), new Date().toISOString());
    return fault === "acceptThenDrop" ? { kind: "drop", taken: true } : TAKEN[chamber];
  }

  async function validate(posted: Posted): Promise<Reply> {
    const early = refuseEarly(posted);
    if (early) return early;
    const errors = await errorsIn("house", posted.xml);
    if (errors.length > 0) return { kind: "answer", status: 400, errors };
    return { kind: "answer", status: 200, words: "Validation Passed" };
  }

  return {
    /** Takes a message, or not, and counts what was answered. */
    async post(chamber: Chamber, posted: Posted): Promise<Reply> {
      const reply = await post(chamber, posted);
      ledger.countAnswer(nameOf(reply));
      await sleep(behavior().slowMs, undefined, { ref: false });
      return reply;
    },
    validate,
    activeOffices: (chamber: Chamber): string[] =>
      [...codes].filter((code) => chamberOfOffice(code) === chamber && isActive(code)),
  };
}

function nameOf(reply: Reply): string {
  if (reply.kind === "answer") return String(reply.status);
  return reply.kind === "drop" ? (reply.taken ? "dropped after" : "dropped before") : reply.kind;
}

/** Whether more came within this second than may; counts only while there is a limit. */
function watchPace(): (perSecond: number) => boolean {
  let second = 0;
  let count = 0;
  return (perSecond) => {
    if (perSecond === 0) return false;
    const now = Math.floor(Date.now() / 1_000);
    count = now === second ? count + 1 : 1;
    second = now;
    return count > perSecond;
  };
}
