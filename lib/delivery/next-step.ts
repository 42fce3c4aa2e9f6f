import type { Attempt, AttemptOutcome } from "@/lib/delivery/delivery";
import type { Channel } from "@/lib/letters/letter";

/**
 * Ways on which the same letter may be offered again without harm: a chamber's system knows its id (409, "used before"), and
 * a service that mails is asked first whether it has it.
 */
export const canAskAgain = (channel: Channel): boolean => channel === "cwc" || channel === "post";

/** For so long a letter that is not taken is tried again by itself, in ms. */
export const TRIES_FOR_MS = 3 * 24 * 3600 * 1000;

/** A letter whose attempts are cut off so often in a row may be what cuts them off: nobody tries it by itself again. */
const MOST_CUT_OFF = 5;

export type NextStep =
  /** `closes`: the attempt before it was cut off and is closed first */
  | { kind: "send"; number: number; closes: number | null }
  | { kind: "wait"; seconds: number }
  | { kind: "close_as_unknown"; number: number }
  | { kind: "done" };

/**
 * What the worker may do now with a letter that a machine carries. `keptForS`: for how many seconds, on the database's clock,
 * the last attempt keeps others away, since it may still be at work, or since the far side named a moment. A job that was
 * taken from a living worker comes before that.
 */
export function nextStep(channel: Channel, attempts: readonly Attempt[], keptForS: number): NextStep {
  const last = attempts.at(-1);
  if (!last) return { kind: "send", number: 1, closes: null };
  const next = last.number + 1;
  const mayAsk = canAskAgain(last.channel) && last.channel === channel && cutOffInARow(attempts) < MOST_CUT_OFF;
  switch (last.outcome) {
    case null:
      if (keptForS > 0) return { kind: "wait", seconds: keptForS };
      return mayAsk
        ? { kind: "send", number: next, closes: last.number }
        : { kind: "close_as_unknown", number: last.number };
    case "requeued":
      return { kind: "send", number: next, closes: null };
    case "not_sent":
    case "unknown":
      if (last.outcome === "unknown" && (!mayAsk || isRefusedLater(last))) return { kind: "done" };
      return keptForS > 0 ? { kind: "wait", seconds: keptForS } : { kind: "send", number: next, closes: null };
    default:
      return { kind: "done" };
  }
}

export const CUT_OFF = "interrupted";

/**
 * Begins the code of a refusal that followed a try which may have brought the letter there: the far side may refuse it for
 * being there. Nobody asks again by itself, since the answer would be the same.
 */
export const REFUSED_LATER = "again-";

const isRefusedLater = ({ code }: Attempt): boolean => code?.startsWith(REFUSED_LATER) ?? false;

/** Whether a machine tries again by itself, or asks, after the last of these attempts: for three days from the first. */
export function goesOnByItself(channel: Channel, attempts: readonly Attempt[]): boolean {
  const last = attempts.at(-1);
  const { since } = triesOf(attempts);
  if (nextStep(channel, attempts, 0).kind !== "send") return false;
  if (!last || !since) return true;
  return (last.finishedAt ?? last.startedAt).getTime() - since.getTime() <= TRIES_FOR_MS;
}

function cutOffInARow(attempts: readonly Attempt[]): number {
  const isCutOff = ({ outcome, code }: Attempt): boolean => outcome === null || code === CUT_OFF;
  const lastOther = attempts.findLastIndex((attempt) => !isCutOff(attempt));
  return attempts.length - 1 - lastOther;
}

/** Since when, and how often, a letter was tried: from its first attempt, or from when somebody had it tried anew. */
export function triesOf(attempts: readonly Attempt[]): { count: number; since: Date | null } {
  const from = attempts.findLastIndex(({ outcome }) => outcome === "requeued") + 1;
  return { count: attempts.length - from, since: attempts[from]?.startedAt ?? null };
}

/**
 * Whether one of these tries may have brought the letter there. "Not taken just now" then says of the new try alone that it
 * did not: so the letter stays unknown until somebody tells.
 */
export const mayBeThere = (attempts: readonly Attempt[]): boolean =>
  attempts
    .slice(attempts.findLastIndex(({ outcome }) => outcome === "requeued") + 1)
    .some(({ outcome }) => outcome === null || outcome === "unknown");

const BASE_S = 2;
const MOST_S = 3600;

/**
 * Seconds until the next try: a random part of a time that doubles with each try, up to an hour ("full jitter"), so that
 * letters that failed together do not come back together. Never before the moment that the far side named.
 * `random` is from 0 up to 1.
 */
export function retryDelayS(tries: number, retryAfterS: number | null, random: number): number {
  const backoff = random * Math.min(MOST_S, BASE_S * 2 ** Math.min(tries, 20));
  return retryAfterS === null ? backoff : retryAfterS + random * Math.min(retryAfterS, BASE_S * 2);
}

/** How an attempt that was not taken is written down: while there is time it is tried again, then it has failed. */
export function outcomeOfFailure(
  attempts: readonly Attempt[],
  now: Date,
): Extract<AttemptOutcome, "not_sent" | "gave_up"> {
  const { since } = triesOf(attempts);
  return since !== null && now.getTime() - since.getTime() > TRIES_FOR_MS ? "gave_up" : "not_sent";
}
