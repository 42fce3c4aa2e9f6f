// Why letters failed, and what that means for whoever mends it. Pure; worded in messages/en/deliveries.json.
import { createHash } from "node:crypto";
import type { AttemptOutcome, DeliveryState } from "@/lib/delivery/delivery";
import { CUT_OFF, REFUSED_LATER } from "@/lib/delivery/next-step";
import type { Channel } from "@/lib/letters/letter";

export type FailureOutcome = Extract<AttemptOutcome, "refused" | "gave_up" | "bounced" | "unknown">;
export const FAILURE_OUTCOMES: readonly FailureOutcome[] = ["refused", "gave_up", "bounced", "unknown"];

/** What letters that failed have in common. */
export type Cause = {
  outcome: FailureOutcome;
  channel: Channel;
  code: string | null;
  /** the far side's own words */
  words: string | null;
};

/** The state that a letter is in after such an end. */
export const stateOfFailure = (outcome: FailureOutcome): Extract<DeliveryState, "failed" | "bounced" | "unknown"> =>
  outcome === "bounced" || outcome === "unknown" ? outcome : "failed";

/** Names a cause in an address, so that no office's words stand there. */
export const causeKey = ({ outcome, channel, code, words }: Cause): string =>
  createHash("sha256")
    .update(JSON.stringify([outcome, channel, code, words]))
    .digest("hex")
    .slice(0, 16);

/** Kinds of causes, by what can be done about each. */
export type CauseKind =
  | "gave_up"
  | "bounced"
  | "cut_off"
  | "refused_later"
  | "line_broke"
  | "refused"
  | "format"
  | "defect"
  | "no_address"
  | "no_sender"
  | "does_not_fit"
  | "mail_refused"
  | "other";

const OF_CODE: Record<string, CauseKind> = {
  "http-400": "refused",
  "http-404": "refused",
  "http-422": "refused",
  "http-415": "format",
  defect: "defect",
  "no-address": "no_address",
  "dead-address": "bounced",
  "no-sender": "no_sender",
  "does-not-fit": "does_not_fit",
};

/** The kind of a cause. */
export function causeKindOf({ outcome, code }: Pick<Cause, "outcome" | "code">): CauseKind {
  if (outcome === "gave_up" || outcome === "bounced") return outcome;
  if (outcome === "unknown" && code?.startsWith(REFUSED_LATER)) return "refused_later";
  if (outcome === "unknown") return code === CUT_OFF ? "cut_off" : "line_broke";
  if (code?.startsWith("smtp-5")) return "mail_refused";
  return OF_CODE[code ?? ""] ?? "other";
}

/** Why a letter was not taken just then, as far as its code tells. */
export type SetbackKind = "busy" | "credentials" | "unreachable" | "put_off" | "line_broke" | "other";

const UNREACHABLE = /^(econn|enotfound|eai|ehost|enet|epipe|etls|esocket|edns|timeout|etimedout|unreachable|und_err)/;

/** The kind of a setback after which a letter is tried again by itself. */
export function setbackKindOf(code: string | null, outcome: AttemptOutcome | null): SetbackKind {
  if (outcome === "unknown") return "line_broke";
  if (code === "http-429" || code === "http-503") return "busy";
  if (code === "http-401" || code === "http-403" || code === "dkim-key" || code === "eauth") return "credentials";
  if (code?.startsWith("smtp-4")) return "put_off";
  return UNREACHABLE.test(code ?? "") ? "unreachable" : "other";
}
