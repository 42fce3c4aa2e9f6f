import { middleOfDistrict } from "@/lib/districts/outline-middle";
import type { Cell } from "@/lib/insights/cartogram/grid";
import { placeDistricts, senateCellOf } from "@/lib/insights/cartogram/seat-places";
import { territoriesFor } from "@/lib/insights/cartogram/territories";

/** A seat of Congress, as lib/legislators/directory has it. */
export type LaidSeat = { id: string; state: string; chamber: "senate" | "house"; district: number | null };

export type PlacedSeat = {
  seatId: string;
  state: string;
  cell: Cell;
  /** which of the two in the cell of a state's senators; null for a district, which has a cell to itself */
  half: "left" | "right" | null;
  /** false for the delegates and the resident commissioner */
  voting: boolean;
};

export type Layout = {
  seats: PlacedSeat[];
  /** every cell with its state, those of the senators too */
  ground: { cell: Cell; state: string }[];
};

// Who sends a delegate or a resident commissioner, who has no vote (2 U.S.C. 25a, 48 U.S.C. 891, 1711, 1731, 1751).
const NON_VOTING = new Set(["AS", "DC", "GU", "MP", "PR", "VI"]);

/**
 * Where each seat stands on the cartogram. Every House seat has one cell, the seats of a state hang together, and a state with
 * senators has a cell more, for the two. Of the same seats it is always the same layout; with other numbers of districts
 * few cells change hands. Throws for a state that the cartogram has no place for.
 */
export function layOut(seats: readonly LaidSeat[]): Layout {
  const byState = Map.groupBy(seats, ({ state }) => state);
  const wanted = new Map(
    [...byState].map(([state, own]) => {
      const districts = own.filter(({ chamber }) => chamber === "house").length;
      return [state, districts + (districts < own.length ? 1 : 0)];
    }),
  );
  const territories = territoriesFor(wanted);
  const placed = [...byState].flatMap(([state, own]): PlacedSeat[] => {
    const cells = territories.get(state) ?? [];
    const senators = own.filter(({ chamber }) => chamber === "senate").sort((a, b) => (a.id < b.id ? -1 : 1));
    const districts = own
      .filter(({ chamber }) => chamber === "house")
      .sort((a, b) => (a.district ?? 0) - (b.district ?? 0));
    const pair = senators.length > 0 ? senateCellOf(cells) : null;
    const spots = districts.map(({ id }) => middleOfDistrict(id));
    const places = placeDistricts(
      spots,
      cells.filter((cell) => cell !== pair),
    );
    return [
      ...districts.flatMap(({ id }, index): PlacedSeat[] => {
        const cell = places[index];
        return cell ? [{ seatId: id, state, cell, half: null, voting: !NON_VOTING.has(state) }] : [];
      }),
      ...senators.flatMap(({ id }, index): PlacedSeat[] =>
        pair ? [{ seatId: id, state, cell: pair, half: index === 0 ? "left" : "right", voting: true }] : [],
      ),
    ];
  });
  const ground = [...byState.keys()].flatMap((state) =>
    (territories.get(state) ?? []).map((cell) => ({ cell, state })),
  );
  return { seats: placed, ground };
}
