// One chamber's system takes so many messages a second from all of us together: each is given a moment of its own.
import { SENDS_PER_SECOND } from "@/lib/delivery/channels/cwc/pace";

/** Seconds since 1970: from when the next message may go, and when the last of those sent away is to come back. */
export type Slots = { nextAt: number; dueAt: number };

export const NO_SLOTS: Slots = { nextAt: 0, dueAt: 0 };

/** A worker waits so long for its moment, in seconds; for a later one the letter comes back. */
export const PATIENCE_S = 3;

const APART_S = 1 / SENDS_PER_SECOND;

/**
 * Takes the next free moment. When it is near it is the caller's (`isTaken`), who sends after `waitS` seconds; else the
 * letter is to come back after `waitS`, each one a little later than the one before.
 */
export function takeSlot({ nextAt, dueAt }: Slots, at: number): { slots: Slots; waitS: number; isTaken: boolean } {
  // A moment far ahead was given by a clock that has been set back since.
  const free = nextAt > at + 2 * PATIENCE_S ? at : Math.max(at, nextAt);
  if (free - at <= PATIENCE_S) {
    return { slots: { nextAt: free + APART_S, dueAt }, waitS: free - at, isTaken: true };
  }
  const comesBackAt = Math.max(at + PATIENCE_S, dueAt + APART_S);
  return { slots: { nextAt: free, dueAt: comesBackAt }, waitS: comesBackAt - at, isTaken: false };
}
