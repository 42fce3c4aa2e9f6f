// Where the numbers stand on a map of a few districts: inside the district where there is room for them, else beside it with
// a line that leads in.
import type { Box, Outline, Point, Ring } from "@/lib/districts/outlines";

export type Label = {
  text: string;
  at: Point /** a point inside the district, when the label stands outside */;
  pointsTo: Point | null;
};
type Labeled = { text: string; outline: Pick<Outline, "box" | "rings"> };

function distanceToSide([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
  const held = Math.max(0, Math.min(1, along));
  return Math.hypot(x - ax - held * dx, y - ay - held * dy);
}

/** How far a point is from the line around an area: above zero inside, below zero outside (even-odd rule). */
export function depthIn(rings: readonly Ring[], point: Point): number {
  const [x, y] = point;
  let inside = false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    let from = ring.at(-1) ?? point;
    for (const to of ring) {
      nearest = Math.min(nearest, distanceToSide(point, from, to));
      const crosses = from[1] > y !== to[1] > y;
      if (crosses && x < from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0])) inside = !inside;
      from = to;
    }
  }
  return inside ? nearest : -nearest;
}

const GRID = 24;

/** The point of a grid over the area that lies deepest inside it, and how deep. */
function deepest({ box, rings }: Labeled["outline"]): { point: Point; depth: number } {
  let best = { point: [box.x + box.width / 2, box.y + box.height / 2] as Point, depth: Number.NEGATIVE_INFINITY };
  for (let index = 0; index < GRID * GRID; index++) {
    const column = (index % GRID) + 0.5;
    const row = Math.floor(index / GRID) + 0.5;
    const point: Point = [box.x + (box.width * column) / GRID, box.y + (box.height * row) / GRID];
    const depth = depthIn(rings, point);
    if (depth > best.depth) best = { point, depth };
  }
  return best;
}

const DIRECTIONS = 16;
const LETTER_WIDTH = 0.62;

const boxAt = ([x, y]: Point, text: string, size: number): Box => {
  const width = (text.length * LETTER_WIDTH + 0.3) * size;
  return { x: x - width / 2, y: y - size * 0.6, width, height: size * 1.2 };
};
const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const within = (a: Box, b: Box): boolean =>
  a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;

/** Places the labels of some districts within a frame. `size` is the height of a letter in the drawing's units. */
export function placeLabels(districts: readonly Labeled[], frame: Box, size: number): Label[] {
  const taken: Box[] = [];
  const rooms = districts.map(({ text, outline }) => ({ text, ...deepest(outline) }));
  const fits = ({ text, point, depth }: (typeof rooms)[number]): boolean => {
    const { width, height } = boxAt(point, text, size);
    return depth >= Math.hypot(width, height) * 0.42;
  };
  for (const room of rooms.filter(fits)) taken.push(boxAt(room.point, room.text, size));

  const beside = (text: string, [x, y]: Point): Point | null => {
    for (let reach = 1.6; reach * size < frame.width; reach += 0.6) {
      for (let turn = 0; turn < DIRECTIONS; turn++) {
        const angle = (turn * 2 * Math.PI) / DIRECTIONS;
        const at: Point = [x + Math.cos(angle) * reach * size, y - Math.sin(angle) * reach * size];
        const box = boxAt(at, text, size);
        const free = within(box, frame) && !taken.some((other) => meet(other, box));
        const clear = Math.hypot(box.width, box.height) * 0.45;
        if (free && districts.every(({ outline }) => depthIn(outline.rings, at) < -clear)) return at;
      }
    }
    return null;
  };
  return rooms.map((room) => {
    const at = fits(room) ? null : beside(room.text, room.point);
    if (at) taken.push(boxAt(at, room.text, size));
    return { text: room.text, at: at ?? room.point, pointsTo: at && room.point };
  });
}
