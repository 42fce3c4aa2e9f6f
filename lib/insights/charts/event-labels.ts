import type { IsoDate } from "@/lib/congress/measure";
import { noonOf } from "@/lib/insights/charts/time-axis";

/** What happened on a day, in words short enough for a label: "launch e-mail". */
export type ChartEvent = { on: IsoDate; label: string };

type Span = { from: Date; to: Date; left: number; right: number };

/** `row`: above the bars, 0 the highest. `dx`: pixels from its line to where the label begins; label "": there was no room. */
export type PlacedEvent = { at: Date; label: string; row: number; dx: number };

// Public Sans at 12 pixels, generously.
const LETTER_WIDTH = 6.4;
const GAP = 10;
const BESIDE = 3;
/** More rows than these would push the bars off the screen; whatever finds none is marked, and stands in the table. */
const MOST_ROWS = 5;

export const widthOf = (label: string): number => label.length * LETTER_WIDTH;

/** A label cut to what fits. */
function cutTo(label: string, width: number): string {
  const most = Math.floor(width / LETTER_WIDTH);
  return label.length > most ? `${label.slice(0, Math.max(1, most - 1)).trimEnd()}…` : label;
}

/**
 * Where each event's label stands, so that no two meet and none leaves the drawing: beside its line to the right, else to the
 * left, else as far right as it fits.
 */
export function placeEvents(events: readonly ChartEvent[], { from, to, left, right }: Span): PlacedEvent[] {
  const takenUntil: number[] = [];
  const pixelOf = (at: Date): number =>
    left + ((at.getTime() - from.getTime()) / (to.getTime() - from.getTime())) * (right - left);
  return events
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .map(({ on, label: whole }) => {
      const at = noonOf(on);
      const x = pixelOf(at);
      const label = cutTo(whole, right);
      const length = widthOf(label);
      const [after, before] = [x + BESIDE, x - BESIDE - length];
      const begin = after + length <= right ? after : before >= 0 ? before : right - length;
      const free = takenUntil.findIndex((until) => until + GAP < begin);
      const row = free === -1 ? takenUntil.length : free;
      if (row >= MOST_ROWS) return { at, label: "", row: MOST_ROWS - 1, dx: 0 };
      takenUntil[row] = begin + length;
      return { at, label, row, dx: begin - x };
    });
}
