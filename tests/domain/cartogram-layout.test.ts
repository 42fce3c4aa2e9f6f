import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readStatePlaces } from "@/dev/cartogram/state-places";
import { expectedHouseSeats, expectedSenateSeats } from "@/dev/reference/seats";
import { around, type Cell, hangTogether, keyOf, middleOf } from "@/lib/insights/cartogram/grid";
import { type LaidSeat, type Layout, layOut } from "@/lib/insights/cartogram/layout";

const stateOf = (id: string): string => id.slice(0, 2);
const senate = expectedSenateSeats.map(
  (id): LaidSeat => ({ id, state: stateOf(id), chamber: "senate", district: null }),
);
const house = (id: string): LaidSeat => ({
  id,
  state: stateOf(id),
  chamber: "house",
  district: Number(id.slice(3)),
});
const SEATS = [...senate, ...expectedHouseSeats.map(house)];
const NOW = layOut(SEATS);

const HOUSE_COUNTS = new Map<string, number>();
for (const id of expectedHouseSeats) HOUSE_COUNTS.set(stateOf(id), (HOUSE_COUNTS.get(stateOf(id)) ?? 0) + 1);

/** The seats of another apportionment: how many districts a state gains or loses. A state keeps at least one. */
function apportioned(changes: ReadonlyMap<string, number>): LaidSeat[] {
  const districts = [...HOUSE_COUNTS].flatMap(([state, count]) => {
    const wanted = Math.max(1, count + (changes.get(state) ?? 0));
    if (wanted === 1) return [house(`${state}-0`)];
    return Array.from({ length: wanted }, (_, index) => house(`${state}-${index + 1}`));
  });
  return [...senate, ...districts];
}

const cellsByState = ({ ground }: Layout): Map<string, Cell[]> =>
  new Map([...Map.groupBy(ground, ({ state }) => state)].map(([state, own]) => [state, own.map(({ cell }) => cell)]));

function expectSound(layout: Layout, seats: readonly LaidSeat[]): void {
  expect(layout.seats).toHaveLength(seats.length);
  const districts = layout.seats.filter(({ half }) => half === null);
  const pairs = layout.seats.filter(({ half }) => half === "left");
  const cells = [...districts, ...pairs].map(({ cell }) => keyOf(cell));
  expect(new Set(cells).size, "no two hexagons on one cell").toBe(cells.length);
  expect(new Set(layout.ground.map(({ cell }) => keyOf(cell))), "every cell has its seat").toEqual(new Set(cells));
  for (const [state, own] of cellsByState(layout)) expect(hangTogether(own), state).toBe(true);
  for (const [state, own] of Map.groupBy(districts, (seat) => seat.state)) {
    expect(hangTogether(own.map(({ cell }) => cell)), `districts of ${state}`).toBe(true);
  }
}

const touch = (layout: Layout, a: string, b: string): boolean => {
  const cells = cellsByState(layout);
  const theirs = new Set((cells.get(b) ?? []).map(keyOf));
  return (cells.get(a) ?? []).some((cell) => around(cell).some((next) => theirs.has(keyOf(next))));
};

const middle = (cells: readonly Cell[]): { x: number; y: number } => {
  const spots = cells.map(middleOf);
  const mean = (axis: 0 | 1): number => spots.reduce((sum, spot) => sum + spot[axis], 0) / spots.length;
  return { x: mean(0), y: mean(1) };
};

