import type { Office } from "@/lib/congress/measure";
import type { DeliveryState } from "@/lib/delivery/delivery";
import type { CampaignEvent } from "@/lib/insights/events/campaign-event";
import type { MeasureLine } from "@/lib/insights/measure-line";
import type { OverviewFilter, Span } from "@/lib/insights/overview-filter";
import type { People, SourceRow, Totals } from "@/lib/insights/sums";
import type { Party } from "@/lib/legislators/legislator";
import type { Channel } from "@/lib/letters/letter";

/** What a campaign's letters add up to. Letters are counted once their writer has confirmed them. */
export type Figures = {
  letters: number;
  /** went, as far as anybody can tell */
  arrived: number;
  /** seats written to, and of those the ones that a letter went to */
  offices: number;
  reached: number;
  /** House seats; a letter to a senator or the President tells no district */
  districts: number;
  /** share of a letter's words that its writer wrote, on average, 0 to 100; null without letters */
  ownSharePercent: number | null;
  /** letters with words of the writer's own, 0 to 100; null without letters */
  withOwnWordsPercent: number | null;
  /** of the letters that went, 0 to 100; null when none went */
  answeredPercent: number | null;
  /** from a letter to the first answer, on average; null without answers */
  replyDays: number | null;
  /** null where only one ask is looked at: an action may have several */
  people: People | null;
};

export type DayCount = { day: string; letters: number };
export type AskCount = { slug: string; headline: string; letters: number };
export type SeatCount = {
  seatId: string;
  /** who holds it now; null: nobody, or it is not in the table */
  legislator: {
    bioguide: string;
    name: string;
    title: string;
    party: Party | null;
    chamber: Office;
    state: string;
    district: number | null;
  } | null;
  letters: number;
  /** people who live in the district or, for a senator, in the state; null for the President, and where only one ask is looked at */
  constituents: number | null;
  answered: number;
};
export type DeliveryCount = { state: DeliveryState; channel: Channel; letters: number };
export type SourceCount = SourceRow & { people: People | null };

/** Other figures beside these: of the time before, or of another campaign. */
export type Compared = { title: string | null; span: Span | null; figures: Figures };

export type Overview = {
  /** when figures were last counted; null: not yet */
  asOf: Date | null;
  /** what the last comparison with the letters themselves found wrong; 0 when nothing is known to be */
  differing: number;
  filter: OverviewFilter;
  span: Span | null;
  figures: Figures;
  compared: Compared | null;
  /** every day of the span, or since the first letter */
  days: DayCount[];
  recent: number;
  events: CampaignEvent[];
  measures: MeasureLine[];
  asks: AskCount[];
  seats: SeatCount[];
  sources: SourceCount[];
  deliveries: DeliveryCount[];
};

/** States in which a letter waits for somebody of the organization: it may not have arrived. */
export const NEEDS_SOMEBODY: readonly DeliveryState[] = ["failed", "bounced", "unknown"];

/** A part of a whole in percent, 0 to 100; null of nothing. */
export const percentOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((100 * part) / whole);

type Added = {
  totals: readonly Totals[];
  seats: readonly { seatId: string; arrived: number }[];
  people: People | null;
};

const isHouseSeat = ({ seatId }: { seatId: string }): boolean => /-\d+$/.test(seatId);

/** What sums amount to. */
export function figuresOf({ totals, seats, people }: Added): Figures {
  const sum = (key: Exclude<keyof Totals, "askId">): number => totals.reduce((all, row) => all + row[key], 0);
  const [letters, arrived, answered] = [sum("letters"), sum("arrived"), sum("answered")];
  return {
    letters,
    arrived,
    offices: seats.length,
    reached: seats.filter((seat) => seat.arrived > 0).length,
    districts: seats.filter(isHouseSeat).length,
    ownSharePercent: percentOf(sum("ownShareSum"), letters * 100),
    withOwnWordsPercent: percentOf(sum("ownWords"), letters),
    answeredPercent: percentOf(answered, arrived),
    replyDays: answered === 0 ? null : Math.round(sum("replyDaysSum") / answered),
    people,
  };
}

/** Each of `days` ("2026-06-01") with its letters, also those without any. */
export function fillDays(counts: readonly DayCount[], days: readonly string[]): DayCount[] {
  const lettersOn = new Map(counts.map(({ day, letters }) => [day, letters]));
  return days.map((day) => ({ day, letters: lettersOn.get(day) ?? 0 }));
}

/** Days gathered by the seven, counted back from the last, so that the newest bar is a whole week. */
export function weeksOf(days: readonly DayCount[]): DayCount[] {
  const first = days.length % 7;
  const weeks = Array.from({ length: Math.floor(days.length / 7) }, (_, week) =>
    days.slice(first + week * 7, first + week * 7 + 7),
  );
  return [days.slice(0, first), ...weeks].flatMap((part) =>
    part[0] ? [{ day: part[0].day, letters: part.reduce((sum, { letters }) => sum + letters, 0) }] : [],
  );
}
