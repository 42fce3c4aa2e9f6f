// A letter as a service takes it that prints and mails letters, with Lob's letter API as the model (github.com/lob/
// lob-openapi, 1.20; help.lob.com/developer-docs/error-reference; read November 2026).

import type { ComposedLetter } from "@/lib/letters/letter";
import { estimatePages } from "@/lib/letters/page-estimate";

/** An address in the parts that the service asks for. */
export type PostalAddress = {
  name: string;
  /** an office's line under the name; null for the writer */
  company: string | null;
  line1: string;
  city: string;
  state: string;
  /** five digits, or nine */
  zip: string;
};

export type PostProblem = { code: "no_address" | "name_too_long" | "street_too_long"; of: "to" | "from"; text: string };

/** The service's limits, in characters: of a name and a company; of a street's lines together ("address_length_exceeds_limit"). */
const LONGEST_NAME = 40;
const LONGEST_STREET = 50;

const TOWN = /^(.+?),? ([A-Z]{2}) (\d{5}(?:-\d{4})?)$/;
const STREET = /^(?:\d|One\b|P\.? ?O\.? Box)/i;

/** A name that fits: "The Honorable" gives way to "Hon." when it has to. */
const shortName = (name: string): string =>
  name.length > LONGEST_NAME ? name.replace(/^The Honorable /, "Hon. ") : name;

/**
 * A street that fits: without its last parts, which name the building; number and suite come first in the tables. Unchanged
 * when even that does not help.
 */
function shortStreet(street: string): string {
  const parts = street.split(", ");
  while (parts.length > 1 && parts.join(", ").length > LONGEST_STREET) parts.pop();
  return parts.join(", ");
}

/** The lines of an envelope as an address; null when the last is no town or nothing stands between it and the name. */
export function readAddress(lines: readonly string[]): PostalAddress | null {
  const [name, ...rest] = lines;
  const town = TOWN.exec(rest.at(-1) ?? "");
  const between = rest.slice(0, -1);
  if (!name || !town || between.length === 0) return null;
  const [, city = "", state = "", zip = ""] = town;
  // Offices in Washington have a room and a building instead of a street.
  const street = between.findIndex((line) => STREET.test(line));
  const line1 = between[street === -1 ? between.length - 1 : street] ?? "";
  const others = between.filter((line) => line !== line1);
  return {
    name: shortName(name),
    company: others.length > 0 ? others.join(", ").slice(0, LONGEST_NAME) : null,
    line1: shortStreet(line1),
    city,
    state,
    zip,
  };
}

export type PostLetter = { to: PostalAddress; from: PostalAddress };

/** The two addresses of a letter, or what keeps it from going by post: a writer who gave no street, a line too long. */
export function postLetter(
  letter: Pick<ComposedLetter, "addressee" | "signature">,
): { ok: true; value: PostLetter } | { ok: false; problems: PostProblem[] } {
  const read = { to: readAddress(letter.addressee), from: readAddress(letter.signature) };
  const problems = (["to", "from"] as const).flatMap((of) => problemsOf(of, read[of]));
  const { to, from } = read;
  return to && from && problems.length === 0 ? { ok: true, value: { to, from } } : { ok: false, problems };
}

function problemsOf(of: "to" | "from", address: PostalAddress | null): PostProblem[] {
  if (!address) return [{ code: "no_address", of, text: "" }];
  const { name, line1 } = address;
  return [
    ...(name.length > LONGEST_NAME ? [{ code: "name_too_long" as const, of, text: name }] : []),
    ...(line1.length > LONGEST_STREET ? [{ code: "street_too_long" as const, of, text: line1 }] : []),
  ];
}

/** Fields of a letter to be made. The key of ours goes with it as metadata, so that it can be found again. */
export function postFields(letterId: string, { to, from }: PostLetter): Record<string, string> {
  return {
    ...addressFields("to", to),
    ...addressFields("from", from),
    // A page before the letter bears both addresses for the service's own envelope; so the letter stays as it was read.
    address_placement: "insert_blank_page",
    color: "false",
    double_sided: "false",
    mail_type: "usps_first_class",
    use_type: "operational",
    "metadata[letter_id]": letterId,
  };
}

const addressFields = (of: "to" | "from", address: PostalAddress): Record<string, string> => ({
  [`${of}[name]`]: address.name,
  ...(address.company ? { [`${of}[company]`]: address.company } : {}),
  [`${of}[address_line1]`]: address.line1,
  [`${of}[address_city]`]: address.city,
  [`${of}[address_state]`]: address.state,
  [`${of}[address_zip]`]: address.zip,
  [`${of}[address_country]`]: "US",
});

/** What the operator pays, in cents: for a letter with its first page, postage included, and for each page more. */
export type PostPrices = { letterCents: number; pageCents: number };

/** Pages that are paid for: the letter's own, estimated on the safe side, and the one with the addresses. */
export const pagesToPay = (letter: ComposedLetter): number => estimatePages(letter) + 1;

/** What a letter of so many pages costs, in cents; null when nobody told us the prices. */
export const costOf = (pages: number, prices: PostPrices | null): number | null =>
  prices && prices.letterCents + Math.max(0, pages - 1) * prices.pageCents;
