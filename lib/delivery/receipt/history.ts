// What happened to a letter, as its receipt tells it.
import type { Attempt } from "@/lib/delivery/delivery";
import type { Channel } from "@/lib/letters/letter";

/** A try, with what the far side said: its own words, a line each. */
export type ToldAttempt = Attempt & { words: string[] };

export type HistoryEntry = {
  at: Date;
  what: "confirmed" | "attempted" | NonNullable<Attempt["outcome"]> | "answered";
  /** by which way; null where it says nothing */
  channel: Channel | null;
  code: string | null;
  words: string[];
};

const said = (at: Date, what: "confirmed" | "answered"): HistoryEntry => ({
  ...{ at, what, channel: null, code: null, words: [] },
});

/** Everything that is known of a letter, oldest first. */
export function historyOf(
  confirmedAt: Date,
  attempts: readonly ToldAttempt[],
  answeredAt: Date | null,
): HistoryEntry[] {
  const tries = attempts.map(({ startedAt, finishedAt, outcome, channel, code, words }): HistoryEntry => {
    if (outcome === null) return { at: startedAt, what: "attempted", channel, code: null, words: [] };
    return { at: finishedAt ?? startedAt, what: outcome, channel, code, words };
  });
  return [said(confirmedAt, "confirmed"), ...tries, ...(answeredAt ? [said(answeredAt, "answered")] : [])];
}
