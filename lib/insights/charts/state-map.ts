import * as Plot from "@observablehq/plot";
import { feature, mesh, type neighbors } from "topojson-client";
import atlas from "us-atlas/states-albers-10m.json";
import { stateOfFips } from "@/lib/districts/states";
import { amountClasses, amountClassOf, type SeatClass } from "@/lib/insights/cartogram/shown";
import type { Chart, Say } from "@/lib/insights/charts/chart";
import { drawPlot } from "@/lib/insights/charts/drawing";

/** Its name in addresses. */
export const STATE_MAP = "letters-by-state";

export type StateFacts = {
  /** letters to all seats of a state or territory, by its abbreviation; all 56 of them, those without any too */
  letters: ReadonlyMap<string, number>;
};

type Topology = Parameters<typeof mesh>[0];
type Collection = Extract<Parameters<typeof neighbors>[0][number], { type: "GeometryCollection" }>;
type States = Topology & { objects: { states: Collection } };
type Line = [number, number][];

// The drawing is 975 by 610; two pixels are fine enough for the shape of a state.
const FINENESS = 2;
const onGrid = (value: number): number => Math.round(value / FINENESS) * FINENESS;
const rounded = (line: Line): Line =>
  line
    .map(([x, y]): [number, number] => [onGrid(x), onGrid(y)])
    .filter(([x, y], index, all) => index === 0 || x !== all[index - 1]?.[0] || y !== all[index - 1]?.[1]);

type Land = { state: string; geometry: GeoJSON.MultiPolygon };

function readLands(): { lands: Land[]; borders: GeoJSON.MultiLineString } {
  const topology = atlas as unknown as States;
  const { states } = topology.objects;
  const lands = feature(topology, states).features.flatMap(({ id, geometry }): Land[] => {
    if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") return [];
    const polygons = (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates) as Line[][];
    const kept = polygons.map((rings) => rings.map(rounded).filter((ring) => ring.length > 3));
    const coordinates = kept.filter((rings) => rings.length > 0);
    return [{ state: stateOfFips(String(id)) ?? "", geometry: { type: "MultiPolygon", coordinates } }];
  });
  const lines = mesh(topology, states).coordinates as Line[];
  return {
    lands,
    borders: { type: "MultiLineString", coordinates: lines.map(rounded).filter((line) => line.length > 1) },
  };
}

let known: ReturnType<typeof readLands> | undefined;

/** The sums of states are larger than those of seats. */
const BOUNDS = [5, 50, 250, 1000];

// By class: how strongly a state is filled; beside it stands its number, so that none is told by color alone.
const OPACITY = [0, 0.16, 0.34, 0.54, 0.76, 1];
const levelOf = ({ shape }: SeatClass): number => Number(shape.at(-1));
const ON_DARK = 4;
// Too small, or too narrow, to hold a number: it stands in the table.
const WITHOUT_NUMBER = new Set(["CT", "DC", "DE", "HI", "MA", "MD", "NH", "NJ", "RI", "VT"]);

/** The outlines of the states, filled by how many letters went to their seats. */
export function stateMap({ letters }: StateFacts, say: Say): Chart {
  const [id, title] = [STATE_MAP, say.t("states.title")];
  const classes = amountClasses(say, BOUNDS);
  const rows = [...letters]
    .map(([state, count]) => ({ state, name: say.state(state), count, class: amountClassOf(count, classes, BOUNDS) }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const counts = classes
    .map((each) => ({ label: each.label, count: rows.filter((row) => row.class.key === each.key).length }))
    .map((each) => say.t("cartogram.countOf", each))
    .join("; ");
  const description = say.t("states.description", { counts });
  const draw = (width: number): string => {
    known ??= readLands();
    const { lands, borders } = known;
    const classOf = new Map(rows.map((row) => [row.state, row]));
    const level = ({ state }: Land): number => levelOf(classOf.get(state)?.class ?? amountClassOf(0, classes, BOUNDS));
    const numbered = lands.filter((land) => !WITHOUT_NUMBER.has(land.state) && level(land) > 0);
    return drawPlot(
      {
        width,
        height: Math.round((width * 610) / 975),
        margin: 2,
        projection: {
          type: "identity",
          domain: {
            type: "MultiPoint",
            coordinates: [
              [0, 10],
              [962, 608],
            ],
          },
        },
        marks: [
          Plot.geo(
            lands.filter((land) => level(land) === 0),
            { geometry: "geometry", fill: "var(--rule-2)" },
          ),
          OPACITY.map((fillOpacity, index) =>
            Plot.geo(
              lands.filter((land) => index > 0 && level(land) === index),
              { geometry: "geometry", fill: "var(--accent)", fillOpacity },
            ),
          ),
          Plot.geo(borders, { stroke: "var(--edge)", strokeWidth: 0.8 }),
          [false, true].map((dark) =>
            Plot.text(
              numbered.filter((land) => level(land) >= ON_DARK === dark),
              Plot.centroid({
                geometry: "geometry",
                text: ({ state }: Land) => say.number(classOf.get(state)?.count ?? 0),
                fill: dark ? "var(--accent-ink)" : "var(--ink)",
                // A number wider than its state keeps its ground.
                stroke: dark ? "var(--accent)" : "var(--paper)",
                strokeWidth: 2.5,
                fontSize: width < 500 ? 8 : 11,
                fontWeight: 600,
              }),
            ),
          ),
        ],
      },
      { id: `${id}-${width}`, title, description },
    );
  };
  return {
    id,
    title,
    description,
    draw,
    table: {
      columns: [say.t("states.column.state"), say.t("states.column.letters"), say.t("states.column.class")],
      rows: rows.map((row) => [row.name, row.count, row.class.label]),
    },
  };
}
