import type { Chamber, Office } from "@/lib/congress/measure";
import type { StandingKind } from "@/lib/congress/standing";
import type { Legislator } from "@/lib/legislators/legislator";

/** Which offices an ask goes to; "everyone" is both chambers and the President. */
export type AudienceOffice = Chamber | "both" | "president" | "everyone";

/**
 * Who an ask may go to. An empty list narrows nothing; several lists narrow together (a Democrat from Ohio on the
 * committee). `committees` holds ids such as "SSFR", `legislators` bioguide ids.
 */
export type Audience = {
  to: AudienceOffice;
  states: string[];
  parties: Legislator["party"][];
  committees: string[];
  legislators: string[];
  standings: StandingKind[];
};

/** An audience of whole offices, narrowed by nothing. */
export const everyoneIn = (to: AudienceOffice): Audience => ({
  to,
  states: [],
  parties: [],
  committees: [],
  legislators: [],
  standings: [],
});

const OFFICES: Record<AudienceOffice, readonly Office[]> = {
  senate: ["senate"],
  house: ["house"],
  both: ["senate", "house"],
  president: ["president"],
  everyone: ["senate", "house", "president"],
};

/** Whether an audience includes the members of a chamber at all, or the President. */
export const includesOffice = ({ to }: Pick<Audience, "to">, office: Office): boolean => OFFICES[to].includes(office);
