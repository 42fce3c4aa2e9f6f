import type { IsoDate } from "@/lib/congress/measure";

/** In English whatever language the screen has: the letter goes to Congress. */
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "2025-12-09" as it is written in an American letter: "December 9, 2025". */
export function usDate(date: IsoDate): string {
  const [year, month, day] = date.split("-");
  return `${MONTHS[Number(month) - 1]} ${Number(day)}, ${year}`;
}
