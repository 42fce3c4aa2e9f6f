// Forms of address, after the State Department's and the House's own models of correspondence: "The Honorable" with the
// full name on the envelope and no second title, the office's title with the last name in the salutation.
import type { DistrictOffice, Legislator, Seat } from "@/lib/legislators/legislator";

const CHAMBER_LINES = {
  senate: ["United States Senate", "Washington, DC 20510"],
  house: ["U.S. House of Representatives", "Washington, DC 20515"],
} as const;

/**
 * The lines of an envelope to a legislator's office in Washington, or to `office` when one is given. Delegates and the
 * resident commissioner sit in the House and are addressed there.
 */
export function addressee(legislator: Legislator, seat: Pick<Seat, "chamber">, office?: DistrictOffice): string[] {
  const honorable = `The Honorable ${legislator.name}`;
  const [chamber, washington] = CHAMBER_LINES[seat.chamber];
  if (office) return [honorable, chamber, office.street, `${office.city}, ${office.state} ${office.zip}`];
  return [honorable, ...(legislator.washingtonOffice ? [legislator.washingtonOffice] : []), chamber, washington];
}

/** "Dear Senator Markey:". Somebody with a single name is addressed by it. */
export const salutation = (legislator: Pick<Legislator, "title" | "last" | "name">): string =>
  `Dear ${legislator.title} ${legislator.last || legislator.name}:`;
