// npm run cartogram: finds the home of every state on the cartogram anew, for the apportionment in force, from the states'
// outlines alone, and writes it to lib/insights/cartogram/home.table.json. Only needed when a new census has moved so many seats
// that the old home no longer resembles the country.
import { writeFile } from "node:fs/promises";
import { settleCells } from "@/dev/cartogram/settle-cells";
import { spreadOut } from "@/dev/cartogram/spread-out";
import { readStatePlaces } from "@/dev/cartogram/state-places";
import { expectedHouseSeats, expectedSenateSeats } from "@/dev/reference/seats";
import type { Cell } from "@/lib/insights/cartogram/grid";

const FILE = "lib/insights/cartogram/home.table.json";
const APPORTIONMENT = "after the 2020 census, in force from the 118th to the 122nd Congress";
/** The breadth of the country in hexagons before its parts are pushed apart. */
const WIDTH = 30;
const SEED = 1;
/** Room above and to the left, in cells; even, so that rows keep their indent. */
const MARGIN = 2;

/**
 * Where the states stand that are drawn apart, from the upper left corner of the mainland's box: Alaska in the north-west,
 * the islands of the Pacific in the south-west, those of the Caribbean south-east of Florida.
 */
const APART: Record<string, Cell[]> = {
  AK: [
    [2, 2],
    [2, 3],
  ],
  HI: [
    [20, 4],
    [20, 5],
    [21, 5],
  ],
  MP: [[18, 1]],
  GU: [[20, 1]],
  AS: [[24, 2]],
  PR: [[24, 28]],
  VI: [[24, 30]],
};

const stateOf = (seat: string): string => seat.slice(0, 2);
const withSenators = new Set(expectedSenateSeats.map(stateOf));
const sizeOf = (state: string): number =>
  expectedHouseSeats.filter((seat) => stateOf(seat) === state).length + (withSenators.has(state) ? 1 : 0);

const places = (await readStatePlaces(process.cwd())).filter(({ state }) => !(state in APART));
const { cells, lost } = settleCells(spreadOut(places, sizeOf, WIDTH), sizeOf, SEED);
const all = [...cells.values()].flat();
const top = Math.min(...all.map(([row]) => row));
const left = Math.min(...all.map(([, column]) => column)) - 1;
const up = top - (top % 2) - MARGIN;
const moved = [...cells].map(([state, own]): [string, Cell[]] => [
  state,
  own.map(([row, column]) => [row - up, column - left + MARGIN]),
]);
const apart = Object.entries(APART).map(([state, own]): [string, Cell[]] => [
  state,
  own.map(([row, column]) => [row + MARGIN, column + MARGIN]),
]);
const lines = [...moved, ...apart]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(
    ([state, own]) =>
      `${JSON.stringify(state)}:${JSON.stringify(own.sort((a, b) => a[0] - b[0] || a[1] - b[1]).flat())}`,
  );
await writeFile(
  FILE,
  `{\n"apportionment": ${JSON.stringify(APPORTIONMENT)},\n"cells": {\n${lines.join(",\n")}\n}\n}\n`,
);
console.log(`written  ${FILE}; neighbors that do not touch: ${lost.join(", ") || "none"}`);
