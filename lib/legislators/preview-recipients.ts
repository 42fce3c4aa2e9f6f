// For an admin who looks at a campaign as a constituent of any place: no address, no clock, the tables as they are.
import { type HeldSeat, held, houseSeat, locateZip, seatsOfPlace } from "@/lib/legislators/constituency";
import { type CongressSeat, directory } from "@/lib/legislators/directory";
import { presidentSeat } from "@/lib/legislators/president";
import { fail, ok, type Result } from "@/lib/shared/result";
import common from "@/messages/en/common.json";

/** Everybody who represents a place, the President last; `choices`: the House seats, while the text leaves several open. */
export type PreviewRecipients = { seats: HeldSeat[]; choices: CongressSeat[] };

/** Worded in messages/en/representatives.json under `preview.problem`. */
export type PreviewProblem = { code: "empty" | "unknown_seat" | "unknown_zip" | "not_a_place" };

const ZIP = /^(\d{5})(?:-?\d{4})?$/;
const SEAT = /^([a-z]{2})(?:[ -]*(\d{1,2}|S[123]|at[ -]large|AL))?$/i;

const stateByName = new Map(Object.entries(common.states).map(([code, name]) => [name.toLowerCase(), code]));

const recipients = (house: CongressSeat | null, choices: readonly CongressSeat[]): PreviewRecipients => ({
  seats: [...seatsOfPlace(house, choices).seats, held(presidentSeat(directory().congress))],
  choices: [...choices],
});

/** A whole state: its one House seat where it has no more, else all of them to choose among. */
function recipientsOfState(state: string): PreviewRecipients {
  const house = directory().houseSeats(state);
  const [only, another] = house;
  return only && !another ? recipients(only, []) : recipients(null, house);
}

/**
 * Who represents the place that a text names: a House seat ("MA-2", "AK at large"), a ZIP code, or a state by its code or
 * name (also by a Senate seat, "MA-S1"). Capitals do not matter. Street addresses are not looked up.
 */
export function previewRecipients(placeText: string): Result<PreviewRecipients, PreviewProblem> {
  const text = placeText
    .normalize("NFKC")
    .trim()
    .replace(/[\p{Z}\p{C}]+/gu, " ")
    .replace(/\p{Pd}/gu, "-");
  if (text === "") return fail({ code: "empty" });
  const zip = ZIP.exec(text)?.[1];
  if (zip) {
    const location = locateZip(zip, null);
    return location ? ok(recipients(location.house, location.choices)) : fail({ code: "unknown_zip" });
  }
  const named = stateByName.get(text.toLowerCase());
  if (named) return ok(recipientsOfState(named));
  const [, letters, place] = SEAT.exec(text) ?? [];
  if (!letters) return fail({ code: "not_a_place" });
  const state = letters.toUpperCase();
  if (!(state in common.states)) return fail({ code: "unknown_seat" });
  if (place === undefined) return ok(recipientsOfState(state));
  if (/^S/i.test(place)) {
    const seat = directory().findSeat(`${state}-${place.toUpperCase()}`);
    return seat ? ok(recipientsOfState(state)) : fail({ code: "unknown_seat" });
  }
  const house = houseSeat(`${state}-${/^a/i.test(place) ? 0 : Number(place)}`);
  return house ? ok(recipients(house, [])) : fail({ code: "unknown_seat" });
}
