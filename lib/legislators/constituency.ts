// From a ZIP code, or a House seat, to the seats of everybody whom Congress has for the place. Pure: the tables alone.
import { seatsOfZip, seatsOfZipPrefix } from "@/lib/districts/zip-seats";
import { type CongressSeat, directory } from "@/lib/legislators/directory";
import type { Legislator, Seat } from "@/lib/legislators/legislator";

/** A seat with who holds it; null when it is vacant. */
export type HeldSeat = { seat: Seat; legislator: Legislator | null };

const isHouse = (seat: Seat | null): seat is CongressSeat => seat?.chamber === "house";

/** A seat of the House by its id; null for any other. */
export function houseSeat(id: string): CongressSeat | null {
  const seat = directory().findSeat(id);
  return isHouse(seat) ? seat : null;
}

/** A seat with its holder. */
export const held = (seat: Seat): HeldSeat => ({
  seat,
  legislator: seat.holder ? directory().findLegislator(seat.holder) : null,
});

/** Where a ZIP code lies, as far as it tells. `listed`: the ZIP table has it itself, and not only its first three digits. */
export type ZipLocation = { house: CongressSeat | null; choices: CongressSeat[]; listed: boolean };

/**
 * The House seat of a ZIP code, or the seats among which to choose. `seatId` is the person's own choice and counts only
 * among those. Null when the post uses no such ZIP code.
 */
export function locateZip(zip: string, seatId: string | null): ZipLocation | null {
  const listed = seatsOfZip(zip);
  const candidates = (listed ?? seatsOfZipPrefix(zip) ?? []).map(houseSeat).filter(isHouse);
  const [first] = candidates;
  if (!first) return null;
  // Three digits prove a state that has a single seat; they never prove a district.
  const isCertain = candidates.length === 1 && (listed !== null || first.district === 0);
  const house = isCertain ? first : (candidates.find((seat) => seat.id === seatId) ?? null);
  return { house, choices: isCertain ? [] : candidates, listed: listed !== null };
}

/**
 * The senators and the House seat of a place. While the House seat is open, the senators are known only where all the
 * choices lie in one state.
 */
export function seatsOfPlace(
  house: CongressSeat | null,
  choices: readonly CongressSeat[],
): { state: string | null; seats: HeldSeat[] } {
  const states = new Set((house ? [house] : choices).map((seat) => seat.state));
  const [state = null] = states.size === 1 ? states : [];
  const seats = [...(state ? directory().senateSeats(state) : []), ...(house ? [house] : [])];
  return { state, seats: seats.map(held) };
}
