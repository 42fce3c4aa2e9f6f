import { congressAt } from "@/lib/congress/congress-clock";
import { directory } from "@/lib/legislators/directory";

/** Whether people can be looked up: the table of members is of the Congress in office. We do not guess who was sworn in. */
export const isLookupOpen = (now: Date): boolean => directory().congress === congressAt(now);
