import type { Chamber, IsoDate, Office } from "@/lib/congress/measure";

export type LegislatorTitle = "Senator" | "Representative" | "Delegate" | "Resident Commissioner" | "President";

export type Party = "Democrat" | "Republican" | "Independent";

/** An office of a legislator outside Washington. */
export type DistrictOffice = {
  street: string;
  city: string;
  state: string;
  zip: string;
  phone: string | null;
  latitude: number | null;
  longitude: number | null;
};

/**
 * A person serving in Congress, or the President, of whom the tables say no more than the office (lib/legislators/
 * president.ts). The federal key is the bioguide id; in the President's place stands the id of the seat.
 */
export type Legislator = {
  bioguide: string;
  /** display name, "Edward J. Markey" */
  name: string;
  first: string;
  last: string;
  title: LegislatorTitle;
  chamber: Office;
  /** null where the tables name nobody */
  party: Party | null;
  seatId: string;
  /** start of the present term, not of the whole service; null where the tables name nobody */
  termStart: IsoDate | null;
  termEnd: IsoDate | null;
  /** room and building in Washington, "511 Hart Senate Office Building" */
  washingtonOffice: string | null;
  phone: string | null;
  url: string | null;
  /** the office's own contact form; `guessed` when no source confirms the address */
  form: { url: string; guessed: boolean; captcha: boolean | null } | null;
  offices: DistrictOffice[];
};

/** An office to be filled by election: "MA-2", "AK-0" (at large), "DC-0" (a delegate's), "MA-S1" (Senate class 1), "US-P". */
export type Seat = {
  id: string;
  congress: number;
  chamber: Office;
  /** "US" for the President, who is every state's */
  state: string;
  /** House: number, 0 for a whole state or territory; Senate and President: null */
  district: number | null;
  /** bioguide of who holds it, null when vacant on the table's date */
  holder: string | null;
};

const LEGISLATOR_ID = /^(?:[A-Z]\d{6}|US-P)$/;
const SEAT_ID = /^(?:[A-Z]{2}-(?:\d{1,2}|S[123])|US-P)$/;

/** Whether a text has the form of a legislator's id, for what comes back from a form or an address. */
export const isLegislatorId = (text: string): boolean => LEGISLATOR_ID.test(text);

/** Whether a seat, by its id, is one of the House: only there a seat is a district. */
export const isDistrict = (seatId: string): boolean => /-\d+$/.test(seatId);

/** Whether a text has the form of a seat's id. */
export const isSeatId = (text: string): boolean => SEAT_ID.test(text);

/** The chamber that a seat, by its id, is of; null for the President's. */
export const chamberOfSeat = (seatId: string): Chamber | null => {
  if (isDistrict(seatId)) return "house";
  return /-S[123]$/.test(seatId) ? "senate" : null;
};
