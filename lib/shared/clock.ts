/** Tells the time. Passed in wherever a rule depends on it, so that a test can set it to noon on 3 January. */
export type Clock = () => Date;

/** The machine's own clock. */
export const systemClock: Clock = () => new Date();

/** A clock that starts at `start` and then runs on: for demonstrations and tests of a date to come. */
export function clockStartingAt(start: Date, machine: Clock = systemClock): Clock {
  const offsetMs = start.getTime() - machine().getTime();
  return () => new Date(machine().getTime() + offsetMs);
}
