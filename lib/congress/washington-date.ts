import type { IsoDate } from "@/lib/congress/measure";

const WASHINGTON_DATE = new Intl.DateTimeFormat("en-CA", { timeZone: "America/New_York" });

/** Today's date at the seat of government, where "on", "as of", "from" and "until" are read. */
export const todayInWashington = (now: Date): IsoDate => WASHINGTON_DATE.format(now);
