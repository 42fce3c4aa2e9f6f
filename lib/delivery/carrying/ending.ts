import type { Outcome } from "@/lib/delivery/channels/channel";
import type { Attempt, AttemptOutcome } from "@/lib/delivery/delivery";
import { keepableWords, type Writer } from "@/lib/delivery/failures/office-words";
import {
  canAskAgain,
  mayBeThere,
  outcomeOfFailure,
  REFUSED_LATER,
  retryDelayS,
  triesOf,
} from "@/lib/delivery/next-step";
import type { Channel } from "@/lib/letters/letter";

/**
 * How an attempt ended, as it is written down; `detail` holds the far side's own words, `notBeforeS` for how many seconds it
 * wants no other try.
 */
export type AttemptEnd = {
  outcome: AttemptOutcome;
  code: string | null;
  detail: string | null;
  notBeforeS?: number | null;
};

/** `againInS`: in so many seconds a machine tries again; null: it does not. `isLost`: it has failed, and its writer is told. */
export type Ending = { end: AttemptEnd; againInS: number | null; isLost: boolean };

const done = (end: AttemptEnd): Ending => ({ end, againInS: null, isLost: false });

/**
 * What is written down of an attempt that ended so, and what follows. `attempts` are those before it; `random` is from 0 up
 * to 1. Of a letter that an earlier try may have brought there, neither "not now" nor a refusal says that it is not there.
 */
export function endingOf(
  letter: Writer & { channel: Channel; attempts: readonly Attempt[] },
  outcome: Outcome,
  now: Date,
  random: number,
): Ending {
  const { channel, attempts } = letter;
  switch (outcome.kind) {
    case "accepted":
    case "handed_to_mail":
      return done({ outcome: outcome.kind, code: "code" in outcome ? outcome.code : null, detail: null });
    case "refused": {
      const { code } = outcome;
      const detail = keepableWords(outcome.words, letter);
      if (mayBeThere(attempts)) return done({ outcome: "unknown", code: `${REFUSED_LATER}${code}`, detail });
      return { end: { outcome: "refused", code, detail }, againInS: null, isLost: true };
    }
    case "unknown":
    case "not_sent": {
      const { kind, code } = outcome;
      if (kind === "unknown" && !canAskAgain(channel)) return done({ outcome: kind, code, detail: null });
      const failure = outcomeOfFailure(attempts, now);
      const isUnknown = kind === "unknown" || mayBeThere(attempts);
      const after = kind === "not_sent" ? outcome.retryAfterSeconds : null;
      return {
        end: { outcome: isUnknown ? "unknown" : failure, code, detail: null, notBeforeS: after },
        againInS: failure === "not_sent" ? retryDelayS(triesOf(attempts).count + 1, after, random) : null,
        isLost: !isUnknown && failure === "gave_up",
      };
    }
  }
}
