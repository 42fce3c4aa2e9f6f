import type { HoldCode } from "@/lib/delivery/holding";
import type { WaitReason } from "@/lib/delivery/waiting";
import type { Channel } from "@/lib/letters/letter";

/**
 * How an attempt ended. `not_sent` is tried again by itself, until we give up (`gave_up`); `refused` is for good; after
 * `unknown` nobody knows: an office's own system is asked again with the same id, a mail server cannot be. `held` never
 * left us, because it came too late. `requeued` and `cancelled` are what somebody decided, `printed` and what follows what
 * they reported.
 */
export type AttemptOutcome =
  | "accepted"
  | "handed_to_mail"
  | "bounced"
  | "not_sent"
  | "refused"
  | "gave_up"
  | "unknown"
  | "held"
  | "requeued"
  | "cancelled"
  | "printed"
  | "form_opened"
  | "reported_sent";

/** One try to carry a letter, by a machine or by the person. `outcome` is null while it is under way. */
export type Attempt = {
  number: number;
  channel: Channel;
  startedAt: Date;
  finishedAt: Date | null;
  outcome: AttemptOutcome | null;
  code: string | null;
};

/** The state of a letter's delivery, derived from its attempts and from what holds it; never stored. */
export type DeliveryState =
  | "queued"
  | "held"
  | "sending"
  | "retrying"
  | "accepted"
  | "handed_to_mail"
  | "bounced"
  | "unknown"
  | "failed"
  | "cancelled"
  | "to_print"
  | "printed"
  | "to_submit"
  | "form_opened"
  | "reported_sent";

const BEFORE_ANY_ATTEMPT: Record<Channel, DeliveryState> = {
  email: "queued",
  cwc: "queued",
  post: "queued",
  print: "to_print",
  form: "to_submit",
};

const AFTER: Record<Exclude<AttemptOutcome, "requeued">, DeliveryState> = {
  accepted: "accepted",
  handed_to_mail: "handed_to_mail",
  bounced: "bounced",
  not_sent: "retrying",
  refused: "failed",
  gave_up: "failed",
  unknown: "unknown",
  held: "held",
  cancelled: "cancelled",
  printed: "printed",
  form_opened: "form_opened",
  reported_sent: "reported_sent",
};

/** States of a letter that, as far as anybody told us, no office has, and that may still go. */
const MAY_BE_HELD: readonly DeliveryState[] = [
  "queued",
  "retrying",
  "failed",
  "to_print",
  "printed",
  "to_submit",
  "form_opened",
];

/**
 * The state of a letter from its channel and the last of its attempts, in order of their numbers. `hold` is why it must
 * not go any more (lib/delivery/holding.ts) or not now (waiting.ts): whatever has not gone by then is held.
 */
export function stateOf(
  channel: Channel,
  attempts: readonly Attempt[],
  hold: HoldCode | WaitReason | null,
): DeliveryState {
  const state = stateByAttempts(channel, attempts.at(-1));
  return hold !== null && MAY_BE_HELD.includes(state) ? "held" : state;
}

function stateByAttempts(channel: Channel, last: Attempt | undefined): DeliveryState {
  if (!last || last.outcome === "requeued") return BEFORE_ANY_ATTEMPT[channel];
  return last.outcome === null ? "sending" : AFTER[last.outcome];
}
