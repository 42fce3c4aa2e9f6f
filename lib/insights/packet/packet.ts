// What is laid on the table in a meeting with an office. It leaves the house, so it shows no group of people smaller than
// LEAST_SHOWN, and quotes only who allowed it.
import type { IsoDate } from "@/lib/congress/measure";
import type { Quote } from "@/lib/letters/quoting/quote";

export type PacketAsk = {
  /** for what they have done already; null: nothing is known that calls for it */
  thanks: string | null;
  /** the ask, or the step that follows when it is done */
  headline: string;
  summary: string;
  /** "S.Res. 61" with its title; null: the ask names no measure */
  measure: string | null;
  /** what the record says of this legislator, in a sentence with its date; null without a measure */
  standing: string | null;
  /** what is known of where they stand, in sentences with dates */
  position: readonly string[];
};

/** `town`: null for letters that name none beyond doubt */
export type PacketTown = { town: string | null; letters: number; people: number };

/** When and where an office is met, as it is printed; empty where nothing was said. */
export type Appointment = { time: string; place: string };

export type PacketHistory = { on: IsoDate; words: string };

export type Packet = {
  campaignTitle: string;
  organizationName: string;
  /** "Senator Edward J. Markey" */
  name: string;
  /** "Massachusetts, senior seat" */
  seat: string;
  /** the day of the meeting, or of printing */
  date: IsoDate;
  /** null: the packet is of no meeting that was planned */
  appointment: Appointment | null;
  asks: readonly PacketAsk[];
  /** `ownWords`: people who wrote words of their own */
  figures: { letters: number; people: number; ownWords: number; firstOn: IsoDate | null; asOf: Date };
  /** towns from which at least LEAST_SHOWN people wrote, most letters first; `elsewhere` sums up the rest, in letters */
  towns: readonly { town: string; letters: number }[];
  elsewhere: number;
  /** towns are told of so many letters, the newest; null: of all */
  townsOf: number | null;
  /** a map as SVG; null where there is nothing to draw */
  map: { svg: string; words: string } | null;
  quotes: readonly Quote[];
  committees: readonly string[];
  history: readonly PacketHistory[];
  sources: readonly { title: string; url: string | null }[];
};

/** How many people a figure must stand for before it is shown outside the house. */
export const LEAST_SHOWN = 5;

/**
 * Splits towns into those that may be shown, most letters first, and how many letters came from all others. Others who are fewer
 * than LEAST_SHOWN people could be told by taking the towns off the whole: then the smallest town joins them.
 */
export function showableTowns(all: readonly PacketTown[], most: number): Pick<Packet, "towns" | "elsewhere"> {
  const shown = all
    .flatMap(({ town, letters, people }) => (town !== null && people >= LEAST_SHOWN ? { town, letters, people } : []))
    .toSorted((a, b) => b.letters - a.letters || a.town.localeCompare(b.town))
    .slice(0, most);
  const sum = (towns: readonly PacketTown[], key: "letters" | "people"): number =>
    towns.reduce((added, town) => added + town[key], 0);
  const others = (): number => sum(all, "people") - sum(shown, "people");
  while (shown.length > 0 && others() > 0 && others() < LEAST_SHOWN) shown.pop();
  return {
    towns: shown.map(({ town, letters }) => ({ town, letters })),
    elsewhere: sum(all, "letters") - sum(shown, "letters"),
  };
}
