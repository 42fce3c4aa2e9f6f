// TopoJSON (specification 1.0): areas that share a border share its arc, and an arc is a list of steps on a whole-number grid.
import { z } from "zod";
import type { Point, Ring } from "@/lib/districts/outlines";

const pair = z.tuple([z.number(), z.number()]);
const ringOfArcs = z.array(z.int()).min(1);
const area = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Polygon"), id: z.string(), arcs: z.array(ringOfArcs) }),
  z.object({ type: z.literal("MultiPolygon"), id: z.string(), arcs: z.array(z.array(ringOfArcs)) }),
  z.object({ type: z.null(), id: z.string() }),
]);

/** A topology of areas with ids. An area of type null was too small, or too far away, to be drawn. */
export const topology = z.object({
  transform: z.object({ scale: pair, translate: pair }),
  arcs: z.array(z.array(pair).min(2)),
  objects: z.record(z.string(), z.object({ geometries: z.array(area) })),
});
type Topology = z.infer<typeof topology>;

function pointsOf(arc: Topology["arcs"][number], { scale, translate }: Topology["transform"]): Point[] {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/**
 * The areas of one object of a topology: id -> rings, each ending with the point it began with, in the unit of the
 * topology. Throws when an arc is named that is not there.
 */
export function areasOf({ arcs, objects, transform }: Topology, name: string): Map<string, Ring[]> {
  const lines = arcs.map((arc) => pointsOf(arc, transform));
  // ~n names arc n, walked backward. Each arc begins where the one before it ended.
  const lineOf = (index: number): Point[] => {
    const line = lines[index < 0 ? ~index : index];
    if (!line) throw new Error(`the topology has no arc ${index}`);
    return index < 0 ? line.toReversed() : line;
  };
  const ringOf = (indices: number[]): Ring =>
    indices.flatMap((index, position) => lineOf(index).slice(position === 0 ? 0 : 1));
  const areas = (objects[name]?.geometries ?? []).map((geometry): [string, Ring[]] => {
    if (geometry.type === null) return [geometry.id, []];
    return [geometry.id, (geometry.type === "Polygon" ? geometry.arcs : geometry.arcs.flat()).map(ringOf)];
  });
  return new Map(areas);
}
