import { type Facts, UpdateRefused } from "@/dev/reference/facts";
import { expectedHouseSeats } from "@/dev/reference/seats";
import { inSeatOrder } from "@/dev/reference/zip-prefixes";
import type { OutlineTable, Point, Ring } from "@/lib/districts/outlines";

// The drawing of the states has no room for the territories. Each is one seat, so nobody must choose there.
const MAY_LACK_OUTLINE = ["AS-0", "GU-0", "MP-0", "PR-0", "VI-0"];

// The source is 975 pixels wide, on a grid of a tenth of a pixel by a sixteenth. A fiftieth keeps its shapes.
const UNITS_A_PIXEL = 50;

const rounded = ([x, y]: Point): Point => [Math.round(x * UNITS_A_PIXEL), Math.round(y * UNITS_A_PIXEL)];
const spaced = (numbers: number[]): string => numbers.join(" ").replaceAll(" -", "-");

/** One ring as SVG path data: where it begins, then steps. */
function pathOfRing(seat: string, ring: Ring): string {
  const [first, ...rest] = ring.map(rounded);
  const last = rest.at(-1);
  if (!first || !last || rest.length < 3) throw new UpdateRefused(`the outline of ${seat} has a ring without an area`);
  if (first[0] !== last[0] || first[1] !== last[1])
    throw new UpdateRefused(`the outline of ${seat} has a ring that does not close`);
  let [x, y] = first;
  const steps = rest.slice(0, -1).flatMap(([toX, toY]) => {
    const step = [toX - x, toY - y];
    [x, y] = [toX, toY];
    return step;
  });
  return `M${spaced([...first])}l${spaced(steps)}z`;
}

/**
 * Outlines of districts -> the table. Refuses outlines of another Congress than that of the legislators, of a seat that does
 * not exist, and a House seat of a state without one.
 */
export function compileOutlines(
  { source, congress: drawn, facts }: NonNullable<Facts["outlines"]>,
  congress: number,
): OutlineTable {
  if (drawn !== congress)
    throw new UpdateRefused(`the outlines are of Congress ${drawn}, the legislators of ${congress}`);
  for (const seat of facts.keys()) {
    if (!expectedHouseSeats.includes(seat)) throw new UpdateRefused(`there is an outline of ${seat}, which is no seat`);
  }
  const without = expectedHouseSeats.filter((seat) => !facts.get(seat)?.length).sort(inSeatOrder);
  const missing = without.filter((seat) => !MAY_LACK_OUTLINE.includes(seat));
  if (missing.length > 0) throw new UpdateRefused(`there is no outline of ${missing.join(", ")}`);
  const drawnSeats = expectedHouseSeats.filter((seat) => !without.includes(seat)).sort(inSeatOrder);
  const paths = drawnSeats.map((seat) => [
    seat,
    (facts.get(seat) ?? []).map((ring) => pathOfRing(seat, ring)).join(""),
  ]);
  return { congress, source, without, outlines: Object.fromEntries(paths) };
}
