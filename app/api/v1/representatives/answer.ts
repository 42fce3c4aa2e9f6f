// The public shape of an answer; docs/api.md describes it. A change here is a change of version 1.
import { endOfCongress } from "@/lib/congress/congress-clock";
import { directory } from "@/lib/legislators/directory";
import type { Representatives } from "@/lib/legislators/find-representatives";
import type { Legislator, Seat } from "@/lib/legislators/legislator";

const describeLegislator = ({ bioguide, name, title, party, phone, url, termEnd }: Legislator) => ({
  bioguide,
  name,
  title,
  party,
  phone,
  url,
  termEnd,
});

function describeSeat({ id, state, district, chamber, holder }: Seat) {
  const legislator = holder ? directory().findLegislator(holder) : null;
  return {
    id,
    state,
    district,
    chamber,
    vacant: legislator === null,
    legislator: legislator && describeLegislator(legislator),
  };
}

/** What the caller gets: seats with who holds them, and the seats to choose among while the district is not known. */
export const describeAnswer = ({
  congress,
  asOf,
  zip,
  state,
  seats,
  choices,
  needsAddress,
  source,
  note,
}: Representatives) => ({
  congress,
  asOf,
  zip,
  state,
  seats: seats.map(({ seat }) => describeSeat(seat)),
  choices: choices.map(describeSeat),
  needsAddress,
  source,
  note,
});

const HOUR_S = 3600;

/** Shared caches may keep a ZIP code's answer for a day, and never past the end of the Congress that it names. */
export function cachingOf(congress: number, now: Date): string {
  const leftS = Math.floor((endOfCongress(congress).getTime() - now.getTime()) / 1000);
  return `public, max-age=${Math.min(HOUR_S, leftS)}, s-maxage=${Math.min(24 * HOUR_S, leftS)}`;
}