describe("the cartogram of the Congress that sits", () => {
  it("has a hexagon for each of 441 House seats and a pair for each state, none over another, each state in one piece", () => {
    expectSound(NOW, SEATS);
    expect(NOW.seats.filter(({ half }) => half === null)).toHaveLength(441);
    expect(NOW.seats.filter(({ half }) => half === "left")).toHaveLength(50);
    expect(NOW.seats.filter(({ half }) => half === "right")).toHaveLength(50);
  });

  it("marks the six who have no vote, and gives them no senators", () => {
    const without = NOW.seats.filter(({ voting }) => !voting).map(({ seatId }) => seatId);
    expect(without.sort()).toEqual(["AS-0", "DC-0", "GU-0", "MP-0", "PR-0", "VI-0"]);
  });

  it("keeps neighbors together, and puts few together who are none", async () => {
    const places = (await readStatePlaces(process.cwd())).filter(({ state }) => state !== "AK" && state !== "HI");
    const pairs = places.flatMap((a, i) => places.slice(i + 1).map((b) => ({ a, b })));
    const adjoining = pairs.filter(({ a, b }) => a.borders.includes(b.state));
    const kept = adjoining.filter(({ a, b }) => touch(NOW, a.state, b.state));
    expect(kept.length / adjoining.length).toBeGreaterThan(0.95);
    const strangers = pairs.filter(({ a, b }) => !a.borders.includes(b.state) && touch(NOW, a.state, b.state));
    expect(strangers.length).toBeLessThan(adjoining.length * 0.25);
  });

  it("keeps neighbors in their order: who lies clearly east or north of a neighbor does so here", async () => {
    const places = await readStatePlaces(process.cwd());
    const cells = cellsByState(NOW);
    const here = (state: string) => middle(cells.get(state) ?? []);
    const clear = places.flatMap((a) =>
      a.borders.flatMap((other) => {
        const b = places.find(({ state }) => state === other);
        if (!b) return [];
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const [at, to] = [here(a.state), here(b.state)];
        return Math.abs(dx) > Math.abs(dy) ? [dx * (to.x - at.x) > 0] : [dy * (to.y - at.y) > 0];
      }),
    );
    expect(clear.filter(Boolean).length / clear.length).toBeGreaterThan(0.9);
  });

  it("orders the districts of a state as they lie: El Paso in the west of Texas, Boston in the east of Massachusetts", () => {
    const cellOfSeat = (id: string): Cell => NOW.seats.find(({ seatId }) => seatId === id)?.cell ?? expect.fail(id);
    const x = (id: string): number => middleOf(cellOfSeat(id))[0];
    const y = (id: string): number => middleOf(cellOfSeat(id))[1];
    expect(x("TX-16")).toBeLessThan(x("TX-14"));
    expect(y("TX-13")).toBeLessThan(y("TX-28"));
    expect(x("MA-1")).toBeLessThan(x("MA-9"));
    expect(y("CA-1")).toBeLessThan(y("CA-52"));
    expect(y("FL-1")).toBeLessThan(y("FL-28"));
  });

  it("keeps Alaska, Hawaii and the territories apart from all others", () => {
    const apart = ["AK", "HI", "AS", "GU", "MP", "PR", "VI"];
    const owners = new Map(NOW.ground.map(({ cell, state }) => [keyOf(cell), state]));
    for (const { cell, state } of NOW.ground.filter((each) => apart.includes(each.state))) {
      for (const next of around(cell)) expect([undefined, state]).toContain(owners.get(keyOf(next)));
    }
  });

  it("is the same every time, whatever the order of the seats", () => {
    const again = layOut(SEATS.toReversed());
    const place = ({ seats }: Layout) => seats.map(({ seatId, cell, half }) => `${seatId} ${cell} ${half}`).sort();
    expect(place(again)).toEqual(place(NOW));
  });
});

describe("another apportionment", () => {
  const states = [...HOUSE_COUNTS.keys()].filter((state) => !["AS", "DC", "GU", "MP", "PR", "VI"].includes(state));
  const ten = fc.uniqueArray(fc.constantFrom(...states), { minLength: 10, maxLength: 10 }).map((chosen) => {
    // Five gain what five lose, as after a census; who has one keeps it.
    const losing = chosen.filter((state) => (HOUSE_COUNTS.get(state) ?? 0) > 1).slice(0, 5);
    const gaining = chosen.filter((state) => !losing.includes(state)).slice(0, losing.length);
    return new Map([...losing.map((state) => [state, -1] as const), ...gaining.map((state) => [state, 1] as const)]);
  });

  it("is as sound, and the hexagons of most others stay where they were", () => {
    const shares: number[] = [];
    fc.assert(
      fc.property(ten, (changes) => {
        const seats = apportioned(changes);
        const next = layOut(seats);
        expectSound(next, seats);
        const before = new Map(NOW.ground.map(({ cell, state }) => [keyOf(cell), state]));
        const others = next.ground.filter(({ state }) => !changes.has(state));
        const moved = others.filter(({ cell, state }) => before.get(keyOf(cell)) !== state);
        shares.push(moved.length / others.length);
        expect(moved.length / others.length).toBeLessThan(0.12);
      }),
      { numRuns: 25, seed: 20 },
    );
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeLessThan(0.06);
  });

  it("finds room for more seats and for many fewer", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...states), fc.integer({ min: -4, max: 6 }))), (list) => {
        const seats = apportioned(new Map(list));
        expectSound(layOut(seats), seats);
      }),
      { numRuns: 20, seed: 7 },
    );
  });

  it("does not know a state that it has no place for", () => {
    expect(() => layOut([house("ZZ-0")])).toThrow(/no place/);
  });
});
