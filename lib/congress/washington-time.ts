// The hours of a clock on a wall in Washington, as a form's "datetime-local" field has them.
const ON_THE_WALL = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "America/New_York",
  dateStyle: "short",
  timeStyle: "short",
});

// Washington is four hours behind UTC in summer and five in winter.
const HOURS_BEHIND = [4, 5];

/** A moment as Washington's clocks show it, "2026-11-25T09:00". */
export const wallTime = (moment: Date): string => ON_THE_WALL.format(moment).replace(" ", "T");

/**
 * The moment at which Washington's clocks show a time, "2026-11-25T09:00". Null for what is no time, and for an hour
 * that the change to summer time leaves out; of an hour that comes twice in autumn, the first.
 */
export function momentInWashington(typed: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(typed)) return null;
  const asUtc = Date.parse(`${typed}Z`);
  if (Number.isNaN(asUtc)) return null;
  const moments = HOURS_BEHIND.map((hours) => new Date(asUtc + hours * 3_600_000));
  return moments.find((moment) => wallTime(moment) === typed) ?? null;
}
