// One office as an organizer sees it, and the list of all.
import type { IsoDate } from "@/lib/congress/measure";
import type { Standing } from "@/lib/congress/standing";
import type { Meeting } from "@/lib/insights/meetings/meeting";
import type { DayCount, Figures } from "@/lib/insights/overview";
import type { HeldSeat } from "@/lib/legislators/constituency";
import type { Party, Seat } from "@/lib/legislators/legislator";
import type { DatedQuote } from "@/lib/letters/quoting/quote";
import type { Position } from "@/lib/responses/positions/position";
import type { ResponseClass } from "@/lib/responses/response";

/** What is asked of an office, and what is known of it there. */
export type OfficeAsk = {
  slug: string;
  headline: string;
  /** "S.Res. 61"; null: the ask names no measure */
  citation: string | null;
  standing: Standing;
  position: Position;
};

/** `class`: null as long as nobody has decided. */
export type OfficeResponse = { id: string; on: IsoDate; class: ResponseClass | null; ask: string | null };

export type Office = HeldSeat & {
  /** when figures were last counted; null: not yet */
  asOf: Date | null;
  /** in Washington */
  today: IsoDate;
  figures: Figures;
  days: DayCount[];
  /** people who took part, by the House district of their own: those of the state for a senator, the one for a House member */
  districts: { seatId: string; people: number }[];
  asks: OfficeAsk[];
  responses: OfficeResponse[];
  quotes: DatedQuote[];
  /** with their subcommittees' names after them */
  committees: string[];
  delegation: HeldSeat[];
  meetings: Meeting[];
};

export type OfficeLine = HeldSeat & {
  letters: number;
  answered: number;
  /** on the ask that the list is about; null when it does not go there, or nobody is there */
  position: Position | null;
};

export type OfficeFilter = { ask: string | null; state: string | null; party: string | null; chamber: string | null };

/** Reads the filter of an address. What is not understood counts as not asked for. */
export function officeFilterFrom(params: Record<string, string | string[] | undefined>): OfficeFilter {
  const one = (name: string): string | null => {
    const value = params[name];
    return typeof value === "string" && value !== "" ? value : null;
  };
  return { ask: one("ask"), state: one("state"), party: one("party"), chamber: one("chamber") };
}

const matches = (wanted: string | null, value: string | null | undefined): boolean =>
  wanted === null || wanted === value;

/** The seats that a filter leaves. A vacant seat has no party. */
export const isWanted = (
  { state, party, chamber }: OfficeFilter,
  { seat, legislator }: { seat: Seat; legislator: { party: Party | null } | null },
): boolean => matches(state, seat.state) && matches(chamber, seat.chamber) && matches(party, legislator?.party);
