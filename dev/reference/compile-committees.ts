import { type CommitteeFacts, type Facts, UpdateRefused } from "@/dev/reference/facts";
import type { CommitteeTable } from "@/lib/legislators/committees";
import type { LegislatorTable } from "@/lib/legislators/directory";

// There are some 50 committees. A file with far fewer was cut off on the way.
const FEWEST_COMMITTEES = 40;
// In the first weeks of a Congress few are seated yet; within one, this share of the seats never empties at once.
const LEAST_KEPT = 0.7;

const CHAIR = /^(?:Co-?)?Chair(?:man|woman|person)?$/i;
const PARTIES = ["majority", "minority"];

type Member = CommitteeFacts["members"][number];
const byRank = (a: Member, b: Member): number =>
  PARTIES.indexOf(a.party) - PARTIES.indexOf(b.party) || (a.rank ?? 999) - (b.rank ?? 999);

/**
 * Committees -> the table. Somebody who is no member of Congress (any more) is left out with a note. Refuses a file in which
 * a committee stands twice, or a member of one chamber on a committee of the other.
 */
export function compileCommittees(
  { source, asOf, facts }: NonNullable<Facts["committees"]>,
  { congress, legislators }: LegislatorTable,
): { table: CommitteeTable; notes: string[] } {
  const chamberOf = new Map(legislators.map(({ bioguide, chamber }) => [bioguide, chamber]));
  const notes: string[] = [];
  const main = facts.filter(({ parent }) => parent === null);
  if (main.length < FEWEST_COMMITTEES)
    throw new UpdateRefused(`only ${main.length} committees are listed; the file is cut off`);
  const twice = facts.find(({ id }, index) => facts.findIndex((other) => other.id === id) !== index);
  if (twice) throw new UpdateRefused(`committee ${twice.id} is listed twice`);

  const committees = facts.map(({ id, name, chamber, parent, members: seated }) => {
    const members = seated.toSorted(byRank).filter(({ bioguide }) => {
      const own = chamberOf.get(bioguide);
      if (!own) notes.push(`${id}: ${bioguide} left out, who is not on the list of members`);
      if (own && chamber !== "joint" && own !== chamber)
        throw new UpdateRefused(`${bioguide} of the ${own} sits on ${id}, a committee of the ${chamber}`);
      return own !== undefined;
    });
    const ids = (some: readonly Member[]): string => [...new Set(some.map(({ bioguide }) => bioguide))].join(" ");
    return {
      id,
      name,
      chamber,
      parent,
      chairs: ids(members.filter(({ title }) => CHAIR.test(title ?? ""))),
      ranking: members.find(({ title }) => title === "Ranking Member")?.bioguide ?? null,
      members: ids(members),
    };
  });
  return { table: { congress, source, asOf, committees }, notes };
}

const seatsIn = ({ committees }: CommitteeTable): number =>
  committees.reduce((sum, { members }) => sum + members.split(" ").filter(Boolean).length, 0);

/** Guards against a file that was cut off: within one Congress nearly all who sat on a committee sit there still. */
export function checkCommittees(before: CommitteeTable | null, after: CommitteeTable): void {
  if (before?.congress !== after.congress) return;
  const [old, now] = [seatsIn(before), seatsIn(after)];
  if (now < old * LEAST_KEPT) throw new UpdateRefused(`committees have ${now} members where they had ${old}`);
}
