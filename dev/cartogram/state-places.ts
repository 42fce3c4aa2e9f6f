// Where the states lie, from the outlines in us-atlas: the middle of each, how it is stretched, and whom it borders on.
import { readFile } from "node:fs/promises";
import { feature, mesh, neighbors } from "topojson-client";
import { stateOfFips } from "@/lib/districts/states";

export type StatePlace = {
  state: string;
  /** the middle, in pixels of a drawing 975 wide: to the right, down */
  x: number;
  y: number;
  /** the spread of its area around the middle, of determinant 1: xx, xy, yy */
  stretch: readonly [number, number, number];
  /** states with which it shares a line on land */
  borders: readonly string[];
  /** whether it touches the sea, a great lake or another country */
  outer: boolean;
};

type Point = readonly [number, number];
type Topology = Parameters<typeof mesh>[0];
type Collection = Extract<Parameters<typeof neighbors>[0][number], { type: "GeometryCollection" }>;
type States = Topology & { objects: { states: Collection } };

type Moments = { area: number; x: number; y: number; xx: number; xy: number; yy: number };

/** Area and moments of a ring, by Green's theorem. */
function momentsOf(ring: readonly Point[]): Moments {
  const sum = { area: 0, x: 0, y: 0, xx: 0, xy: 0, yy: 0 };
  for (const [index, [x0, y0]] of ring.entries()) {
    const [x1, y1] = ring[(index + 1) % ring.length] ?? [x0, y0];
    const cross = x0 * y1 - x1 * y0;
    sum.area += cross / 2;
    sum.x += ((x0 + x1) * cross) / 6;
    sum.y += ((y0 + y1) * cross) / 6;
    sum.xx += ((x0 * x0 + x0 * x1 + x1 * x1) * cross) / 12;
    sum.yy += ((y0 * y0 + y0 * y1 + y1 * y1) * cross) / 12;
    sum.xy += ((x0 * y1 + 2 * x0 * y0 + 2 * x1 * y1 + x1 * y0) * cross) / 24;
  }
  return sum;
}

function middleAndStretch(rings: readonly (readonly Point[])[]): Pick<StatePlace, "x" | "y" | "stretch"> {
  const all = rings.map(momentsOf);
  const total = (name: keyof Moments): number => all.reduce((sum, each) => sum + each[name], 0);
  const area = total("area");
  const [x, y] = [total("x") / area, total("y") / area];
  const [xx, xy, yy] = [total("xx") / area - x * x, total("xy") / area - x * y, total("yy") / area - y * y];
  const size = Math.sqrt(Math.max(1e-9, xx * yy - xy * xy));
  return { x, y, stretch: [xx / size, xy / size, yy / size] };
}

/** The 50 states and the District of Columbia. */
export async function readStatePlaces(root: string): Promise<StatePlace[]> {
  const topology = JSON.parse(await readFile(`${root}/node_modules/us-atlas/states-albers-10m.json`, "utf8")) as States;
  const { states } = topology.objects;
  const names = states.geometries.map(({ id }) => stateOfFips(String(id)) ?? "");
  const borders = neighbors(states.geometries);
  return feature(topology, states).features.map(({ geometry }, index) => {
    if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") throw new Error(`${names[index]} has no area`);
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    const own = states.geometries[index];
    const coast = mesh(topology, states, (a, b) => a === b && a === own);
    return {
      state: names[index] ?? "",
      ...middleAndStretch(polygons.flat() as unknown as Point[][]),
      borders: (borders[index] ?? []).map((other) => names[other] ?? ""),
      outer: coast.coordinates.length > 0,
    };
  });
}
