// What everybody may see of a campaign that shows its progress.
import type { IsoDate } from "@/lib/congress/measure";
import type { MeasureLine } from "@/lib/insights/measure-line";
import { FEWEST_PEOPLE, publicFigure } from "@/lib/insights/public-figure";
import type { People, SeatRow, Totals } from "@/lib/insights/sums";
import { isDistrict } from "@/lib/legislators/legislator";

/** Of figures null: not shown, since it may be about fewer than five people. */
export type PublicProgress = {
  letters: number | null;
  /** House districts that letters come from */
  districts: number | null;
  /** letters that went, as far as anybody can tell: all of them, or so many at the least; and to how many offices */
  arrived: number | null;
  reached: number | null;
  measures: Pick<MeasureLine, "citation" | "gained" | "until" | "complete">[];
};

type Joining = Pick<MeasureLine, "gained" | "until" | "complete">;

/**
 * Whether a list of cosponsors says anything of a campaign: it was read since the campaign began, and is whole or shows somebody
 * who joined. A list that is not whole shows nothing by showing nobody.
 */
export const tellsOfCampaign = ({ gained, until, complete }: Joining, since: IsoDate): boolean =>
  until >= since && (complete || gained > 0);

type Sums = { totals: readonly Totals[]; seats: readonly SeatRow[]; people: Pick<People, "supporters"> };

/**
 * How many people are surely behind the letters that went. Each letter that did not go is one person's at the most, and a
 * person lives in one district; more is not known of letters without their people.
 */
function fewestWhoReached(people: number, letters: number, arrived: number, seats: readonly SeatRow[]): number {
  const districts = seats.filter((seat) => seat.arrived > 0 && isDistrict(seat.seatId)).length;
  return Math.max(arrived > 0 ? 1 : 0, people - (letters - arrived), districts);
}

const STEP = 10;

/**
 * Letters that went, told so that nobody can take them from all letters and read how a few people's fared: all, or a round
 * number that leaves at least five letters open.
 */
const roundArrived = (arrived: number, letters: number): number =>
  arrived === letters ? arrived : Math.max(0, Math.floor(Math.min(arrived, letters - FEWEST_PEOPLE) / STEP) * STEP);

/** A campaign's sums as the public may see them, with who joined its measures since it began. */
export function publicProgress({ totals, seats, people }: Sums, measures: readonly MeasureLine[]): PublicProgress {
  const sum = (key: "letters" | "arrived"): number => totals.reduce((all, row) => all + row[key], 0);
  const [letters, arrived] = [sum("letters"), sum("arrived")];
  // A letter's figures and its person's are counted a moment apart: letters without anybody are not told of either.
  const wrote = letters > 0 ? Math.max(1, people.supporters) : 0;
  const sent = letters > 0 ? fewestWhoReached(people.supporters, letters, arrived, seats) : 0;
  const reached = seats.filter((seat) => seat.arrived > 0).length;
  const shown = publicFigure(letters, wrote);
  return {
    letters: shown,
    districts: publicFigure(seats.filter(({ seatId }) => isDistrict(seatId)).length, wrote),
    // What is hidden of all letters is hidden of a part of them.
    arrived: shown === null ? null : publicFigure(roundArrived(arrived, letters), sent),
    reached: shown === null ? null : publicFigure(reached, sent),
    measures: measures.map(({ citation, gained, until, complete }) => ({ citation, gained, until, complete })),
  };
}

/** What the badge says: `kind` chooses the words (messages/en/progress.json). */
export type BadgeFigures =
  | { kind: "reached"; letters: number; offices: number; whole: "yes" | "no" }
  | { kind: "letters"; letters: number }
  | { kind: "few" | "none" };

/** The badge's figures: letters that went and the offices they went to, else letters confirmed, else that there are few. */
export function badgeFigures({ letters, arrived, reached }: PublicProgress): BadgeFigures {
  if (letters === null) return { kind: "few" };
  if (letters === 0) return { kind: "none" };
  if (!arrived || !reached) return { kind: "letters", letters };
  return { kind: "reached", letters: arrived, offices: reached, whole: arrived === letters ? "yes" : "no" };
}
