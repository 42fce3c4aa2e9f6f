// Notes that organizers write for each other may name people who work in an office. They serve as long as that Congress and
// whoever takes over from it are dealt with: a year after its end they are erased.
import { congressAt, lastDayOf } from "@/lib/congress/congress-clock";
import type { IsoDate } from "@/lib/congress/measure";

const aYearAfter = (day: IsoDate): IsoDate => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

/** A moment of the day in Washington, behind the noon at which a Congress ends. */
const afternoon = (day: IsoDate): Date => new Date(`${day}T20:00:00Z`);

/** The day on which a note of a day is erased: a year after the end of the Congress in which it was. */
export const notesEndOn = (day: IsoDate): IsoDate => aYearAfter(lastDayOf(congressAt(afternoon(day))));

/** The first day of which notes are still kept. */
export function notesKeptFrom(today: IsoDate): IsoDate {
  const aYearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return lastDayOf(congressAt(afternoon(aYearAgo)) - 1);
}
