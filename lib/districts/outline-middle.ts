import { outlineOf, type Point } from "@/lib/districts/outlines";

/** The middle of a district's area on the drawing of the country, or null where there is no outline of it. */
export function middleOfDistrict(seatId: string): Point | null {
  const outline = outlineOf(seatId);
  if (!outline) return null;
  let [area, sumX, sumY] = [0, 0, 0];
  for (const ring of outline.rings) {
    for (const [index, [x0, y0]] of ring.entries()) {
      const [x1, y1] = ring[(index + 1) % ring.length] ?? [x0, y0];
      const cross = x0 * y1 - x1 * y0;
      area += cross / 2;
      sumX += ((x0 + x1) * cross) / 6;
      sumY += ((y0 + y1) * cross) / 6;
    }
  }
  return area === 0 ? null : [sumX / area, sumY / area];
}
