import type { DeliveryState } from "@/lib/delivery/delivery";
import type { WaitReason } from "@/lib/delivery/waiting";

/** A letter's life with its beginning: before its writer has confirmed it, it is a draft. */
export type LifeState = DeliveryState | "unconfirmed";

/**
 * Which state may follow which. Drawn in docs/delivery.md; what is not listed does not happen (tests/domain/
 * delivery-table.test.ts derives the states of random histories and looks them up here).
 */
export const TRANSITIONS: Record<LifeState, readonly DeliveryState[]> = {
  unconfirmed: ["queued", "to_print", "to_submit", "held"],
  queued: ["sending", "held", "cancelled", "to_print", "to_submit"],
  // Taken up again, by the same way or another, or by nobody.
  held: [
    "queued",
    "retrying",
    "sending",
    "failed",
    "to_print",
    "printed",
    "to_submit",
    "form_opened",
    "reported_sent",
    "cancelled",
  ],
  sending: ["accepted", "handed_to_mail", "retrying", "failed", "unknown"],
  retrying: ["sending", "held", "failed", "cancelled", "queued", "to_print", "to_submit"],
  // An office's own system is asked again; of a mail, a worker that comes back, a server's log or a person tells.
  unknown: [
    "sending",
    "accepted",
    "handed_to_mail",
    "bounced",
    "retrying",
    "failed",
    "queued",
    "to_print",
    "to_submit",
  ],
  accepted: [],
  handed_to_mail: ["bounced"],
  bounced: ["queued", "to_print", "to_submit"],
  failed: ["queued", "to_print", "to_submit", "held"],
  cancelled: [],
  to_print: ["printed", "reported_sent", "held", "cancelled", "queued", "to_submit"],
  printed: ["reported_sent", "held", "cancelled", "queued", "to_submit"],
  to_submit: ["form_opened", "reported_sent", "held", "cancelled", "queued", "to_print"],
  form_opened: ["reported_sent", "held", "cancelled", "queued", "to_print"],
  reported_sent: [],
};

/** States in which nothing is left to do, by a machine or by anybody. */
export const isFinal = (state: LifeState): boolean => TRANSITIONS[state].length === 0;

/** Whether a letter in this state can still be called back by its writer. */
export const mayCancel = (state: LifeState): boolean => TRANSITIONS[state].includes("cancelled");

/**
 * Whether somebody may have a letter in this state tried again: what has failed, came back, or nobody knows about. What a
 * restore put aside may have gone since: whoever runs the site finds that out first.
 */
export const mayRetry = (state: LifeState, waiting: WaitReason | null = null): boolean =>
  waiting !== "restored" && ["failed", "bounced", "unknown"].includes(state);
