import type { IsoDate } from "@/lib/congress/measure";
import { noonOf } from "@/lib/insights/charts/time-axis";

/** What happened on a day, in words short enough for a label: "launch e-mail". */
export type ChartEvent = { on: IsoDate; label: string };

type Span = { from: Date; to: Date; left: number; right: number };
type PlacedEvent = { at: Date; label: string; row: number; anchor: "start" | "end" };

// Public Sans at 12 pixels, generously.
const LETTER_WIDTH = 6.4;
const GAP = 10;

/**
 * Which row above the bars each event's label stands in, so that no two meet: row 0 is the highest. A label that would leave
 * the drawing on the right stands to the left of its line.
 */
export function placeEvents(events: readonly ChartEvent[], { from, to, left, right }: Span): PlacedEvent[] {
  const takenUntil: number[] = [];
  const pixelOf = (at: Date): number =>
    left + ((at.getTime() - from.getTime()) / (to.getTime() - from.getTime())) * (right - left);
  return events
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .map(({ on, label }) => {
      const at = noonOf(on);
      const [x, length] = [pixelOf(at), label.length * LETTER_WIDTH];
      const anchor = x + length > right && x - length > 0 ? "end" : "start";
      const [begin, end] = anchor === "start" ? [x, x + length] : [x - length, x];
      const free = takenUntil.findIndex((until) => until + GAP < begin);
      const row = free === -1 ? takenUntil.length : free;
      takenUntil[row] = end;
      return { at, label, row, anchor };
    });
}
