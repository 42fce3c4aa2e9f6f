// The committees of Congress and who sits on them, in memory, read once from the compiled table.
import type { Chamber, IsoDate } from "@/lib/congress/measure";
import table from "@/lib/legislators/committees.table.json";
import { directory } from "@/lib/legislators/directory";

/** A committee, or a subcommittee of one. Some are of both chambers. */
export type Committee = {
  /** "SSFR"; a subcommittee has its committee's id before its own, "SSFR14" */
  id: string;
  /** "Senate Committee on Foreign Relations"; a subcommittee's name stands alone */
  name: string;
  chamber: Chamber | "joint";
  /** id of the committee that a subcommittee belongs to */
  parent: string | null;
  /** bioguide ids: who leads it, two where it is led together */
  chairs: readonly string[];
  /** who leads the minority's members, where there is such a post */
  ranking: string | null;
  /** bioguide ids of all members, the majority's before the minority's, each by rank */
  members: readonly string[];
};

/** The compiled table: as a committee, with its members in one text. */
export type CommitteeTable = {
  congress: number;
  source: string;
  asOf: IsoDate;
  committees: (Omit<Committee, "chairs" | "members"> & { chairs: string; members: string })[];
};

type Loaded = { list: readonly Committee[]; byId: Map<string, Committee>; byMember: Map<string, readonly string[]> };

const words = (text: string): string[] => text.split(" ").filter(Boolean);

/**
 * Reads a table: the shipped one, whose shape the script that wrote it has checked (dev/reference). Committees are seated
 * anew by each Congress, so a table of another than `congress` counts as empty: nobody is on a committee by what was.
 */
export function readCommittees(read: CommitteeTable, congress: number): Loaded {
  const committees = read.congress === congress ? read.committees : [];
  const list = committees.map((row) => ({ ...row, chairs: words(row.chairs), members: words(row.members) }));
  const byMember = new Map<string, string[]>();
  for (const { id, members } of list) {
    for (const bioguide of members) byMember.set(bioguide, [...(byMember.get(bioguide) ?? []), id]);
  }
  return { list, byId: new Map(list.map((committee) => [committee.id, committee])), byMember };
}

let loaded: Loaded | undefined;
const committees = (): Loaded => {
  loaded ??= readCommittees(table as CommitteeTable, directory().congress);
  return loaded;
};

/** The ids of the committees and subcommittees on which a legislator sits; none for somebody unknown, or the President. */
export const committeesOf = (bioguide: string): readonly string[] => committees().byMember.get(bioguide) ?? [];

/** A committee or subcommittee by its id; null when the table has none such (any more). */
export const findCommittee = (id: string): Committee | null => committees().byId.get(id) ?? null;

/** All committees in the table's order, subcommittees after their own; of one chamber also the joint ones, if it is given. */
export const listCommittees = (chamber?: Chamber): readonly Committee[] =>
  chamber ? committees().list.filter((one) => one.chamber === chamber || one.chamber === "joint") : committees().list;

/** What a committee is called where it stands alone: a subcommittee is named with the committee that it belongs to. */
export function committeeName(id: string): string | null {
  const committee = findCommittee(id);
  const parent = committee?.parent ? findCommittee(committee.parent) : null;
  return committee && (parent ? `${parent.name}: ${committee.name}` : committee.name);
}

/** Where the table comes from, when, and of which Congress it is. */
export const committeeTableFacts = (): { congress: number; source: string; asOf: IsoDate } => {
  const { congress, source, asOf } = table;
  return { congress, source, asOf };
};
