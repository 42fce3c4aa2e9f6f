import type { IsoDate } from "@/lib/congress/measure";
import type { Legislator } from "@/lib/legislators/legislator";

type Member = Pick<Legislator, "name" | "chamber" | "seatId" | "termEnd">;

export type TermsEnding = {
  senators: Member[];
  /** holders of House seats; every term of the House ends with its Congress, but for Puerto Rico's in every second */
  house: number;
  houseGoOn: Member[];
  /** recorded terms that ended before now: somebody else may have been elected since */
  alreadyOver: Member[];
};

/** Whose recorded term ends on a day, and whose had ended before `today`. Both are days in Washington. */
export function termsEnding(members: readonly Member[], endsOn: IsoDate, today: IsoDate): TermsEnding {
  const isOver = ({ termEnd }: Member): boolean => termEnd !== null && termEnd < today && termEnd < endsOn;
  const ends = (member: Member): boolean => member.termEnd !== null && member.termEnd <= endsOn && !isOver(member);
  const bySeat = (a: Member, b: Member): number => (a.seatId < b.seatId ? -1 : 1);
  const senate = members.filter(({ chamber }) => chamber === "senate");
  const house = members.filter(({ chamber }) => chamber === "house");
  return {
    senators: senate.filter(ends).sort(bySeat),
    house: house.filter(ends).length,
    houseGoOn: house.filter((member) => !ends(member) && !isOver(member)).sort(bySeat),
    alreadyOver: members.filter(isOver).sort(bySeat),
  };
}
