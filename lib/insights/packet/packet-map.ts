// The map on a meeting packet: one district among its neighbors, or a state with its districts shaded by the people in
// each who wrote. Shades are few and far apart, so that they survive a black and white printer.
import { frameOf, neighborsIn, outlineOf } from "@/lib/districts/outlines";
import { LEAST_SHOWN } from "@/lib/insights/packet/packet";

/** People who took part, by House seat. */
export type PeopleBySeat = ReadonlyMap<string, number>;

const AROUND = "#f0ede6";
const LINE = "#ffffff";
const OWN = "#0a5c5a";
/** From how many people on a district has this shade; fewer than the first are not told apart from none. */
const SHADES: readonly { from: number; fill: string }[] = [
  { from: 0, fill: "#dcd7cb" },
  { from: LEAST_SHOWN, fill: "#a9c9c4" },
  { from: 25, fill: "#5f9c97" },
  { from: 100, fill: "#0a5c5a" },
];

const shadeOf = (people: number): string => SHADES.findLast(({ from }) => people >= from)?.fill ?? AROUND;

/**
 * A map of House districts as SVG; null when none of them has an outline. With one seat the district alone stands out;
 * with several each is shaded by its people.
 */
export function packetMap(seatIds: readonly string[], people: PeopleBySeat): string | null {
  const drawn = seatIds.flatMap((id) => {
    const outline = outlineOf(id);
    return outline ? [{ id, outline }] : [];
  });
  if (drawn.length === 0) return null;
  const frame = frameOf(drawn.map(({ outline }) => outline.box));
  const stroke = Math.max(1, Math.round(frame.width / 400));
  const path = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`;
  const around = neighborsIn(frame, seatIds).map((outline) => path(outline.path, AROUND));
  const own = drawn.map(({ id, outline }) =>
    path(outline.path, seatIds.length === 1 ? OWN : shadeOf(people.get(id) ?? 0)),
  );
  const box = `${frame.x} ${frame.y} ${frame.width} ${frame.height}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"><g stroke="${LINE}" stroke-width="${stroke}">${[...around, ...own].join("")}</g></svg>`;
}
