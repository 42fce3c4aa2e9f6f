// What a letter's state is, as a table that a statement can join: made by `stateOf` itself, so that the rule stands once.
import { type AttemptOutcome, type DeliveryState, stateOf } from "@/lib/delivery/delivery";
import type { Channel } from "@/lib/letters/letter";

// Records and not lists: what is added to either type must be added here before it compiles.
const CHANNELS: Record<Channel, true> = { email: true, print: true, form: true, cwc: true, post: true };
const OUTCOMES: Record<AttemptOutcome, true> = {
  accepted: true,
  handed_to_mail: true,
  bounced: true,
  not_sent: true,
  refused: true,
  gave_up: true,
  unknown: true,
  held: true,
  requeued: true,
  cancelled: true,
  printed: true,
  form_opened: true,
  reported_sent: true,
};

const channels = Object.keys(CHANNELS) as Channel[];
const outcomes = Object.keys(OUTCOMES) as AttemptOutcome[];

/** States of letters that went, as far as anybody can tell. */
export const ARRIVED: readonly DeliveryState[] = ["accepted", "handed_to_mail", "reported_sent"];

/** `last` is the outcome of the last attempt, `under_way` while it has none, `none` without any attempt. */
export type LetterState = { channel: Channel; last: string; held: boolean; state: DeliveryState };

/** The state for each way, last attempt, and whether something holds the letter. */
export const LETTER_STATES: readonly LetterState[] = channels.flatMap((channel) =>
  [null, "under_way" as const, ...outcomes].flatMap((last) =>
    [false, true].map((held) => {
      const outcome = last === "under_way" ? null : last;
      const attempt = { number: 1, channel, startedAt: new Date(0), finishedAt: null, outcome, code: null };
      const state = stateOf(channel, last === null ? [] : [attempt], held ? "stopped" : null);
      return { channel, last: last ?? "none", held, state };
    }),
  ),
);

/** States that the end of a Congress changes by itself, since what has not gone by then is held. */
export const CHANGED_BY_TIME: readonly DeliveryState[] = [
  ...new Set(LETTER_STATES.flatMap(({ state, held }) => (held && state === "held" ? "held" : []))),
  ...new Set(
    LETTER_STATES.filter(({ channel, last, held }) => {
      const twin = LETTER_STATES.find((one) => one.channel === channel && one.last === last && one.held);
      return !held && twin?.state === "held";
    }).map(({ state }) => state),
  ),
].filter((state, index, all) => all.indexOf(state) === index);
