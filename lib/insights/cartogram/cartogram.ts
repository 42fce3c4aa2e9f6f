import { populationOf } from "@/lib/districts/populations";
import { drawCartogram } from "@/lib/insights/cartogram/cartogram-drawing";
import { type CartogramParts, cartogramParts, type DrawnSeat } from "@/lib/insights/cartogram/cartogram-parts";
import { type LaidSeat, type Layout, layOut } from "@/lib/insights/cartogram/layout";
import { type CartogramView, type SeatClass, type SeatFacts, showSeats } from "@/lib/insights/cartogram/shown";
import type { Chart, Say } from "@/lib/insights/charts/chart";
import { textOf } from "@/lib/insights/charts/svg-tree";

/** A seat and who holds it now; null: it is vacant. */
export type CartogramSeat = LaidSeat & {
  holder: { name: string; title: "Senator" | "Representative" | "Delegate" | "Resident Commissioner" } | null;
};

export type CartogramInput = {
  view: CartogramView;
  /** all seats of the Congress that sits: `directory().seats` with their holders */
  seats: readonly CartogramSeat[];
  /** by seat id; a seat that is not among them has had no letters */
  facts: ReadonlyMap<string, SeatFacts>;
};

/** A seat in words: "MA-2", "Rep. James P. McGovern", "12 letters". */
export type CartogramRow = {
  seatId: string;
  seat: string;
  holder: string;
  state: string;
  value: string;
  class: SeatClass;
  letters: number;
};

export type Cartogram = {
  /** for files: one picture with its legend */
  chart: Chart;
  /** for a page, where each seat is a link */
  parts: CartogramParts;
  /** every class, with how many seats have it */
  legend: { class: SeatClass; count: number }[];
  /** every seat, by state */
  rows: CartogramRow[];
};

// Laid out once for the seats that sit: they change when somebody updates the tables.
let last: { key: string; layout: Layout } | undefined;

function layoutOf(seats: readonly LaidSeat[]): Layout {
  const key = seats.map(({ id }) => id).join(" ");
  if (last?.key !== key) last = { key, layout: layOut(seats) };
  return last.layout;
}

/** How a seat is called in few words: "MA-2", "AK at large", "MA, Senate". */
function seatName({ state, chamber, district }: LaidSeat, say: Say): string {
  if (chamber === "senate") return say.t("cartogram.seatName.senate", { state });
  return district
    ? say.t("cartogram.seatName.district", { state, district })
    : say.t("cartogram.seatName.atLarge", { state });
}

/** The cartogram of a view: what it is drawn from, the same as a picture, its legend, and every seat in words. */
export function cartogramOf({ view, seats, facts }: CartogramInput, say: Say): Cartogram {
  const layout = layoutOf(seats);
  const districts = Map.groupBy(
    seats.filter(({ chamber }) => chamber === "house"),
    ({ state }) => state,
  );
  // Districts of a state are made to hold the same number of people (Wesberry v. Sanders, 1964); a senator has the whole state.
  const peopleOf = ({ chamber, state }: LaidSeat): number =>
    (populationOf(state) ?? Number.POSITIVE_INFINITY) /
    (chamber === "senate" ? 1 : (districts.get(state)?.length ?? 1));
  const { classes, show } = showSeats(view, say);
  const rows = seats.map((seat): CartogramRow => {
    const own = facts.get(seat.id);
    const shown = show(own, { vacant: !seat.holder, people: peopleOf(seat) });
    const holder = seat.holder
      ? say.t(`cartogram.holder.${seat.holder.title}`, { name: seat.holder.name })
      : say.t("cartogram.vacant");
    const { id: seatId, state } = seat;
    const letters = own?.letters ?? 0;
    return { seatId, seat: seatName(seat, say), holder, state, ...shown, letters };
  });
  const rowOf = new Map(rows.map((row) => [row.seatId, row]));
  const drawn = layout.seats.flatMap((placed): DrawnSeat[] => {
    const row = rowOf.get(placed.seatId);
    if (!row) return [];
    const name = say.t("cartogram.seat", { seat: row.seat, name: row.holder, value: row.value });
    const words = placed.voting ? name : say.t("cartogram.withoutVote", { name });
    return [{ ...placed, class: row.class, name: words }];
  });
  const legend = classes.map((each) => ({
    class: each,
    count: rows.filter((row) => row.class.key === each.key).length,
  }));
  const counted = legend.map(({ class: each, count }) => ({
    class: each,
    words: say.t("cartogram.countOf", { label: each.label, count }),
  }));
  const viewName = say.t(`cartogram.view.${view}`);
  const named = {
    title: say.t("cartogram.title", { view: viewName }),
    description: say.t("cartogram.description", { counts: counted.map(({ words }) => words).join("; ") }),
  };
  const parts = cartogramParts("hex", drawn, layout.ground);
  const id = `cartogram-${view}`;
  const chart: Chart = {
    id,
    ...named,
    draw: () => textOf(drawCartogram({ id: `${id}-picture`, ...named, parts, legend: counted })),
    table: {
      columns: [
        say.t("cartogram.column.seat"),
        say.t("cartogram.column.name"),
        say.t("cartogram.column.letters"),
        viewName,
        say.t("cartogram.column.class"),
      ],
      rows: rows.map((row) => [row.seat, row.holder, row.letters, row.value, row.class.label]),
    },
  };
  return { chart, parts, legend, rows };
}
