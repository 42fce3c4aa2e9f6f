import type { Office } from "@/lib/congress/measure";
import type { DeliveryState } from "@/lib/delivery/delivery";
import type { Party } from "@/lib/legislators/legislator";
import type { Channel } from "@/lib/letters/letter";

/** What a campaign's letters add up to. Letters are counted once their writer has confirmed them. */
export type Figures = {
  letters: number;
  lettersLast7Days: number;
  people: number;
  /** House seats; a letter to a senator or the President tells no district */
  districts: number;
  offices: number;
  /** median share of a letter's words that its writer wrote, 0 to 100; null without letters */
  medianOwnSharePercent: number | null;
  answered: number;
};

/** How many people asked for a confirmation mail, and how many then confirmed. */
export type Confirmations = { asked: number; confirmed: number };

export type DayCount = { day: string; letters: number };
export type AskCount = { slug: string; headline: string; letters: number };
export type OfficeCount = {
  bioguide: string;
  /** null: not in the table of those serving now */
  legislator: {
    name: string;
    title: string;
    party: Party | null;
    chamber: Office;
    state: string;
    district: number | null;
  } | null;
  letters: number;
  answered: number;
};
export type DeliveryCount = { state: DeliveryState; channel: Channel; letters: number };

export type Overview = {
  asOf: Date;
  figures: Figures;
  confirmations: Confirmations;
  days: DayCount[];
  asks: AskCount[];
  offices: OfficeCount[];
  deliveries: DeliveryCount[];
};

/** States in which a letter waits for somebody of the organization: it may not have arrived. */
export const NEEDS_SOMEBODY: readonly DeliveryState[] = ["failed", "bounced", "unknown"];

/** The share of those asked who confirmed, 0 to 100; null when nobody was asked. */
export const confirmedPercent = ({ asked, confirmed }: Confirmations): number | null =>
  asked === 0 ? null : Math.round((100 * confirmed) / asked);

const DAY_MS = 24 * 60 * 60 * 1000;

/** The last `length` days up to `today` ("2026-06-01"), each with its letters, also those without any. */
export function fillDays(counts: readonly DayCount[], today: string, length: number): DayCount[] {
  const lettersOn = new Map(counts.map(({ day, letters }) => [day, letters]));
  const end = Date.parse(`${today}T00:00:00Z`);
  return Array.from({ length }, (_, index) => {
    const day = new Date(end - (length - 1 - index) * DAY_MS).toISOString().slice(0, 10);
    return { day, letters: lettersOn.get(day) ?? 0 };
  });
}
