// In which order offices are listed, as the address of the list says it: "sort=position".
import type { OfficeLine } from "@/lib/insights/offices/office";
import { POSITION_STANCES } from "@/lib/responses/positions/position";

export const OFFICE_ORDERS = ["letters", "name", "seat", "party", "answered", "position"] as const;
export type OfficeOrder = (typeof OFFICE_ORDERS)[number];

/** The order that an address asks for; most letters first when it asks for none that there is. */
export const officeOrderFrom = ({ sort }: Record<string, unknown>): OfficeOrder =>
  OFFICE_ORDERS.find((order) => order === sort) ?? "letters";

const LAST = "\uffff";
const nameOf = ({ legislator }: OfficeLine): string => (legislator ? legislator.last || legislator.name : LAST);
const stanceOf = ({ position }: OfficeLine): number => {
  const rank = position?.stance ? POSITION_STANCES.indexOf(position.stance) : -1;
  return rank === -1 ? POSITION_STANCES.length : rank;
};

const bySeat = (a: OfficeLine, b: OfficeLine): number =>
  a.seat.state.localeCompare(b.seat.state) || a.seat.id.localeCompare(b.seat.id, "en", { numeric: true });

const COMPARE: Record<OfficeOrder, (a: OfficeLine, b: OfficeLine) => number> = {
  letters: (a, b) => b.letters - a.letters,
  answered: (a, b) => b.answered - a.answered,
  seat: bySeat,
  name: (a, b) => nameOf(a).localeCompare(nameOf(b)),
  party: (a, b) => (a.legislator?.party ?? LAST).localeCompare(b.legislator?.party ?? LAST),
  position: (a, b) => stanceOf(a) - stanceOf(b),
};

/** Offices in an order: numbers from the most, positions from for to against with what is unknown last; equals by seat. */
export const inOrder = (lines: readonly OfficeLine[], order: OfficeOrder): OfficeLine[] =>
  lines.toSorted((a, b) => COMPARE[order](a, b) || bySeat(a, b));
