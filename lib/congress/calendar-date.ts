// Calendar dates have no time. Columns that hold one are written and come back as midnight UTC, whatever the server's zone.
import type { IsoDate } from "@/lib/congress/measure";

/** The moment that a date column and `Intl` take for a calendar date: its midnight in UTC. */
export const momentOfDate = (day: IsoDate): Date => new Date(`${day}T00:00:00Z`);

/** The calendar date that a date column holds. */
export const dateOfMoment = (midnight: Date): IsoDate => midnight.toISOString().slice(0, 10);
