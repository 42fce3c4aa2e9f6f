const HOUSE_SEAT = /^([A-Z]{2})-(\d{1,2})$/;
const SENATE_SEAT = /^([A-Z]{2})-S([123])$/;

// American Samoa is AQ to the House, its Census code of old; the state of an address there stays AS.
const HOUSE_STATES: Record<string, string> = { AS: "AQ" };

/**
 * The code of a seat's office in the congressional web service: "MA-2" gives "HMA02", at-large seats and delegates 00,
 * "MA-S2" gives "SMA02" (the class of the seat). It names the seat, whoever holds it. Null for what is no seat of
 * Congress. EFForg/congress_forms counts the Senate's classes from 0; newer clients and the Senate's examples from 1.
 */
export function officeCodeOf(seatId: string): string | null {
  const [, state = "", district] = HOUSE_SEAT.exec(seatId) ?? [];
  if (district !== undefined) return `H${HOUSE_STATES[state] ?? state}${district.padStart(2, "0")}`;
  const [, senateState, senateClass] = SENATE_SEAT.exec(seatId) ?? [];
  return senateClass === undefined ? null : `S${senateState}0${senateClass}`;
}
