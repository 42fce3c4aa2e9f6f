import { askOptions } from "@/app/c/[campaign]/representatives/ask-options";
import { type Ask, isOpen, mayGoToOffice } from "@/lib/asks/ask";
import { asksFor } from "@/lib/asks/choose-ask";
import { congressAt } from "@/lib/congress/congress-clock";
import { held } from "@/lib/legislators/constituency";
import { directory } from "@/lib/legislators/directory";
import type { Representatives } from "@/lib/legislators/find-representatives";
import type { Seat } from "@/lib/legislators/legislator";
import { presidentSeat } from "@/lib/legislators/president";
import type { Positions } from "@/lib/letters/positions";

type Entry = Representatives["seats"][number];

/** The President's seat, of which everybody is a constituent, where an open ask of the campaign goes there. */
export function presidentOf(asks: readonly Ask[], now: Date): Entry[] {
  const isAsked = asks.some((ask) => isOpen(ask, now) && mayGoToOffice(ask, "president"));
  return isAsked ? [{ ...held(presidentSeat(congressAt(now))), termOver: false }] : [];
}

/**
 * Whether the street has to be asked for: the district is not known, and a letter hangs on it. Who can write to nobody
 * in the districts that it could be need not say in which they live, once the state is certain.
 */
export function needsStreet(
  { needsAddress, state, choices }: Pick<Representatives, "needsAddress" | "state" | "choices">,
  asks: readonly Ask[],
  now: Date,
): boolean {
  const isAsked = ({ holder }: Seat): boolean => {
    const legislator = holder && directory().findLegislator(holder);
    return legislator ? asksFor(asks, legislator, now).length > 0 : false;
  };
  const isStateOpen = (): boolean =>
    choices.some((seat) => directory().senateSeats(seat.state).some(isAsked)) || presidentOf(asks, now).length === 0;
  return needsAddress && (choices.some(isAsked) || (state === null && isStateOpen()));
}

/** Each recipient with what a letter can ask of them, or why there is none. */
export const cardsOf = (
  recipients: readonly Entry[],
  asks: readonly Ask[],
  wantedSlug: string | null,
  now: Date,
  positions: Positions,
) =>
  recipients.map((entry) => ({
    ...entry,
    ...(entry.legislator
      ? askOptions(asks, entry.legislator, wantedSlug, now, positions)
      : { options: [], chosenId: null, outside: [] }),
  }));

export type Card = ReturnType<typeof cardsOf>[number];
