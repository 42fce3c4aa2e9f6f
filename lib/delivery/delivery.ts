import type { HoldCode } from "@/lib/delivery/holding";
import type { Channel } from "@/lib/letters/letter";

/**
 * How an attempt ended. `not_sent` may be tried again; after `unknown` nobody knows, so nothing is tried again by itself;
 * `held` never left us, because it came too late.
 */
export type AttemptOutcome =
  | "handed_to_mail"
  | "not_sent"
  | "refused"
  | "unknown"
  | "held"
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

/** The state of a letter's delivery, derived from its attempts; never stored. */
export type DeliveryState =
  | "queued"
  | "sending"
  | "retrying"
  | "handed_to_mail"
  | "refused"
  | "unknown"
  | "held"
  | "to_print"
  | "printed"
  | "to_submit"
  | "form_opened"
  | "reported_sent";

const BEFORE_ANY_ATTEMPT: Record<Channel, DeliveryState> = { email: "queued", print: "to_print", form: "to_submit" };

/** States of a letter that, as far as anybody told us, no office has. */
const NOT_GONE: readonly DeliveryState[] = [
  "queued",
  "retrying",
  "refused",
  "to_print",
  "printed",
  "to_submit",
  "form_opened",
];

/**
 * The state of a letter from its channel and the last of its attempts, in order of their numbers. `hold` is why it must
 * not go any more (lib/delivery/holding.ts): whatever has not gone by then is held, by whichever way it was to go.
 */
export function stateOf(channel: Channel, attempts: readonly Attempt[], hold: HoldCode | null): DeliveryState {
  const state = stateByAttempts(channel, attempts.at(-1));
  return hold !== null && NOT_GONE.includes(state) ? "held" : state;
}

function stateByAttempts(channel: Channel, last: Attempt | undefined): DeliveryState {
  if (!last) return BEFORE_ANY_ATTEMPT[channel];
  if (last.outcome === null) return "sending";
  return last.outcome === "not_sent" ? "retrying" : last.outcome;
}

/** An attempt longer under way than this was cut off: sendMail's own time limits add up to less than two minutes. */
const ATTEMPT_LIMIT_MS = 5 * 60_000;

export type NextStep =
  | { kind: "send"; number: number }
  | { kind: "wait" }
  | { kind: "give_up_as_unknown" }
  | { kind: "done" };

/**
 * What the worker may do now with a letter that goes by e-mail. A mail server cannot be asked whether it has a mail,
 * so an attempt that was cut off is *unknown*: a person decides, the machine does not send twice.
 */
export function nextStep(attempts: readonly Attempt[], now: Date): NextStep {
  const last = attempts.at(-1);
  if (!last) return { kind: "send", number: 1 };
  if (last.outcome === null) {
    const underWayMs = now.getTime() - last.startedAt.getTime();
    return underWayMs > ATTEMPT_LIMIT_MS ? { kind: "give_up_as_unknown" } : { kind: "wait" };
  }
  return last.outcome === "not_sent" ? { kind: "send", number: last.number + 1 } : { kind: "done" };
}

/** What a person can report of a letter that goes by their own hand. */
export type Report = "printed" | "form_opened" | "sent" | "answered";

const REPORTABLE: Record<Channel, readonly Report[]> = {
  email: ["answered"],
  print: ["printed", "sent", "answered"],
  form: ["form_opened", "sent", "answered"],
};

/** Whether a report makes sense for the way a letter takes. */
export const mayReport = (channel: Channel, report: Report): boolean => REPORTABLE[channel].includes(report);

/** What a person is asked to report of a letter now: of one that came too late only that it went before, and an answer. */
export function reportsFor(channel: Channel, state: DeliveryState): readonly Report[] {
  if (state !== "held") return REPORTABLE[channel];
  return channel === "email" ? [] : ["sent", "answered"];
}

/** The outcome that a report records, or null when it adds nothing: repeated, or a step back from "sent". */
export function outcomeOfReport(
  report: Exclude<Report, "answered">,
  attempts: readonly Attempt[],
): AttemptOutcome | null {
  const outcome: AttemptOutcome = report === "sent" ? "reported_sent" : report;
  const last = attempts.at(-1)?.outcome;
  return last === outcome || last === "reported_sent" ? null : outcome;
}
