// What an audience can be narrowed by, as lists to pick from.
import type { Chamber, Office } from "@/lib/congress/measure";
import { styledName } from "@/lib/legislators/address";
import { committeeName, listCommittees } from "@/lib/legislators/committees";
import { directory } from "@/lib/legislators/directory";
import type { Legislator, Party } from "@/lib/legislators/legislator";

/** The states, the District of Columbia and the territories that have a seat, by code; names: `common.states`. */
export const stateChoices = (): string[] => [...new Set(directory().seats.map(({ state }) => state))];

/** The parties of those in Congress; named in `representatives.person.party`. */
export const PARTIES: readonly Party[] = ["Democrat", "Republican", "Independent"];

export type CommitteeChoice = { id: string; name: string; chamber: Chamber | "joint"; isSub: boolean };

/** The committees of a chamber with the joint ones, or all; those without a member left out, since they narrow to nobody. */
export const committeeChoices = (chamber?: Chamber): CommitteeChoice[] =>
  listCommittees(chamber)
    .filter(({ members }) => members.length > 0)
    .map((one) => ({
      id: one.id,
      name: committeeName(one.id) ?? one.name,
      chamber: one.chamber,
      isSub: one.parent !== null,
    }));

export type LegislatorChoice = { bioguide: string; name: string; seatId: string; chamber: Office };

const choiceOf = (legislator: Legislator): LegislatorChoice => {
  const { bioguide, seatId, chamber } = legislator;
  return { bioguide, name: styledName(legislator), seatId, chamber };
};

/** Text without case and accents: "Hernández" is found by "hernandez". */
const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/**
 * The members of Congress whose name, seat or bioguide id has each word of the text at the beginning of one of its own:
 * "ed mar", "MA-2", "M000133". At most `limit`, by last name; none for a text without a word.
 */
export function searchLegislators(text: string, limit = 20): LegislatorChoice[] {
  const wanted = folded(text).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  return directory()
    .legislators.filter(({ name, first, last, seatId, bioguide }) => {
      const words = folded(`${name} ${first} ${last} ${seatId} ${bioguide}`).split(/\s+/);
      return wanted.every((part) => words.some((word) => word.startsWith(part)));
    })
    .toSorted((a, b) => a.last.localeCompare(b.last) || a.name.localeCompare(b.name))
    .slice(0, limit)
    .map(choiceOf);
}

/** Somebody whose id is known already; null once they have left Congress. */
export function findLegislatorChoice(bioguide: string): LegislatorChoice | null {
  const legislator = directory().findLegislator(bioguide);
  return legislator && choiceOf(legislator);
}
