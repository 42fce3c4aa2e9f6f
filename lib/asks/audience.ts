import type { Office } from "@/lib/congress/measure";
import type { StandingKind } from "@/lib/congress/standing";
import type { Legislator, Party } from "@/lib/legislators/legislator";

/** What an audience can begin with. */
export const OFFICE_GROUPS = ["senate", "house", "both", "president", "everyone"] as const;

/** Which offices an ask goes to; "everyone" is both chambers and the President. */
export type AudienceOffice = (typeof OFFICE_GROUPS)[number];

/**
 * Who an ask may go to. An empty list narrows nothing; several lists narrow together (a Democrat from Ohio on the
 * committee). `committees` holds ids such as "SSFR", `legislators` bioguide ids.
 */
export type Audience = {
  to: AudienceOffice;
  states: string[];
  parties: Party[];
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

/** Of somebody who is written to, what an audience is narrowed by. */
export type Recipient = Pick<Legislator, "bioguide" | "chamber" | "party" | "seatId">;

/** The ids of the committees and subcommittees on which somebody sits: `committeesOf` of lib/legislators/committees.ts. */
export type CommitteesOf = (bioguide: string) => readonly string[];

/** "MA-2" and "MA-S1" are seats of MA; the President's "US-P" is of no state. */
const stateOf = (seatId: string): string => seatId.slice(0, 2);

const admits = <T>(list: readonly T[], matches: (item: T) => boolean): boolean =>
  list.length === 0 || list.some(matches);

/**
 * Whether somebody is in an audience: in one of its offices, and in each list that it has. The President is of no state,
 * no party and no committee, and so is in none of an audience that one of these narrows.
 */
export function isInAudience(
  audience: Audience,
  legislator: Recipient,
  standing: StandingKind,
  committeesOf: CommitteesOf,
): boolean {
  const { bioguide, chamber, party, seatId } = legislator;
  if (!includesOffice(audience, chamber)) return false;
  return (
    admits(audience.states, (state) => state === stateOf(seatId)) &&
    admits(audience.parties, (each) => each === party) &&
    admits(audience.legislators, (each) => each === bioguide) &&
    admits(audience.standings, (kind) => kind === standing) &&
    admits(audience.committees, (id) => committeesOf(bioguide).includes(id))
  );
}
