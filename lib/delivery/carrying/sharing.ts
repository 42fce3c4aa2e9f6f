export type LetterKey = { organizationId: string; letterId: string };
export type AttemptKey = LetterKey & { number: number };

/** Letters that come to the same step at the same moment share a statement, and so a round trip and a commit. */
export const SHARING = { size: 32, inFlight: 2 };

/** Tells one attempt from all others, as a text. */
export const nameOf = ({ letterId, number }: Omit<AttemptKey, "organizationId">): string => `${letterId} ${number}`;

/** The key of the job by which a machine tries again after an attempt; lib/delivery/deliveries/store.ts looks for it, too. */
export const againKeyOf = (attempt: AttemptKey): string => `letter:${nameOf(attempt)}`;

/**
 * Gives each of `keys` its part of what a shared statement did. Of two calls for the same attempt one alone is told that it
 * was theirs: two workers' jobs on one letter may share a statement, too.
 */
export function shareOut(keys: readonly AttemptKey[], done: readonly Omit<AttemptKey, "organizationId">[]): boolean[] {
  const left = new Set(done.map(nameOf));
  return keys.map((key) => left.delete(nameOf(key)));
}
