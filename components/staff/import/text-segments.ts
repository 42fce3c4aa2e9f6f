import type { Span } from "@/lib/campaigns/brief-import/proposal";

/** A stretch of text that no span begins or ends within; `spans` are the indexes of those that cover it. */
export type Segment = { start: number; text: string; spans: number[] };

/** Cuts a text at the ends of all spans. Spans may overlap, and stand in any order. */
export function segmentsOf(text: string, spans: readonly Span[]): Segment[] {
  const within = (place: number): number => Math.min(Math.max(place, 0), text.length);
  const cuts = new Set([0, text.length, ...spans.flatMap(({ start, end }) => [within(start), within(end)])]);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? text.length;
    const covering = spans.flatMap((span, number) => (span.start < end && span.end > start ? [number] : []));
    return { start, text: text.slice(start, end), spans: covering };
  });
}
