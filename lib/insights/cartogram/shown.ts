// What the cartogram can show of each seat, and in which classes.
import type { StandingKind } from "@/lib/congress/standing";
import type { MarkShape } from "@/lib/insights/cartogram/marks";
import type { Say } from "@/lib/insights/charts/chart";
import type { PositionStance } from "@/lib/responses/positions/position";
import type { ResponseClass } from "@/lib/responses/response";

/** By the name in the address: ?show=letters. */
export const CARTOGRAM_VIEWS = ["letters", "per-capita", "standing", "position", "reply"] as const;
export type CartogramView = (typeof CARTOGRAM_VIEWS)[number];

/** The views of the map: those of the cartogram, and the outlines of the states. */
export const MAP_VIEWS = [...CARTOGRAM_VIEWS, "states"] as const;
export type MapView = (typeof MAP_VIEWS)[number];

/** Where somebody stands on what is asked; "unknown" where nothing that counts is recorded. */
export type PositionShown = PositionStance | "unknown";

/** The class of the answer that says most, "answered" when nobody has classed it; "none": written to and not answered. */
export type ReplyShown = ResponseClass | "answered" | "none" | "not_written";

/** What is known of a seat. A seat for which no facts are given has had no letters, and nothing else is known of it. */
export type SeatFacts = {
  letters: number;
  standing: StandingKind;
  position: PositionShown;
  reply: ReplyShown;
};

export type SeatClass = { key: string; label: string; shape: MarkShape };

/** A seat as shown: its class and its value in words ("12 letters"). */
export type SeatShown = { class: SeatClass; value: string };

const NOTHING_KNOWN: SeatFacts = { letters: 0, standing: "unknown", position: "unknown", reply: "not_written" };

/** Where the classes of amounts begin: none, fewer than 5, and four more. 5 is the least that may be shown in public. */
const BOUNDS = [5, 25, 100, 250];

/** The same for letters from 100,000 people. */
const BOUNDS_PER_CAPITA = [1, 5, 15, 50];
const CAPITA = 100_000;

const STANDINGS: Record<StandingKind, MarkShape> = {
  sponsor: "full",
  cosponsor: "core",
  withdrawn: "square",
  not_on_it: "ring",
  unknown: "dashed",
  no_measure: "amount-0",
};

const POSITIONS: Record<PositionShown, MarkShape> = {
  champion: "full",
  supports: "core",
  leaning: "diamond",
  undecided: "ring",
  leaning_against: "bars",
  against: "square",
  unknown: "dashed",
};

const REPLIES: Record<ReplyShown, MarkShape> = {
  commitment: "full",
  substantive: "core",
  answered: "half",
  form_reply: "diamond",
  acknowledgement: "ring",
  refusal: "square",
  wrong_office: "triangle",
  none: "dashed",
  not_written: "amount-0",
};

/** Words and shapes of kinds, in their order. */
function kinds<K extends string>(shapes: Record<K, MarkShape>, group: string, say: Say): Record<K, SeatClass> {
  const entries = Object.entries(shapes) as [K, MarkShape][];
  const classes = entries.map(([key, shape]) => [key, { key, shape, label: say.t(`cartogram.${group}.${key}`) }]);
  return Object.fromEntries(classes) as Record<K, SeatClass>;
}

/** The classes of an amount, smallest first: none, fewer than 5, 5 to 24 … 250 or more. `bounds`: where four others begin. */
export function amountClasses(say: Say, bounds: readonly number[] = BOUNDS, range = "range"): SeatClass[] {
  const ranges = bounds.map((from, index) => {
    const next = bounds[index + 1];
    const label = next
      ? say.t(`cartogram.class.${range}`, { from, to: range === "range" ? next - 1 : next })
      : say.t("cartogram.class.more", { from });
    return { key: `from-${from}`, label, shape: `amount-${index + 2}` as MarkShape };
  });
  return [
    { key: "none", label: say.t("cartogram.class.none"), shape: "amount-0" },
    { key: "few", label: say.t("cartogram.class.few", { from: bounds[0] ?? 0 }), shape: "amount-1" },
    ...ranges,
  ];
}

/** The class of an amount among `amountClasses` of the same bounds. A share of a letter is "fewer than 5", not none. */
export function amountClassOf(
  amount: number,
  classes: readonly SeatClass[],
  bounds: readonly number[] = BOUNDS,
): SeatClass {
  const level = amount <= 0 ? 0 : 1 + bounds.filter((from) => amount >= from).length;
  const found = classes[level];
  if (!found) throw new Error(`there is no class for ${amount}`);
  return found;
}

/**
 * What a view shows: its classes in the order of the legend, and how to show a seat. A vacant seat's standing and position are
 * nobody's, so there it has a class of its own. `people`: how many the seat stands for.
 */
export function showSeats(
  view: CartogramView,
  say: Say,
): {
  classes: SeatClass[];
  show: (facts: SeatFacts | undefined, seat: { vacant: boolean; people: number }) => SeatShown;
} {
  const vacant: SeatClass = { key: "vacant", label: say.t("cartogram.class.vacant"), shape: "crossed" };
  if (view === "letters") {
    const classes = amountClasses(say);
    return {
      classes,
      show: ({ letters } = NOTHING_KNOWN) => {
        return { class: amountClassOf(letters, classes), value: say.t("cartogram.letters", { count: letters }) };
      },
    };
  }
  if (view === "per-capita") {
    const classes = amountClasses(say, BOUNDS_PER_CAPITA, "part");
    return {
      classes,
      show: ({ letters } = NOTHING_KNOWN, { people }) => {
        const amount = (letters * CAPITA) / people;
        const value = say.t("cartogram.lettersPerCapita", { count: amount });
        return { class: amountClassOf(amount, classes, BOUNDS_PER_CAPITA), value };
      },
    };
  }
  const known = {
    standing: kinds(STANDINGS, "standing", say),
    position: kinds(POSITIONS, "position", say),
    reply: kinds(REPLIES, "reply", say),
  };
  const classOf = (facts: SeatFacts): SeatClass => {
    if (view === "standing") return known.standing[facts.standing];
    return view === "position" ? known.position[facts.position] : known.reply[facts.reply];
  };
  return {
    classes: [...Object.values(known[view]), vacant],
    show: (facts = NOTHING_KNOWN, seat) => {
      const shown = seat.vacant ? vacant : classOf(facts);
      return { class: shown, value: shown.label };
    },
  };
}
