// Forms of address, after the State Department's and the House's own models of correspondence: "The Honorable" with the
// full name on the envelope and no second title, the office's title with the last name in the salutation.
import type { Chamber } from "@/lib/congress/measure";
import type { DistrictOffice, Legislator, Seat } from "@/lib/legislators/legislator";

const CHAMBER_LINES: Record<Chamber, readonly [string, string]> = {
  senate: ["United States Senate", "Washington, DC 20510"],
  house: ["U.S. House of Representatives", "Washington, DC 20515"],
};

const WHITE_HOUSE = ["The President", "The White House", "1600 Pennsylvania Avenue NW", "Washington, DC 20500"];

/**
 * The lines of an envelope to a legislator's office in Washington, or to `office` when one is given. Delegates and the
 * resident commissioner sit in the House and are addressed there.
 */
export function addressee(legislator: Legislator, seat: Pick<Seat, "chamber">, office?: DistrictOffice): string[] {
  if (seat.chamber === "president") return [...WHITE_HOUSE];
  const honorable = `The Honorable ${legislator.name}`;
  const [chamber, washington] = CHAMBER_LINES[seat.chamber];
  if (office) return [honorable, chamber, office.street, `${office.city}, ${office.state} ${office.zip}`];
  return [honorable, ...(legislator.washingtonOffice ? [legislator.washingtonOffice] : []), chamber, washington];
}

/**
 * "Dear Senator Markey:". Somebody with a single name is addressed by it. The President is "Dear President:": the models'
 * "Mr. President" is right for a man alone, and our tables have no name that could follow the title.
 */
export const salutation = (legislator: Pick<Legislator, "title" | "last" | "name">): string =>
  legislator.title === "President"
    ? `Dear ${legislator.title}:`
    : `Dear ${legislator.title} ${legislator.last || legislator.name}:`;

/** Somebody with their title, as a line by itself: "Senator Edward J. Markey", "The President". */
export const styledName = ({ title, name }: { title: string; name: string }): string =>
  title === "President" ? name : `${title} ${name}`;

/** The same within a sentence: "the President". */
export const nameInText = (legislator: { title: string; name: string }): string =>
  legislator.title === "President" ? `the ${legislator.title}` : styledName(legislator);

/** The same short, within a sentence: "Senator Markey", "the President". */
export const shortName = ({ title, last, name }: Pick<Legislator, "title" | "last" | "name">): string =>
  title === "President" ? `the ${title}` : `${title} ${last || name}`;
