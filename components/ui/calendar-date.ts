import { useFormatter } from "next-intl";
import { momentOfDate } from "@/lib/congress/calendar-date";
import type { IsoDate } from "@/lib/congress/measure";

/** Writes calendar dates as the reader's language does, "December 9, 2025": the same day in every time zone. */
export function useCalendarDate(): (date: IsoDate) => string {
  const format = useFormatter();
  return (date) => format.dateTime(momentOfDate(date), "day");
}
